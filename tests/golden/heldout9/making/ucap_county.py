"""A county's portal on UCAP: dates before links, commented menus, letters of the 12345 platform."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("ucap_county", "http://www.beihe.invalid/", "2025-04-22", "ucap")
HEX = "{:0>32}.shtml"
TOP = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta charset="utf-8"/><meta name="template,templategroup,version" content="2201,default,3.8"/>
<meta name="SiteName" content="北河县人民政府"/><meta name="SiteDomain" content="www.beihe.invalid"/><meta name="SiteIDCode" content="6523250001"/>
{metas}<meta name="others" content="页面生成时间 2025-04-22 02:00:31"/><title>{title}</title></head><body>
<!--共同页眉--start--><!DOCTYPE html><html><body><div class="head"><div class="head_logo"><img src="/beihe/images/logo.png"/></div>
<div class="menu"><ul>
<li><a href=" /beihe/index.shtml">首页</a></li>
<li><a href=" /beihe/c101/bhgk.shtml">北河概况</a></li>
<li><a href=" /beihe/c102/xwzx.shtml">新闻中心</a></li>
<li><a href=" /beihe/c103/zwgk.shtml">政务公开</a></li>
<!--<li><a href="#">网上办事</a><dl><dd><a href="#">办事指南</a></dd></dl></li>-->
<li><a href=" /beihe/c105/hdjl.shtml">互动交流</a></li></ul></div></div></body></html><!--共同页眉--end-->"""
FOOT = """<!--共同页脚--start--><div class="footer"><div class="foot_l"><a href="http://bszs.conac.cn/sitename?method=show&id=3A0E44"><img src="/beihe/images/dzjg.png"/></a></div>
<div class="foot_c"><p>主办单位：北河县人民政府　　承办单位：北河县人民政府办公室</p><p>政府网站标识码：6523250001　新ICP备06001123号　新公网安备 65232502000011号</p><p>联系方式：0994-6510000　（此电话仅受理网站建设维护相关事宜）<a href="/beihe/wzdt.shtml">网站地图</a></p></div>
<div class="foot_r"><script id="_jiucuo_" sitecode='6523250001' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script></div></div><!--共同页脚--end--></body></html>"""


def page(title: str, inner: str, metas: str = "") -> str:
    return TOP.format(title=title, metas=metas) + inner + FOOT


def listing(code: str, name: str, parent: tuple[str, str], inner: str, side: str = "") -> str:
    """A column: the path above, its neighbours at the left."""
    metas = f'<meta name="column" channelId="{code}" channelName="{name}"/><meta name="ColumnName" content="{name}"/>'
    return page(
        name,
        f"""<div class="wz">当前位置：<a href="/beihe/index.shtml">首页</a>&gt;<a href="/beihe/{parent[0]}">{parent[1]}</a>&gt;<a href="/beihe/{code}/common_list.shtml">{name}</a></div>
<div class="left"><h2>{parent[1]}</h2><ul>{side}</ul></div><div class="right"><div class="tit">{name}</div>{inner}</div>""",
        metas,
    )


def lines(rows: list[Row]) -> str:
    return "".join(
        f'<li><span class="fr">{d}</span><a href=" {h}" target="_blank" title="{t}">{t[:26]}{"..." if len(t) > 26 else ""}</a></li>'
        for t, h, d in rows
    )


def at(column: str, month: str, number: int) -> str:
    return f"/beihe/{column}/{month}/" + HEX.format(f"{number:x}")


NEWS = [
    ("北河县组织春播机具检修 确保不误农时", at("c10201", "202504", 0xA91), "2025-04-21"),
    ("北河县召开安全生产委员会第二次全体（扩大）会议", at("c10201", "202504", 0xA7F), "2025-04-18"),
    ("我县12个重点项目集中开工", at("c10201", "202504", 0xA60), "2025-04-11"),
    ("乡村振兴驻村工作队长座谈会召开", at("c10201", "202503", 0xA22), "2025-03-27"),
]
NOTES = [
    ("北河县2025年“三支一扶”人员招募面试公告", at("c10301", "202504", 0xB41), "2025-04-16"),
    (
        "关于X177线部分路段封闭施工的通告",
        "http://jt.beihe.invalid/tz/202504/111.shtml",
        "2025-04-09",
    ),
    ("北河县2024年度法治政府建设情况报告", at("c10301", "202503", 0xB02), "2025-03-20"),
]
APPOINT = [
    ("关于张某某等同志任免职的通知", at("c10302", "202311", 0xC02), "2023-11-08"),
    ("关于李某某同志任职的通知", at("c10302", "202307", 0xC01), "2023-07-14"),
]
BUDGET = [
    ("北河县2025年政府预算公开", at("c10303", "202502", 0xD05), "2025-02-10"),
    ("北河县2023年政府决算公开", at("c10303", "202409", 0xD02), "2024-09-02"),
]
TALKS = [
    ("北河县人社局：就业创业政策解读", at("c10502", "202503", 0xE07), "2025-03-14"),
    ("北河县农业农村局：备春耕访谈", at("c10502", "202402", 0xE01), "2024-02-27"),
]
LETTERS = [
    ("反映小区供暖温度低", "2025-04-02", "2025-04-07", True),
    ("咨询灵活就业人员社保补贴", "2025-03-11", "2025-03-13", True),
    ("建议修缮乡道", "2024-12-05", None, False),
]


def home() -> str:
    def block(code: str, name: str, rows: list[Row]) -> str:
        body = "".join(
            f'<li><span>{d[5:].replace("-", "/")}</span><a href="{h}">{t}</a></li>'
            for t, h, d in rows
        )
        return f'<div class="mod"><div class="mod_t"><ul class="qh"><li><a href="/beihe/{code}/common_list.shtml">{name}</a></li></ul></div><ul class="mod_c">{body}</ul></div>'

    return page(
        "北河县人民政府网",
        '<div class="notice"><marquee>热烈庆祝我县入选全国电子商务进农村示范县</marquee></div>'
        + block("c10201", "北河要闻", NEWS)
        + block("c10301", "公示公告", NOTES)
        + '<div class="hd"><a href="/beihe/c10501/common_list.shtml"><img src="/beihe/images/xzxx.jpg" alt="县长信箱"/></a><a href="/beihe/c10502/common_list.shtml"><img src="/beihe/images/zxft.jpg" alt="在线访谈"/></a><a href="/beihe/c10503/common_list.shtml"><img src="/beihe/images/dczj.jpg" alt="调查征集"/></a></div>',
    )


def build() -> Small:
    side3 = '<li><a href="/beihe/c10301/common_list.shtml">公示公告</a></li><li><a href="/beihe/c10302/common_list.shtml">人事任免</a></li><li><a href="/beihe/c10303/common_list.shtml">财政预决算</a></li><li><a href="/beihe/c10304/common_list.shtml">应急管理</a></li>'
    side5 = '<li><a href="/beihe/c10501/common_list.shtml">县长信箱</a></li><li><a href="/beihe/c10502/common_list.shtml">在线访谈</a></li><li><a href="/beihe/c10503/common_list.shtml">调查征集</a></li>'
    gk, hd = ("c103/zwgk.shtml", "政务公开"), ("c105/hdjl.shtml", "互动交流")
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "6523250001",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "error_report_entry": True,
            "sponsor": "北河县人民政府",
            "contact": True,
            "sitemap": True,
        },
    )
    S.add(
        "/beihe/c10201/common_list.shtml",
        listing(
            "c10201",
            "北河要闻",
            ("c102/xwzx.shtml", "新闻中心"),
            f"<ul class=\"list\">{lines(NEWS)}</ul><div id=\"page-div\"></div><script>createPageHTML('page-div',58, 1,'common_list','shtml',868)</script>",
        ),
        rows_of=NEWS,
        pager={"pages": 58},
        blank=False,
    )
    S.add(
        "/beihe/c10301/common_list.shtml",
        listing(
            "c10301",
            "公示公告",
            gk,
            f'<ul class="list">{lines(NOTES[:2])}<li class="fgx"></li>{lines(NOTES[2:])}</ul>',
            side3,
        ),
        rows_of=NOTES,
        blank=False,
    )
    S.add(
        "/beihe/c10302/common_list.shtml",
        listing("c10302", "人事任免", gk, f'<ul class="list">{lines(APPOINT)}</ul>', side3),
        rows_of=APPOINT,
    )
    years = "".join(
        f'<div class="nd"><h4>{d[:4]}年</h4><ul><li><a href="{h}">{t}</a><span>{int(d[5:7])}月{int(d[8:])}日</span></li></ul></div>'
        for t, h, d in BUDGET
    )
    S.add(
        "/beihe/c10303/common_list.shtml",
        listing("c10303", "财政预决算", gk, years, side3),
        rows_of=BUDGET,
        blank=False,
    )
    S.add(
        "/beihe/c10304/common_list.shtml",
        listing(
            "c10304",
            "应急管理",
            gk,
            "<ul class=\"list\">\n</ul><div id=\"page-div\"></div><script>createPageHTML('page-div',1, 1,'common_list','shtml',0)</script>",
            side3,
        ),
        items=[],
        blank=True,
    )
    rows = "".join(
        f'<div class="gd"><div class="gd_t"><em>【诉求】</em><a href="/beihe/c10501/d.shtml?id=25{n}">{t}</a></div><div class="gd_i"><span>受理编号：2504{n}</span><span>来电（信）时间：{a} 11:0{n}</span><span>办理单位：县住建局</span><span>{f"办结时间：{b} 17:00" if b else ""}</span><span class="zt">{"已办结" if ok else "办理中"}</span></div></div>'
        for n, (t, a, b, ok) in enumerate(LETTERS, 1)
    )
    S.add(
        "/beihe/c10501/common_list.shtml",
        listing(
            "c10501",
            "县长信箱",
            hd,
            f'<p class="tips">本栏目依托12345政务服务便民热线平台办理。<a href="https://12345.xj.invalid/write?area=652325" class="btn">我要写信</a></p><div class="gdlist">{rows}</div>',
            side5,
        ),
        rows=[list(one) for one in LETTERS],
        blank=False,
    )
    S.add(
        "/beihe/c10501/d.shtml?id=251",
        page(
            "信件详情",
            """<div class="wz">当前位置：<a href="/beihe/index.shtml">首页</a>&gt;<a href="/beihe/c10501/common_list.shtml">县长信箱</a>&gt;信件详情</div><div class="xj"><h3>反映小区供暖温度低</h3><dl><dt>写信人</dt><dd>马**</dd><dt>写信时间</dt><dd>2025-04-02 11:01:20</dd><dt>信件内容</dt><dd>某小区4号楼室内温度不足18度，去年12月20日已反映过。</dd></dl><div class="hf"><h4>办理结果</h4><p>您好，您反映的问题已转县住建局办理。经现场测温，入户阀门已调整，目前室温21度。</p><p class="r">北河县住房和城乡建设局<br/>2025年4月7日</p></div></div>""",
        ),
        letter=["2025-04-02", "2025-04-07", True],
    )
    talks = "".join(
        f'<li><div class="pic"><a href="{h}"><img src="/beihe/c10502/{n}.jpg"/></a></div><div class="txt"><p class="bt"><a href="{h}">{t}</a></p><p>访谈日期：{d}</p><p>访谈嘉宾：主要负责人</p><p><a href="{h}">访谈实录</a> <a href="{h}">访谈视频</a></p></div></li>'
        for n, (t, h, d) in enumerate(TALKS)
    )
    S.add(
        "/beihe/c10502/common_list.shtml",
        listing("c10502", "在线访谈", hd, f'<ul class="ftlist">{talks}</ul>', side5),
        activities=[[t, d] for t, h, d in TALKS],
        blank=False,
    )
    S.add(
        "/beihe/c10503/common_list.shtml",
        listing(
            "c10503",
            "调查征集",
            hd,
            '<table class="dc"><tr><th>主题</th><th>开始时间</th><th>截止时间</th><th>状态</th></tr><tr><td><a href="/beihe/c10503/v.shtml?id=8">北河县2025年民生实事项目征集</a></td><td>2025-01-06</td><td>2025-02-06</td><td>已结束</td></tr><tr><td><a href="/beihe/c10503/v.shtml?id=7">物业服务满意度调查</a></td><td>2024-05-20</td><td>2024-06-20</td><td>已结束</td></tr></table>',
            side5,
        ),
        activities=[
            ["北河县2025年民生实事项目征集", "2025-01-06"],
            ["物业服务满意度调查", "2024-05-20"],
        ],
        blank=False,
    )
    S.add(
        NEWS[1][1],
        page(
            NEWS[1][0],
            f"""<div class="wz">当前位置：<a href="/beihe/index.shtml">首页</a>&gt;<a href="/beihe/c102/xwzx.shtml">新闻中心</a>&gt;<a href="/beihe/c10201/common_list.shtml">北河要闻</a>&gt;正文</div><div class="detail"><h1><UCAPTITLE>{NEWS[1][0]}</UCAPTITLE></h1><div class="ly"><span>发布时间：<publishtime>2025-04-18 19:42</publishtime></span><span>来源：<source>北河县融媒体中心</source></span><span>浏览次数：<b id="hits">0</b>次</span></div><div id="UCAP-CONTENT"><UCAPCONTENT>{paragraphs("4月18日上午，北河县安委会召开2025年第二次全体（扩大）会议。", "会议通报了一季度全县安全生产形势。")}</UCAPCONTENT></div></div>""",
            f'<meta name="ArticleTitle" content="{NEWS[1][0]}"/><meta name="PubDate" content="2025-04-18 19:42"/><meta name="ContentSource" content="北河县融媒体中心"/>',
        ),
        article={"title": NEWS[1][0], "published": "2025-04-18", "origin": "北河县融媒体中心"},
    )
    S.add(
        "/beihe/c101/bhgk.shtml",
        page(
            "北河概况",
            f'<div class="wz">当前位置：<a href="/beihe/index.shtml">首页</a>&gt;北河概况</div><div class="detail"><div id="UCAP-CONTENT"><UCAPCONTENT>{paragraphs("北河县地处山北坡，总面积1.2万平方公里，辖6镇5乡，总人口9.8万人。", "境内煤炭、石材等资源丰富。")}</UCAPCONTENT></div></div>',
        ),
        blank=False,
        items=[],
    )
    for path, name, kind in (
        ("c101/bhgk.shtml", "北河概况", "overview"),
        ("c102/xwzx.shtml", "新闻中心", "news"),
        ("c103/zwgk.shtml", "政务公开", "catalogue"),
        ("c105/hdjl.shtml", "互动交流", None),
    ):
        S.column(f"/beihe/{path}", name, kind, "single" if name == "北河概况" else None)
    lst = "/beihe/{}/common_list.shtml"
    S.column(lst.format("c10201"), "北河要闻", "news", "list", "2025-04-21", None)
    S.column(lst.format("c10301"), "公示公告", "notice", "list", "2025-04-16", None)
    S.column(lst.format("c10302"), "人事任免", "personnel", "list", "2023-11-08", None)
    S.column(lst.format("c10303"), "财政预决算", "finance", "list", "2025-02-10", None)
    S.column(lst.format("c10304"), "应急管理", None, "blank", None, None)
    S.column(lst.format("c10501"), "县长信箱", "consultation", None, None, None)
    S.column(lst.format("c10502"), "在线访谈", "interview", None, None, None)
    S.column(lst.format("c10503"), "调查征集", "survey", None, None, None)
    S.more |= {
        "home_newest": "2025-04-21",
        "letters": {"channel": lst.format("c10501"), "count": 3},
        "interviews": ["2024-02-27", "2025-03-14"],
        "surveys": ["2024-05-20", "2025-01-06"],
    }
    S.more["letters"]["channel"] = S.at(lst.format("c10501"))
    return S
