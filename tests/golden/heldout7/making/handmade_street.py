"""A sub-district's hand-made site: two lists a page, Chinese numerals, tabs of a guide."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row

NAME = "云溪省霞浦市城南街道办事处"
MENU = [("jdgk.shtml", "街道概况"), ("jddt/index.shtml", "街道动态"),
        ("gsgg/index.shtml", "公示公告"), ("gkzl/zcjd/index.shtml", "政策解读"),
        ("gkzl/ghjh/index.shtml", "规划计划"), ("bsfw/index.shtml", "便民服务")]  # fmt: skip
FIRST: list[Row] = [
    ("城南街道开展“党员先锋岗”评比", "/jddt/202606/6011.shtml", "2026-06-13"),
    ("社区食堂试营业首日接待老人百余名", "/jddt/202606/6004.shtml", "2026-06-07"),
    ("垃圾分类督导员培训", "/jddt/202605/5988.shtml", "2026-05-26"),
]
SECOND: list[Row] = [
    ("老旧小区加装电梯累计突破50部", "/jddt/202605/5961.shtml", "2026-05-15"),
    ("“五一”假期安全巡查不松懈", "/jddt/202604/5930.shtml", "2026-04-30"),
    ("社区书记论坛第三期举行", "/jddt/202603/5877.shtml", "2026-03-20"),
]
NOTICES: list[Row] = [
    ("城南街道低保动态管理公示（五月）", "/gsgg/202605/5970.shtml", "2026-05-20"),
    ("关于文明养犬的通告", "/gsgg/202603/5860.shtml", "2026-03-12"),
    ("2025年度部门决算公开说明", "/gsgg/202511/5702.shtml", "2025-11-28"),
]
READINGS: list[Row] = [
    ("一图读懂《霞浦市住宅加装电梯补贴办法》", "/gkzl/zcjd/202604/5911.shtml", "2026-04-18"),
    ("《霞浦市电动自行车停放管理规定》解读", "/gkzl/zcjd/202510/5640.shtml", "2025-10-09"),
]


def page(title: str, body: str, column: str = "") -> str:
    menu = "".join(f'<a href="/{at}">{name}</a>' for at, name in MENU)
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f'<p class="path">您现在的位置： <a href="/">首页</a> &#62; <a href="/{at}">{column}</a></p>'
        if column
        else ""
    )
    return f"""<html>
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{NAME}{"-" + title if title else ""}</title>
<jsp:include page="/inc/head.jsp" /><style>body{{margin:0 auto;width:1000px}}</style></head>
<body>
<div id="banner"><img src="/img/banner.jpg" width="1000" height="180"></div>
<div id="menu"><a href="/">首 页</a>{menu}<a href="/cms/search">检索</a></div>
<div id="marquee"><marquee>热烈欢迎您访问{NAME}网站！今天是二〇二六年六月十八日</marquee></div>
{where}
<div id="body">{body}</div>
<div id="foot">主办单位：{NAME}<br>云溪ICP备10002233号 网站标识码：5308010042<br>电话：0990-2233445 <a href="/map.shtml">站点地图</a></div>
</body></html>"""


def make() -> None:
    site = Made("handmade_street", "http://chengnan.xiapu.invalid/", "")
    home(site)
    lists(site)
    rest(site)
    kinds = [None, "news", "notice", "policy", "planning", "guide"]
    states = ["single", "list", "list", "list", "blank", None]
    newest = [None, "2026-06-13", "2026-05-20", "2026-04-18", None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column("/" + at, name, kind, state, day)
    site.write(home_newest="2026-06-13", letters={"channel": None, "count": 0})


def home(site: Made) -> None:
    def lines(rows: list[Row]) -> str:
        return "".join(
            f'<li>[{(day or "")[5:].replace("-", "/")}] <a href="{at}">{title}</a></li>'
            for title, at, day in rows
        )

    body = f"""<div class="c1"><div class="h"><b>街道动态</b><a href="/jddt/index.shtml">&gt;&gt;更多</a></div><ul>{lines(FIRST)}</ul></div>
<div class="c2"><div class="h"><b>公示公告</b><a href="/gsgg/index.shtml">&gt;&gt;更多</a></div><ul>{lines(NOTICES)}</ul></div>
<div class="c3"><div class="h"><b>便民电话</b></div><ul><li>供水抢修：0990-96123</li><li>社区卫生中心：0990-2212120</li></ul></div>"""
    site.page("/", page("", body), blank=False, identity={
        "site_id_code": "5308010042", "icp": True, "police": None, "party_government_mark": None,
        "error_report_entry": None, "sponsor": NAME, "contact": True, "sitemap": True})  # fmt: skip


def lists(site: Made) -> None:
    def lines(rows: list[Row]) -> str:
        return "".join(
            f'<li><a href="{at}" target="_blank">{title}<i>{day}</i></a></li>'
            for title, at, day in rows
        )

    body = f"""<h2>街道动态</h2><div class="five"><ul>{lines(FIRST)}</ul></div><div class="five"><ul>{lines(SECOND)}</ul></div>
<div class="pg">第1页/共15页 <a href="index_1.shtml">下一页</a> <a href="index_14.shtml">末页</a></div>"""
    site.page("/jddt/index.shtml", page("街道动态", body, "街道动态"), items=FIRST + SECOND,
              blank=False, pager={"pages": 15})  # fmt: skip
    numerals = str.maketrans("0123456789", "〇一二三四五六七八九")
    spelled = {
        "2026-05-20": "五月二十日",
        "2026-03-12": "三月十二日",
        "2025-11-28": "十一月二十八日",
    }
    rows = "".join(
        f'<dl><dt><a href="{at}">{title}</a></dt><dd>{(day or "")[:4].translate(numerals)}年{spelled[day or ""]}</dd></dl>'
        for title, at, day in NOTICES
    )
    site.page("/gsgg/index.shtml", page("公示公告", f"<h2>公示公告</h2>{rows}", "公示公告"),
              items=NOTICES, blank=False)  # fmt: skip
    rows = "".join(
        f'<div class="item"><a href="{at}"><img src="/img/{n}.png" alt=""></a><div><a href="{at}">{title}</a><span>{(day or "").replace("-", ".")}</span><a class="rel" href="http://www.xiapu.invalid/wj/{n}.html">相关文件</a></div></div>'
        for n, (title, at, day) in enumerate(READINGS)
    )
    site.page(
        "/gkzl/zcjd/index.shtml", page("政策解读", rows, "政策解读"), items=READINGS, blank=False
    )
    body = "<h2>规划计划</h2><p style='text-align:center;color:#888'>对不起，没有找到相关信息</p>"
    site.page("/gkzl/ghjh/index.shtml", page("规划计划", body, "规划计划"), items=[], blank=True)


def rest(site: Made) -> None:
    title, at, day = FIRST[1]
    body = f"""<h2 align="center">{title}</h2><p align="center"><font size="2">（{day}）</font></p><hr>
<p>6月5日，城南街道第一家社区食堂试营业，首日接待老人126名。</p><p align="center"><img src="/img/st.jpg"><br>图为老人在社区食堂用餐</p><p align="right">供稿：社会事务科</p>"""
    site.page(at, page(title, body, "街道动态"), blank=False,
              article={"title": title, "published": day})  # fmt: skip
    body = """<h2>街道概况</h2><p>城南街道位于霞浦市南部，面积12平方公里，辖8个社区，常住人口6.3万人。</p><p>街道设党政办公室、社会事务科等6个内设机构。</p>"""
    site.page("/jdgk.shtml", page("街道概况", body, "街道概况"), blank=False)
    body = """<h2>老年优待证办理</h2><ul class="tabs"><li class="on">基本信息</li><li>申请条件</li><li>申请材料</li><li>办理流程</li><li>常见问题</li></ul>
<div class="tab"><p>事项名称：老年优待证办理</p><p>办理地点：城南街道便民服务中心3号窗口</p><p>办理时间：周一至周五 8:30—17:30</p><p>联系电话：0990-2233450</p><p>收费：免费</p></div>
<div class="tab" style="display:none"><p>年满60周岁的本市户籍或常住老年人。</p></div>
<div class="tab" style="display:none"><p>身份证原件、一寸免冠照片2张。</p></div>
<div class="tab" style="display:none"><p>本人申请—当场审核—制证发放。</p></div>
<div class="tab" style="display:none"><p>暂无</p></div>"""
    site.page("/bsfw/lnyd.shtml", page("老年优待证办理", body, "便民服务"), blank=False,
              guide=["name", "conditions", "materials", "place", "time", "phone", "process"])  # fmt: skip


if __name__ == "__main__":
    make()
