"""A county whose menu unfolds into whole boards: lists of news with days in tabs, letters with their
states, services of two pages of links elsewhere; after a page that somebody saved."""

from __future__ import annotations

from urllib.parse import urljoin

from .field_plan import Col, Home, menu

THEMES = (
    *(
        "婚 姻",
        "生育收养",
        "退 休",
        "公 安",
        "兵 役",
        "环境气象",
        "司法公证",
        "消费维权",
        "知识产权",
    ),
    *("职业资格", "纳税缴费", "出境入境", "医疗卫生", "住 房", "教育科研", "死亡殡葬", "社保救助"),
)
FIRMS = (
    *(
        "设立变更",
        "准营准办",
        "投资审批",
        "资质认证",
        "年检延续",
        "人力社保",
        "医药卫生",
        "教育科技",
    ),
    *(
        "文化体育",
        "出版广电",
        "文物保护",
        "交通运输",
        "环保绿化",
        "国土建设",
        "工业生产",
        "信息产业",
    ),
)
OFFICES = (
    *("县物价局", "县水产局", "县城建局", "县市监局", "县农机局", "县水务局", "县人防办", "县残联"),
    *(
        "县教育局",
        "县交通局",
        "县环保局",
        "县民宗局",
        "县气象局",
        "县公安局",
        "县农业局",
        "县民政局",
    ),
)


def cat(number: int) -> str:
    """The address of a column."""
    return f"/Category_{number}/Index.aspx"


def mega() -> Home:
    """A county."""
    top = [
        Col(cat(108), "县情浏览", "overview"),
        Col(cat(111), "政务公开", None),
        Col(cat(137), "办事服务", None),
        Col(cat(14), "政民互动", None),
        Col(cat(655), "数据共享", None),
    ]
    news = [
        Col(cat(133), "政务要闻", "news", "list", "2026-11-18", 10, step=1),
        Col(cat(320), "乡镇动态", "news", "list", "2026-11-13", 10, step=2),
        Col(cat(134), "部门动态", "news", "list", "2026-11-17", 10, step=2),
    ]
    notice = Col(cat(236), "通知公告", "notice", "list", "2026-11-16", 8, step=3)
    # Only where the menu unfolds: whether they are first-level is not said.
    under = {
        "走进苇渡": [
            Col(cat(124), "地理气候", None, first=None),
            Col(cat(121), "自然资源", None, first=None),
            Col(cat(126), "历史渊源", None, first=None),
            Col(cat(119), "名胜古迹", None, first=None),
        ],
        "旅游苇渡": [
            Col(cat(110), "旅游景点", None, first=None),
            Col(cat(340), "精品路线", None, first=None),
            Col(cat(208), "苇渡民俗", None, first=None),
        ],
        "投资苇渡": [
            Col(cat(43), "招商项目", None, first=None),
            Col(cat(45), "投资环境", None, first=None),
            Col(cat(44), "优惠政策", None, first=None),
        ],
    }
    areas = [
        Col(cat(245), "财政资金信息", "finance", "list", "2026-09-10", 6, step=40, first=None),
        Col(cat(652), "公共服务信息", None, "blank", first=None),
        Col(cat(291), "重大项目建设", None, first=None),
    ]
    others = [
        Col(cat(313), "领导风范", "leaders", first=None),
        Col(cat(598), "政府信息公开年报", None, first=None),
        Col(cat(312), "民意征集", "survey", first=None),
        Col(cat(114), "苇渡概况", "overview", "single", first=None),
    ]
    bases = [
        Col(cat(401), "政府文件", "policy", "list", "2026-10-19", 7, step=20),
        Col(cat(402), "人事任免", "personnel", "list", "2026-08-12", 5, step=30),
        Col(cat(403), "统计信息", "statistics", "list", "2026-10-23", 5, step=31),
        Col(cat(404), "招标采购", "projects", "list", "2026-11-04", 7, step=5),
    ]
    short = '<li><span class="date">$M-$d</span><a href="$H" target="_blank">$S</a></li>'
    bare = '<li><a href="$H" target="_blank">$S</a></li>'

    def board(h: Home) -> str:
        """What the menu unfolds, on every page."""
        links = "".join(
            f'<div class="col-11"><img src="/img/con2.png" /><h3>{head}</h3></div><ul>\n{menu(cols, "<li><a href=$PATH>$NAME</a></li>")}</ul>'
            for head, cols in under.items()
        )
        heads = "".join(
            f'<li{" class=on" if not at else ""}><a href="{c.path}">{c.name} </a></li>'
            for at, c in enumerate(news)
        )
        panes = "".join(
            f'<ul class="infoList infoListA{" hide" if at else ""}">{h.of(c.name, 10, short)}</ul>'
            for at, c in enumerate(news)
        )
        away = "".join(
            "<li>\n"
            + "".join(
                f'<a href="http://zwfw.weidu.invalid/list.jspx?zhuti={at}&amp;service_object={kind}" title="{n}">{n}</a>\n'
                for at, n in enumerate(names)
            )
            + '<div style=" clear:both;"></div></li>'
            for kind, names in enumerate((THEMES, FIRMS, OFFICES))
        )
        written = {27: "关于村口桥面破损的反映", 19: "咨询公租房申请时间", 12: "商场音响扰民"}
        view = "/Government/Letter/LetterView.aspx?LetterId="
        h.undated |= {urljoin(h.url, f"{view}{690 + at}"): f"2026-10-{at}" for at in written}
        letters = "".join(
            f'<li class="tr"><span class="date">2026-10-{at}</span><span class="title"><a href="{view}{690 + at}" title="{t}">{t}</a></span><span class="state"><i class="s1">\n已处理完\n</i></span></li>'
            for at, t in written.items()
        )
        scenes = "".join(
            f'<li><a href="{cat(425 + at)}">{n}</a></li>'
            for at, n in enumerate(("婚姻生育", "上学服务", "户籍服务", "驾驶员办事", "我要创业"))
        )
        area = menu(areas, '<li class="li2"><a title="$NAME" href="$PATH">$NAME</a></li>')
        return (
            f'<li class="navq nb" id="m2"><a class="nb" href="{top[0].path}">县情浏览 </a><div class="sub" style="border:3px solid #0D7DCA;"><div class="col-1">{links}</div><div class="line"><img src="/img/line.png" /></div><div class="col-2"><div class="col-22"><h3>苇渡情况</h3></div><div class="xmap"><img src="/img/about.jpg" /> <span>苇渡县地处三江交汇处，总面积一千余平方公里，辖五镇六乡。</span></div><div class="xmaptext">2025年，地区生产总值同比增长6.1%，是全省生态县、休闲农业示范县...<a href="{cat(114)}">更多》</a></div></div></div></li>'
            f'<li class="navq" id="m3"><a class="nc" href="{top[1].path}">政务公开 </a><div class="sub"><div class="col-1"><div class="m-gkdh"><ul><li class="lbox l1"><a href="{cat(313)}">领导风范</a></li><li class="lbox l2"><a href="http://xxgk.weidu.invalid/ysq/">财政公开</a></li></ul><div class="l3"><a href="http://xxgk.weidu.invalid/zn/">政府信息公开指南</a><a href="{cat(598)}">政府信息公开年报</a></div></div><div class="m-news box J_tabBox"><div class="hd"><ul class="tab J_tabHandler">{heads}</ul></div><div class="bd J_tabContent">{panes}</div></div></div><div class="col-2"><div class="m-tzgg"><h3>\n通知公告</h3><ul class="infoList">{h.of(notice.name, 3, bare, 16, dated=False)}</div><div class="m-menu"><h3>重点领域信息公开</h3><ul><li class="li1 first"><a title="行政权力清单" target="_blank" href="http://zwfw.weidu.invalid/ygzw.jspx">行政权力清单</a></li>{area}</ul></div></div></div></li>'
            f'<li class="navq" id="m4"><a class="nd" href="{top[2].path}">办事服务 </a><div class="sub"><div class="col-1"><div class="col-11"><h4>场景导航</h4></div><ul>{scenes}</ul></div><div class="tab4"><ul class="tab-hd4"><li>个人办事 </li><li>法人办事 </li><li>行政审批</li></ul><ul class="tab-bd4">{away}</ul></div><div class="xol-3"><ul><li><a href="{notice.path}">通知公告</a></li><li><a target="_blank" href="http://zwfw.weidu.invalid/qa/">智能问答</a></li></ul></div></div></li>'
            f'<li class="navq" id="m5"><a class="ne" href="{top[3].path}">政民互动 </a><div class="sub"><div class="col-1"><div class="z-zjxd"><div class="hd"><h3>信件选登</h3></div><div class="bd"><ul class="navLetterList"><li class="th"><span class="sp_1">标题</span><span class="sp_2">信件状态</span><span class="sp_3">信件日期</span></li>{letters}</ul></div></div><div class="z-wyxx"><ul><li class="a1"><a href="/government/letter/letterwriter.aspx?LetterTypeId=6" target="_blank"><span></span>我要写信</a></li><li class="a2"><a href="/Government/Letter/LetterQuery.aspx" target="_blank"><span></span>进度查询</a></li><li class="a3"><a href="{cat(312)}" target="_blank"><span></span>民意征集</a></li></ul></div></div></div></li>'
            f'<li class="navq"><a class="ne" href="{top[4].path}">数据共享</a></li>'
        )

    def home(h: Home) -> str:
        # The menu shows entries too; the frame is written before them.
        h.frame = h.frame.replace("$BOARD", board(h)).replace(
            "$ROLLS", h.of(notice.name, 8, bare, 20, dated=False)
        )
        rows = news[0].rows
        slides = "".join(
            f'<li><a href="{href}" target="_blank"><img src="/UploadFiles/{at}.jpg" alt="{t}"></a><p>{t}</p></li>'
            for at, (t, href, _) in enumerate(rows[:5])
        )

        def box(col: Col, row: str, *, day: bool = True) -> str:
            return f'<div class="box mb10"><div class="hd"><h3><a href="{col.path}">{col.name}</a></h3><a class="more" href="{col.path}">MORE</a></div><div class="bd"><ul class="infoList infoListA">{h.of(col.name, 7, row, dated=day)}</ul></div></div>'

        pictures = "".join(
            f'<a href="http://www.weidu.invalid/zt{at}/"><img src="/IAA/{at}.jpg" width="980" height="70"></a>'
            for at in range(3)
        )
        return (
            f'<div class="main w1002"><div class="flash"><ul>{slides}</ul></div>{box(news[0], short)}{box(notice, short)}{pictures}'
            + "".join(box(c, short) for c in (*news[1:], *bases))
            + "</div>"
        )

    side = "".join(
        f'<li><a href="http://www.v{at}.invalid" target="_blank">{n}</a></li>'
        for at, n in enumerate((*OFFICES, *FIRMS))
    )
    crumb = '<div id="contentpage"><div class="path">您当前位置<a href="http://www.weiduxian.invalid">苇渡县人民政府网站</a>>>\n <a href="$PATH" target="_self">$NAME</a></div><div id="mainpage"><div class="col-1"><div class="box mb10" id="box_menu"><div class="hd"><h3><a href="$PATH">$NAME</a></h3></div><div class="bd"><ul id="nav3" class="nav3" /></div></div>'
    hot = '<div class="sideBox" id="side_hot"><div class="hd"><h3 class="title">热门排行</h3></div><div class="bd"><ul class="infoList"><li><a href="/Item/30012.aspx" target="_blank">我县举行迎新春文艺汇演</a></li><li><a href="/Item/30877.aspx" target="_blank">农家书屋点亮乡村夜晚</a></li></ul></div></div></div>'
    pager = '<div class="page"><span class="pagecss"><div class="pager"> <a href="Index.aspx">首页</a> <a href="Index.aspx">上一页</a> <span class="current">1</span> <a href="Index_2.aspx">2</a> <a href="Index_3.aspx">3</a> <a href="Index_2.aspx">下一页</a> <a href="Index_20.aspx">尾页</a><span class="disabled">共197篇文章/共20页</span></div></span></div>'
    return Home(
        "county_with_a_menu_of_boards",
        "http://www.weiduxian.invalid/",
        "苇渡县人民政府",
        "苇渡县",
        "县水务局",
        "/Item/*#.aspx",
        [*top, *news, notice, *sum(under.values(), []), *areas, *others, *bases],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta charset="utf-8"><title>$TITLE</title><script>function MM_jumpMenu(t,s,r){{eval(t+".location='"+s.options[s.selectedIndex].value+"'");}}</script></head><body>
<div class="gnqwarp"><div class="gnq w1002"><p>中国<span>·</span>桐陵省<span>·</span>苇渡县人民政府门户网站欢迎您！</p><ul><li><a href="javascript:void(0);" onclick="SetHome(this,'');">设为首页</a></li><li><a href="javascript:;" class="fav">无障碍浏览</a></li><li><a href="{cat(493)}">RSS订阅</a></li><li><a href="http://m.weiduxian.invalid/">手机网站</a></li><li><a href="{cat(485)}">网站导航</a></li></ul></div></div>
<div class="header w1002"><div class="logo fl"><a href="/"><img src="/images/logo.png" alt=""></a></div><div class="search"><form action="/search.aspx"><input type="text" name="keyword" placeholder="请输入搜索关键字"></form><div class="synotice"><ul>$ROLLS</ul></div></div></div>
<div class="nav w1002"><ul><li class="navq asd" id="m1"><a href="/Default.aspx" class="na asd1">网站首页 </a></li>$BOARD</ul><div class="tqyb"><iframe width="200" height="60" frameborder="0" src="http://i.tianqi.invalid/index.php?c=code"></iframe></div></div>
$BODY
<div class="links w1002"><ul>{side}</ul></div>
<div id="footer"><div class="footLink"><a href="javascript:void(0);">收藏本站</a><span class="spe">|</span><a href="{cat(492)}">联系我们</a><span class="spe">|</span><a href="{cat(485)}">网站地图</a><span class="spe">|</span><a href="{cat(490)}">隐私条款</a><span class="spe">|</span><a href="{cat(491)}">版权声明</a></div><div class="copyright">主办：苇渡县人民政府 承办：县大数据中心<br> 桐ICP备00000035号 网站标识码：5315000007</div></div></body></html>""",
        '<li><span class="date">$D</span><a href="$H" target="_blank">$T</a></li>',
        f'{crumb}{hot}<div class="col-2"><div id="mainCon"><div class="mHd"><h3 class="nodeName"><a href="$PATH">$NAME</a></h3></div><div class="mBd"><!-- 正文内容 S --><ul class="newsList infoListA">$ROWS</ul>$PAGER<!-- 正文内容 E --></div></div></div></div></div>',
        f'{crumb}{hot}<div class="col-2"><div id="mainCon"><div class="mHd"><h3 class="title">$T</h3><div class="info">发布时间：$D　作者：县水务局　来源：本站　点击数：<span>52</span></div></div><div class="mBd"><div id="fontzoom">$TEXT</div></div></div></div></div></div>',
        "",
        home,
        f'{crumb}{hot}<div class="col-2"><div id="mainCon"><div class="mBd">$ABOUT</div></div></div></div></div>',
        told={"政务要闻": 1},
        pager=pager,
        unseen=("乡镇动态", "人事任免", "统计信息"),
        either=(cat(425), cat(426), cat(427), cat(428), cat(429), "/Government/", "/government/"),
        code="5315000007",
    )


def build() -> None:
    """Write it."""
    mega().build()
