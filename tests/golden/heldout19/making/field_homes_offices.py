"""Homes of offices after templates: housing on PHPCMS (lists without days, tables behind tabs, letters
of a quick search), a traffic police whose lists only scripts write, a police branch with pictures
for headings and links that are switched off."""

from __future__ import annotations

from .field_plan import Col, Home, menu


def housing() -> Home:
    """Housing of a city."""
    c = "/index.php?m=content&c=index&a=lists&catid="
    left = [
        Col(f"{c}12", "政策法规", "policy", "list", "2026-09-30", 8, step=20),
        Col(f"{c}13", "公示公告", "notice", "list", "2026-11-16", 9, step=4),
        Col(f"{c}14", "规划计划", "planning", "blank"),
        Col(f"{c}15", "财政预决算", "finance", "list", "2026-08-25", 4, step=170),
    ]
    offices = [
        Col(f"{c}44", "领导班子", "leaders", "single"),
        Col(f"{c}45", "内设科室", "organisation"),
        Col(f"{c}46", "直属单位", "organisation"),
    ]
    icons = [
        Col(f"{c}87", "工作动态", "news", "list", "2026-11-18", 9, step=3),
        Col(f"{c}88", "机关建设", None, "list", "2026-10-11", 7, "plain", step=11),
    ]
    told = Col(f"{c}86", "公告", "notice", "list", "2026-11-12", 7, step=6)
    quick = [
        Col(f"{c}{198 + at}", name, None, first=None)
        for at, name in enumerate(("开发企业", "物业企业", "中介机构", "评估机构"))
    ]
    every = Col(f"{c}197", "房地产企业查询", None)

    def home(h: Home) -> str:
        photo = "".join(
            f'<li><a href="{href}" title="{t}" target="_blank"><img class="news_img" src="/up/{at}.jpg" alt="{t}" /></a></li>'
            for at, (t, href, _) in enumerate(icons[0].rows[:4])
        )
        bare = '<li><a href="$H">$T</a></li>'
        first = h.of(icons[0].name, 6, bare, dated=False).replace(
            "<li>", '<li class="height30">', 1
        )
        second = h.of(icons[1].name, 6, bare, dated=False)
        side = '<li class="list"><a href="$H">$T</a></li>'
        ins = "".join(
            f'<li><span class="span1">桐房预字{2026000 + at}</span><a href="/index.php?m=content&c=index&a=show&catid=202&id={900 + at}"><span class="span2">{n}</span></a><span class="span3">{at + 3}号楼</span><span class="span4">2026-1{at % 2}-0{at + 1}</span></li>'
            for at, n in enumerate(
                ("锦绣花园二期", "滨河雅居", "书香门第", "阳光里小区", "山水名城")
            )
        )
        h.undated.update(
            {
                f"{h.url.rstrip('/')}/index.php?m=content&c=index&a=show&catid=202&id={900 + at}": f"2026-1{at % 2}-0{at + 1}"
                for at in range(5)
            }
        )
        forms = "".join(
            f'<li class="list"><a href="/down/{at}.doc">· {n}</a></li>'
            for at, n in enumerate(("预售许可申请表", "备案登记表", "资质申报表"))
        )
        firms = "".join(
            f'<li><a href="/index.php?m=content&c=index&a=show&catid=198&id={at}" class="text1">{n}</a><p>资质等级\uff1a{at}级</p></li>'
            for at, n in enumerate(("某某置业有限公司", "某某房产开发公司", "某某城建集团"), 2)
        )
        return (
            f'<div class="w1000 t10 clearfix"><div class="w210 left"><p class="title_blue">信息公开</p><ul class="list_zwgk">{menu(left, "<li><a href=$PATH>$NAME</a></li>")}</ul><p class="title_blue t10">组织机构</p><ul class="list_xxgk">{menu(offices, "<li><a href=$PATH>$NAME</a></li>")}</ul></div>'
            f'<div class="left l20 w490"><ul class="news clearfix">{menu([left[0], left[1], *icons], "<li><img src=/img/zw$N.jpg /><a href=$PATH>$NAME</a></li>")}</ul><div class="scroll_img"><ul class="photo">{photo}</ul></div><ul class="newslist left"><li class="height10"></li>{first}</ul><ul class="newslist l20 left"><li class="height10"></li>{second}</ul></div>'
            f'<div class="w260 right"><ul class="notice"><li class="title"><span class="span_title">通知</span><a href="{left[1].path}" class="more">更多&gt;</a></li>{h.of("公示公告", 6, side, dated=False)}<ul><ul class="notice"><li class="black"> </li><li class="title">公告<a href="{told.path}" class="more">更多&gt;</a></li>{h.of("公告", 6, side, dated=False)}</ul></div></div>'
            f'<div class="w1000 t20 clearfix"><div id="tabs" class="left w720"><ul class="pre_sale_title"><li><a href="#tabs-1" class="a2">商品房预售</a></li><li><a href="#tabs-2" class="a2">现房销售</a></li></ul><div id="tabs-1"><a href="#" class="more">更多&gt;</a><ul class="pre_sale">{ins}</ul></div><div id="tabs-2"><a href="#" class="more">更多&gt;</a><ul class="pre_sale"></ul></div></div><div class="right w260"><ul class="notice"><li class="title">表格下载</li>{forms}</ul></div></div>'
            f'<div class="company_title t5"><p>房地产企业查询</p><ul>{"<li>|</li>".join(f"<li><a href={q.path}>{q.name}</a></li>" for q in quick)}<li class="more"><a href="{every.path}">更多&gt;</a></li></ul></div><ul class="company w1000">{firms}</ul>'
        )

    crumb = '<div class="detail_title"><p>您的位置\uff1a<a href="/">首页</a> &gt; <a href="$PATH">$NAME</a></p></div>'
    friends = "".join(
        f'<li><a href="http://www.fg{at}.invalid/" target="_blank"><img src="/img/f{at}.gif" /></a></li>'
        for at in range(8)
    )
    return Home(
        "office_of_housing",
        "http://www.ruyangfc.invalid/",
        "汝阳川市房产管理局",
        "汝阳川市",
        "市房产局",
        "/index.php?m=content&c=index&a=show&catid=*&id=#",
        [*left, *offices, *icons, told, *quick, every],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=7" /><title>$TITLE</title></head><body>
<div class="head w1000"><img src="/img/head.jpg" /></div><div class="nav w1000"><ul><li><a href="/">网站首页</a></li>{menu([icons[0], left[1], left[0]], "<li><a href=$PATH>$NAME</a></li>")}<li><a href="http://bs.ruyang.invalid/">网上办事</a></li></ul></div>
$BODY
<div class="w1000 flink"><ul>{friends}</ul></div><div class="foot"><p>主办\uff1a汝阳川市房产管理局　桐ICP备00000065号　网站标识码\uff1a5334000030</p></div></body></html>""",
        '<li><span class="right">$D</span><a href="$H" target="_blank">$T</a></li>',
        f'<div class="w1000"><div class="w210 left"><p class="title_blue">信息公开</p></div><div class="right w770">{crumb}<ul class="list_news">$ROWS</ul><div id="pages">$PAGER</div></div></div>',
        f'<div class="w1000"><div class="right w770">{crumb}<h1 class="show_t">$T</h1><p class="show_i">发布时间\uff1a$D　来源\uff1a本站　浏览次数\uff1a<span id="hits">5</span></p><div class="show_c">$TEXT</div></div></div>',
        "",
        home,
        single=f'<div class="w1000"><div class="right w770">{crumb}<div class="show_c">$ABOUT</div></div></div>',
        pager='<a class="a1">9条</a> <a href="?page=0" class="a1">上一页</a> <span>1</span> <a href="?page=2">2</a> <a href="?page=2" class="a1">下一页</a>',
        told={"工作动态": 1, "公示公告": 1},
        unseen=("公告",),
        code="5334000030",
    )


def traffic() -> Home:
    """A traffic police whose lists scripts write from answers to requests that are posted."""
    p = "/portal/list?topicCode="
    names = (("GG", "公告", "notice"), ("HYTZ", "会议通知", "notice"), ("SJWJ", "上级文件", "policy"), ("ZDWJ", "支队文件", "policy"), ("GZDT", "工作动态", "news"), ("JWSP", "警务视频", None), ("DWJS", "队伍建设", None), ("DFLZ", "党风廉政", None), ("HYJY", "会议纪要", None), ("DCYJ", "调查研究", None), ("GZJB", "工作简报", None))  # fmt: skip
    boxes = [Col(f"{p}{code}", name, kind) for code, name, kind in names]
    top = [
        Col(f"{p}ZHYW", "综合要闻", "news"),
        Col(f"{p}JGSZ", "机构设置", "organisation"),
        Col(f"{p}BSZN", "办事指南", "guide"),
    ]

    def home(h: Home) -> str:
        def box(col: Col) -> str:
            ident = col.path.rpartition("=")[2]
            return f'<div class="index_news fl"><div class="titBox"><h1>{col.name}</h1><a target="_blank" href="{col.path}" class="fr more">更多>></a></div><ul id="{ident}"></ul></div>'

        side = "".join(
            f'<div class="h_titleBox"><h1>\n{col.name}\n<a target="_blank" href="{col.path}" class="imore">更多>></a></h1></div><div class="ggBox"><ul id="{col.path[-2:]}"></ul></div>'
            for col in boxes[:2]
        )
        calls = "".join(
            f'showArticle("{col.path.rpartition("=")[2]}",loadArticleByTopic("{col.path.rpartition("=")[2]}",1,8));'
            for col in boxes
        )
        return (
            '<script>function loadArticleByTopic(topicCode,page,rows){var d=null;$.ajax({type:"POST",url:"/article/loadMini",data:{topicCode:topicCode,page:page,rows:rows},async:false,success:function(data){d=data;}});return d;}\n'
            "function showArticle(id,data){for(var i=0;i<data.rows.length;i++){var o=data.rows[i];$('#'+id).append('<li><span class=\"date\">'+o.createDate.substr(5,5)+'</span><a href=\"/portal/content?id='+o.id+'\">'+o.articleTitle+'</a></li>');}}</script>"
            f'<div class="index1"><div class="imageNews"><div class="pic"><ul id="SYTJ_IMAGE"></ul></div></div><div class="zhywNews"><div class="hd"><ul><li id="lg1" class="on">综合要闻</li><li id="lg2">领导动态</li></ul></div><div class="bd"><ul id="ZHYW"></ul><ul id="LDDT" style="display:none;"></ul></div></div><div class="zhongzhiBox fr">{side}</div></div>'
            f'<div class="index2">{"".join(box(col) for col in boxes[2:5])}</div><div class="index3"><div class="ksrk_more"><a href="/portal/system-list" target="_blank">更多系统</a></div><ul id="KSDH"></ul></div><div class="index2">{"".join(box(col) for col in boxes[5:8])}</div><div class="zt1"><a href="#"><img src="/img/zt2.jpg" /></a></div><div class="index2">{"".join(box(col) for col in boxes[8:])}</div><script>{calls}</script>'
        )

    return Home(
        "traffic_police_by_script",
        "http://jjzd.shuilan.invalid/",
        "水澜市交警支队",
        "水澜市",
        "市交警支队",
        "/portal/content?id=*#",
        [*top, *boxes],
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>$TITLE</title><script src="/js/jquery-1.9.1.min.js"></script></head><body>
<div class="top_body"><div class="logo"></div><div class="nav"><ul><li><a href="/portal/index">首页</a></li>{menu(top, '<li><a href="$PATH">$NAME</a></li>')}</ul></div></div>
<div class="index">$BODY</div>
<div class="index_daohang"><div class="hd"><ul><li>全国公安导航</li><li>省交警导航</li><li>支队机构导航</li></ul></div><div class="bd"><div id="QGGADH"></div><div id="SJJDH"></div></div></div>
<div class="footer">水澜市公安局交通警察支队　桐ICP备00000066号　网站标识码\uff1a5335000005</div></body></html>""",
        "", "", "", "", home,
        path="/portal/index",
        either=("/portal/system-list",),
        code="5335000005",
    )  # fmt: skip


def branch() -> Home:
    """A police branch."""
    s = "/index.php?g=Content&m=Site&a="
    top = [
        Col(f"{s}police_news", "警务资讯", "news", "list", "2026-11-17", 9, step=3),
        Col(f"{s}work_building", "办事大厅", None),
        Col(f"{s}sunshine_police", "阳光警务", None),
        Col(f"{s}police_interaction", "警民互动", None),
        Col(f"{s}service_people", "服务民生", None),
    ]
    lost = [
        Col(
            "/index.php?a=lists&catid=2",
            "公示公告",
            "notice",
            "list",
            "2026-11-13",
            7,
            step=5,
            first=None,
        ),
        Col(
            "/index.php?a=lists&catid=18",
            "失物招领",
            None,
            "list",
            "2026-10-29",
            6,
            "notice",
            step=8,
        ),
        Col("/index.php?a=lists&catid=19", "寻人启事", None, "blank"),
        Col(
            "/index.php?a=lists&catid=21",
            "法律法规",
            None,
            "list",
            "2026-06-11",
            8,
            "policy",
            step=30,
        ),
        Col(
            "/index.php?a=lists&catid=22",
            "警方提示",
            None,
            "list",
            "2026-11-10",
            9,
            "plain",
            step=3,
        ),
        Col("/index.php?a=lists&catid=23", "警营风采", None),
    ]

    def home(h: Home) -> str:
        roll = h.of("公示公告", 6, '<a href="$H">$T</a>\n', dated=False)
        rows = top[0].rows
        pics = "".join(
            f'<div{" class=smask" if at else ""}><a href="{href}" target="_blank"><img src="/up/{at}.jpg" title="{t}"></a></div>'
            for at, (t, href, _) in enumerate(rows[:4])
        )
        h.undated.update({h.url.rstrip("/") + href: d for _, href, d in rows[:7]})
        lines = "".join(f'<li><a href="{href}">·{t[:20]}</a></li>' for t, href, _ in rows[1:6])
        halls = "".join(
            f'<li class="b{at}"><a href="http://123.0.0.15:8080/item/business.html?businessType={n}"></a></li>'
            for at, n in enumerate(("出入境", "禁毒", "法制", "户政", "交警", "治安", "消防"))
        )
        dated = '<li><a href="$H">$S</a><span>[$Y-$m-$k]</span></li>'

        def box(name: str) -> str:
            return f'<div class="news-list"><div class="hd"><h2>{name}</h2>\n<a href="{h[name].path}">更多</a></div><div class="bd"><ul>{h.of(name, 8, dated, 16)}</ul></div></div>'

        return (
            f'<div class="police-news"><div class="news-title"><img src="/img/news-logo.png" alt="新闻"/><span class="title-child">公示公告\uff1a</span><marquee behavior="scroll" direction="left" width="600">{roll}</marquee><a href="{lost[0].path}" class="title-child">更多>></a></div>'
            f'<div class="news-content"><div id="q1" class="news-carousel"><div id="q2">{pics}</div></div><div class="news-active"><h3>{rows[0][0][:16]}</h3><p><span>{rows[0][0]}\uff0c有关单位负责人参加。</span><a href="{rows[0][1]}" style="position:absolute;right:4%;">[详细内容]</a></p><ul>{lines}</ul></div></div></div>'
            f'<ul class="mail-connect"><li><a href="{top[3].path}"><img src="/img/x1.png" alt="局长信箱"/></a></li><li><a href="#" class="disabled-link"><img src="/img/x2.png" alt="网上咨询"/></a></li><li><a href="#" class="disabled-link"><img src="/img/x3.png" alt="群众投诉"/></a></li></ul>'
            f'<div class="work-build"><div class="work-area"><ul>{halls}</ul></div></div><div class="feature-service"><div class="service-menu"><ul><li><img src="/img/t1.png" alt="办事查询"/><br/><a href="#" class="disabled-link">办事查询</a></li>{menu(lost[1:3], "<li><img src=/img/t2$N.png alt=$NAME /><br/><a href=$PATH>$NAME</a></li>")}</ul></div></div>'
            f'<div class="news-wrap">{box("法律法规")}{box("警方提示")}</div><div class="pic-list"><div class="hd"><h2>警营风采</h2><a href="{lost[5].path}">更多>></a></div><div class="bd"><ul><li><a href="/index.php?a=shows&catid=23&id=7"><img src="/up/p1.jpg"></a></li><li><a href="/index.php?a=shows&catid=23&id=8"><img src="/up/p2.jpg"></a></li></ul></div></div>'
        )

    crumb = '<div class="location">当前位置\uff1a<a href="/">首页</a> &gt; <a href="$PATH">$NAME</a></div>'
    return Home(
        "police_branch_of_pictures",
        "http://ga.linyaqu.invalid/",
        "林垭区公安分局",
        "林垭区",
        "区公安分局",
        "/index.php?a=shows&catid=*&id=#",
        [*top, *lost],
        f"""<!DOCTYPE html>
<html><head lang="en"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>$TITLE</title></head><body>
<div class="main"><div class="head"><div class="top-h">今天是<script>document.write(new Date().toLocaleDateString())</script></div><ul class="banner-nav"><a href="/"><li class="on">首页</li></a>\n{menu(top, '<a href="$PATH"><li>$NAME</li></a>')}</ul></div>
<div class="content">$BODY</div>
<div class="search-wrap"><div id="backlinks"><span>警务链接\uff1a</span><select><option>选择局…</option></select><select><option>选择派出所…</option></select></div></div>
<div class="footer">版权所有\uff1a林垭区公安分局　桐ICP备00000067号</div></div></body></html>""",
        '<li><a href="$H">$T</a><span>[$D]</span></li>',
        f'{crumb}<div class="list-wrap"><h2>$NAME</h2><ul class="list">$ROWS</ul><div class="page">$PAGER</div></div>',
        f'{crumb}<div class="show"><h1>$T</h1><div class="meta">时间\uff1a$D　点击\uff1a3</div><div class="txt">$TEXT</div></div>',
        "<li>暂无内容\uff01</li>",
        home,
        pager='<a href="?page=2">下一页</a><a href="?page=5">尾页</a>',
        told={"警务资讯": 1},
    )


def build() -> None:
    """Write them."""
    for one in (housing(), traffic(), branch()):
        one.build()
