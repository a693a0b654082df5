"""A city bureau on Hanweb: records in CDATA, years of interviews, a guide of label and value."""

from __future__ import annotations

from tests.golden.heldout7.making.common import ALL_EIGHT, Made, Row, labels

NAME = "汐湾市水务局"
MENU = [("/col/col5011/index.html", "机构概况"), ("/col/col5020/index.html", "水务要闻"),
        ("/col/col5021/index.html", "公示公告"), ("/col/col5030/index.html", "规范性文件"),
        ("/col/col5040/index.html", "人事任免"), ("/col/col5050/index.html", "在线访谈"),
        ("/col/col5060/index.html", "办事指南")]  # fmt: skip
NEWS: list[Row] = [
    ("我市召开节水型社会建设联席会议", "/art/2026/6/15/art_5020_66021.html", "2026-06-15"),
    ("市水务局开展入河排污口专项排查", "/art/2026/6/9/art_5020_65987.html", "2026-06-09"),
    ("“世界水日”进校园活动走进滨江小学", "/art/2026/5/30/art_5020_65811.html", "2026-05-30"),
    ("全市水库除险加固工程全面复工", "/art/2026/5/21/art_5020_65702.html", "2026-05-21"),
    ("省水利厅调研组来我市调研灌区改造", "/art/2026/5/6/art_5020_65544.html", "2026-05-06"),
    ("局党组理论学习中心组召开专题学习会", "/art/2026/4/27/art_5020_65460.html", "2026-04-27"),
]
FILES: list[Row] = [
    ("汐湾市水务局关于印发《汐湾市取水许可电子证照管理办法》的通知",
     "/art/2025/12/30/art_5030_61122.html", "2025-12-30"),
    ("汐湾市城市供水应急预案", "/art/2025/9/3/art_5030_58800.html", "2025-09-03"),
    ("关于公布继续有效规范性文件目录的通知", "/art/2024/11/18/art_5030_52001.html", "2024-11-18"),
]  # fmt: skip
TALKS: list[Row] = [
    ("市水务局局长做客直播间：今年防汛怎么防", "/art/2026/5/12/art_5050_70012.html", "2026-05-12"),
    ("节水载体创建政策解答", "/art/2025/8/22/art_5050_69120.html", "2025-08-22"),
    ("农村饮水那些事儿", "/art/2024/3/22/art_5050_66012.html", "2024-03-22"),
]


def page(title: str, body: str, column: str = "", meta: str = "") -> str:
    menu = "".join(f'<td align="center"><a href="{at}">{name}</a></td>' for at, name in MENU)
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f"""<table cellpadding="0" cellspacing="0"><tr><td>您的位置 ：</td><td><a href='/index.html'>首页</a></td><td><table width='100%' cellspacing='0' cellpadding='0'><tr><td> &gt; <a href='{at}'>{column}</a></td></tr></table></td></tr></table>"""
        if column
        else ""
    )
    return f"""<!doctype html><html><head><meta charset='UTF-8'>
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>{title}</title>
<meta name='Maketime' content='2026-06-18 02:11:45'>
{labels(SiteName=NAME, SiteDomain="swj.xiwan.invalid", SiteIDCode="5301000032")}
{meta}
<link href="/script/page.css" type="text/css" rel="stylesheet"><script language='javascript' src='/script/jquery.js'></script>
</head><body><div id='barrierfree_container'>
<div class="header"><a href="/"><img src="/picture/0/s2107.png"></a>
<script type="text/javascript">var d=new Date();document.write('今天是'+d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日');</script></div>
<div class="menu"><table width="1180"><tr><td align="center"><a href="/index.html">网站首页</a></td>{menu}</tr></table></div>
<div class="bt-location">{where}</div>
{body}
<div class="foot"><p>版权所有：{NAME} 主办单位：{NAME}</p><p>地址：汐湾市沿江路18号 电话：0998-3301122 邮编：530100</p>
<p>网站标识码：5301000032 云溪ICP备05008812号 <a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=53010202000412">云溪公网安备 53010202000412号</a> <a href="/col/col5099/index.html">网站地图</a></p>
<a href="http://bszs.conac.cn/sitename?method=show&id=0D6C4B4F0A9A2E14E053022819AC1233" target="_blank"><img src="/picture/blue.png"></a>
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=5301000032&url=http%3A%2F%2Fswj.xiwan.invalid%2F"><img src="/picture/jiucuo.png"></a></div>
</div></body></html><!--<div style="display:none">created by 2026-06-18 02:11</div>-->"""


def records(rows: list[str], column: int, total: int) -> str:
    made = "".join(f"<record><![CDATA[{row}]]></record>\n" for row in rows)
    following = f"""<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=31&path=/&columnid={column}&unitid=9{column}&webname=%E6%B1%90%E6%B9%BE&permissiontype=0"></a>]]></nextgroup>"""
    return f"""<div id="9{column}" class="default_pgContainer"></div>
<script type="text/xml"><datastore>
{following if total > len(rows) else ""}
<totalrecord>{total}</totalrecord><totalpage>{-(-total // 15)}</totalpage>
<recordset>{made}</recordset></datastore></script><script src="/script/jpage.js"></script>
<script>jpage({{'perpage':15,'totalRecord':{total}}})</script>"""


def make() -> None:
    site = Made("hanweb_bureau", "http://swj.xiwan.invalid/", "hanweb")
    home(site)
    lists(site)
    rest(site)
    kinds = ["organisation", "news", "notice", "policy", "personnel", "interview", "guide"]
    states = [None, "list", "list", "list", "blank", None, None]
    newest = [None, "2026-06-15", "2026-06-16", "2025-12-30", None, "2026-05-12", None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-16", interviews=["2024-03-22", "2025-08-22", "2026-05-12"],
               letters={"channel": None, "count": 0})  # fmt: skip


def notices() -> list[Row]:
    return [
        (
            "汐湾市水土保持方案审批结果公示（2026年第9批）",
            "/art/2026/6/16/art_5021_66033.html",
            "2026-06-16",
        ),
        ("关于东江灌区停水检修的公告", "/art/2026/6/1/art_5021_65833.html", "2026-06-01"),
        (
            "关于2026年6月至9月全市水库汛限水位的公示",
            "/art/2026/5/29/art_5021_65800.html",
            "2026-05-29",
        ),
        ("拟推荐省级节水标杆企业名单公示", "/art/2026/3/3/art_5021_64011.html", "2026-03-03"),
    ]


def home(site: Made) -> None:
    def block(name: str, at: str, rows: list[Row]) -> str:
        items = [
            f'<li><a href="{where}" target="_blank" title="{title}">{title}</a><span class="bt-date">{day}</span></li>'
            for title, where, day in rows
        ]
        return f"""<div class="box"><div class="bt"><span>{name}</span><a class="more" href="{at}">更多&gt;&gt;</a></div><ul class="list">{records(items, int(at[8:12]), 5)}</ul></div>"""

    body = block("水务要闻", MENU[1][0], NEWS[:5]) + block("公示公告", MENU[2][0], notices())
    body += """<div class="box yq"><div class="bt"><span>实时雨水情</span></div><table><tr><td>站名</td><td>水位(m)</td><td>时间</td></tr><tr><td>东江口</td><td>12.06</td><td>06-18 08:00</td></tr><tr><td>西坝</td><td>9.11</td><td>06-18 08:00</td></tr></table></div>"""
    site.page("/", page(NAME, body), blank=False, identity={
        "site_id_code": "5301000032", "icp": True, "police": True, "party_government_mark": True,
        "error_report_entry": True, "sponsor": NAME, "contact": True, "sitemap": True})  # fmt: skip


def lists(site: Made) -> None:
    items = [
        f"""<div class="con"><h3><a href="{at}" target="_blank">{title}</a></h3><p class="zy">　　为进一步做好相关工作，{title}，有关情况如下。</p><p class="sj"><i>{(day or "")[8:]}</i>{(day or "")[:7]}</p></div>"""
        for title, at, day in NEWS
    ]
    at, name = MENU[1]
    meta = labels(ColumnName=name, ColumnType="工作动态")
    site.page(at, page(f"{NAME} {name}", records(items, 5020, 641), name, meta), items=NEWS,
              blank=False)  # fmt: skip
    at, name = MENU[2]
    items = [
        f'<tr><td width="16"><img src="/picture/dot.gif"></td><td><a href="{where}" class="bt_link" title="{title}">{title}</a></td><td width="100">[{day}]</td></tr><tr><td colspan="3" class="bg_line"></td></tr>'
        for title, where, day in notices()
    ]
    rows = f"<table width='900'>{records(items, 5021, 4)}</table>"
    site.page(at, page(f"{NAME} {name}", rows, name), items=notices(), blank=False)
    at, name = MENU[3]
    items = [
        f'<li class="clearfix"><a href="{where}" title="{title}">{title}</a><b>{day}</b><p>发文机关：{NAME}　|　有效期至：{int((day or "")[:4]) + 5}-{(day or "")[5:]}</p></li>'
        for title, where, day in FILES
    ]
    site.page(at, page(f"{NAME} {name}", records(items, 5030, 3), name), items=FILES, blank=False)
    at, name = MENU[4]
    site.page(at, page(f"{NAME} {name}", records([], 5040, 0), name, labels(ColumnName=name)),
              items=[], blank=True)  # fmt: skip
    at, name = MENU[5]
    items = [
        f"""<div class="ft"><a class="img" href="{where}"><img src="/picture/ft{n}.jpg"></a><div class="r"><a href="{where}">{title}</a><p>访谈嘉宾：市水务局有关负责人</p><p>访谈时间：{day} 15:00</p><p class="zt">访谈已结束</p></div></div>"""
        for n, (title, where, day) in enumerate(TALKS)
    ]
    site.page(at, page(f"{NAME} {name}", records(items, 5050, 3), name), blank=False,
              activities=[[title, day] for title, _, day in TALKS])  # fmt: skip


def rest(site: Made) -> None:
    title, at, day = NEWS[0]
    meta = labels(ColumnName="水务要闻", ArticleTitle=title, PubDate="2026-06-15 10:02", Url="")
    body = f"""<div class="sp_box"><div class="sp_title"><!--<$[标题名称(html)]>begin-->{title}<!--<$[标题名称(html)]>end--></div>
<div class="sp_time"><span>发布日期：2026-06-15 10:02</span><span>浏览次数：<script src="/module/visitcount/articlehits.jsp?colid=5020&artid=66021"></script></span><span>信息来源：<!--<$[信息来源]>begin-->节水办<!--<$[信息来源]>end--></span></div>
<div class="sp_content" id="zoom"><!--文章正文开始--><!--ZJEG_RSS.content.begin--><meta name="ContentStart">
<p>　　6月12日，我市召开节水型社会建设联席会议，部署2026年节水重点任务。</p><p>　　会议要求，10月底前完成年度节水载体申报。</p>
<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div></div>"""
    site.page(at, page(title, body, "水务要闻", meta), blank=False,
              article={"title": title, "published": day, "origin": "节水办"})  # fmt: skip
    guide = [
        ("事项名称", "取水许可（新办）"), ("事项类型", "行政许可"),
        ("设定依据", "《取水许可和水资源费征收管理条例》第二条"),
        ("受理条件", "取用水资源的单位和个人，符合水资源规划且具备计量条件。"),
        ("申请材料", "1.取水许可申请书；2.建设项目水资源论证报告书（表）。"),
        ("办理流程", "申请—受理—审查—决定—送达"), ("法定办结时限", "45个工作日"),
        ("承诺办结时限", "12个工作日"), ("收费标准", "不收费"),
        ("办理地点", "汐湾市政务服务中心二楼水务窗口（沿江路2号）"),
        ("办公时间", "周一至周五 9:00—12:00，13:30—17:00"), ("咨询电话", "0998-3305566"),
    ]  # fmt: skip
    lines = "".join(f"<dl><dt>{name}</dt><dd>{text}</dd></dl>" for name, text in guide)
    body = f'<div class="sp_title">取水许可（新办）</div><div class="bszn">{lines}</div>'
    site.page("/art/2025/3/4/art_5060_54120.html", page("取水许可（新办）", body, "办事指南"),
              guide=ALL_EIGHT, blank=False)  # fmt: skip
    at, name = MENU[6]
    items = [
        f'<li><a href="{where}">{title}</a></li>'
        for title, where in (
            ("取水许可（新办）", "/art/2025/3/4/art_5060_54120.html"),
            ("取水许可（延续）", "/art/2025/3/4/art_5060_54121.html"),
            ("生产建设项目水土保持方案审批", "/art/2025/3/4/art_5060_54122.html"),
        )
    ]
    site.page(at, page(f"{NAME} {name}", f"<ul>{records(items, 5060, 3)}</ul>", name), blank=False)


if __name__ == "__main__":
    make()
