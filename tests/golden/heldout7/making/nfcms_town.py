"""A town of Guangdong's collective sites (NFCMS): commented-out days, questions and answers below."""

from __future__ import annotations

from tests.golden.heldout7.making.common import ALL_EIGHT, Made, Row, labels

NAME = "桐浦镇人民政府"
MENU = [("/tpgk/", "桐浦概况"), ("/zwdt/", "政务动态"), ("/tzgg/", "通知公告"),
        ("/rsxx/", "人事信息"), ("/zdxm/", "重大项目"), ("/lyhf/", "留言选登"),
        ("/bszn/", "办事指南")]  # fmt: skip
NEWS: list[Row] = [
    ("桐浦镇召开党委扩大会议研究百千万工程", "/zwdt/content/post_2260131.html", "2026-06-14"),
    ("镇村干部包片清理内涝点", "/zwdt/content/post_2258802.html", "2026-06-06"),
    ("非遗龙舟赛周末开桨", "/zwdt/content/post_2257710.html", "2026-05-31"),
    ("桐浦荔枝迎来采摘季", "/zwdt/content/post_2255127.html", "2026-05-19"),
]
NOTICES: list[Row] = [
    ("桐浦镇2026年第二批危房改造对象公示", "/tzgg/content/post_2259926.html", "2026-06-12"),
    ("关于启用桐浦镇新版政务服务专用章的公告", "/tzgg/content/post_2254001.html", "2026-05-13"),
    (
        "桐浦镇临聘人员招聘启事",
        "http://hrss.ronghe.invalid/zpxx/content/post_99120.html",
        "2026-04-02",
    ),
    ("镇属物业招租公告", "/tzgg/content/post_2231177.html", "2025-12-24"),
]


def page(title: str, body: str, kind: str, column: str = "", meta: str = "") -> str:
    menu = "".join(
        f'<li><a href="http://www.tongpu.invalid{at}">{name}</a></li>' for at, name in MENU
    )
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f'<div class="crumb"><i class="home"></i>当前位置：<a href="/">首页</a><span>&gt;</span><a href="{at}index.html">{column}</a></div>'
        if column
        else ""
    )
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="renderer" content="webkit">
{labels(SiteName=NAME, SiteDomain="www.tongpu.invalid", SiteIDCode="5304210007", ColumnName=column, ColumnType=column)}
{meta}
<title>{title} {NAME}网站</title>
<script>(function(u){{if((u.indexOf("iP")>-1||u.indexOf("Android")>-1)&&document.location.href.indexOf("/mpost_")<0){{document.location.href=document.location.href.replace("/post_","/mpost_")}}}})(window.navigator.userAgent);</script>
<link rel="stylesheet" href="/static/css/main.css"></head>
<body>
<header><div class="w"><a class="logo" href="/"><img src="/static/img/logo.png" alt="{NAME}"></a><div class="date" id="nowdate">2026年6月18日　星期四</div></div>
<nav><ul><li><a href="http://www.tongpu.invalid/">首页</a></li>{menu}</ul></nav></header>
{where}<main>{body}</main>
<div class="aTips" style="display:none;"><div class="text">您访问的链接即将离开“{NAME}网站”</div><div class="btn"><a href="javascript:;">继续访问</a><a href="javascript:;">放弃</a></div></div>
<footer><div class="w"><p>{NAME}主办 桐浦镇党政办公室承办 镇政府值班电话：0995-8660123</p>
<p><a href="https://beian.miit.gov.cn" target="_blank">云溪ICP备2021004455号</a> <a href="https://beian.mps.gov.cn/#/query/webSearch?code=53042102000031">云溪公网安备53042102000031号</a> 网站标识码：5304210007 <a href="/wzdt/index.html">网站地图</a></p></div></footer>
<script>window.NFCMS_SITE_ID=751043;window.NFCMS_PUB_TYPE="{kind}";</script><script src="/static/js/nf.js"></script>
</body></html>"""


def rows_of(rows: list[Row]) -> str:
    host = "http://www.tongpu.invalid"
    return "".join(
        f"""<li><!--<span class="time">{day}</span>--><a href="{at if at.startswith("http") else host + at}" title="{title}" target="_blank">{title}</a><span class="time">{day}</span></li>
"""
        for title, at, day in rows
    )


def make() -> None:
    site = Made("nfcms_town", "http://www.tongpu.invalid/", "nfcms")
    home(site)
    lists(site)
    rest(site)
    kinds = ["overview", "news", "notice", "personnel", "projects", "consultation", "guide"]
    states = ["single", "list", "list", "blank", "list", None, None]
    newest = [None, "2026-06-14", "2026-06-12", None, "2025-10-20", None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-14", letters={"channel": "/lyhf/", "count": 3})


def home(site: Made) -> None:
    first = NEWS[0]
    body = f"""<section class="top1"><div class="pics"><a href="{first[1]}"><img src="/attachment/0/1/2.jpg"><span class="cap">{first[0]}</span></a></div>
<div class="news"><h2>政务动态 <a href="/zwdt/">MORE+</a></h2><div class="first"><a href="{first[1]}">{first[0]}</a><p>6月14日，桐浦镇召开党委扩大会议。<a href="{first[1]}">[详细]</a></p></div><ul>{rows_of(NEWS)}</ul></div></section>
<section><h2>通知公告 <a href="/tzgg/">MORE+</a></h2><ul>{rows_of(NOTICES)}</ul></section>"""
    site.page("/", page("首页", body, "home"), blank=False, identity={
        "site_id_code": "5304210007", "icp": True, "police": True, "party_government_mark": None,
        "error_report_entry": None, "sponsor": NAME, "contact": True, "sitemap": True})  # fmt: skip


def lists(site: Made) -> None:
    pager = """<div class="page"><a href="http://www.tongpu.invalid/zwdt/index.html" class="first">首页</a><a class="prev" href="javascript:;">上一页</a><span class="current">1</span><a href="http://www.tongpu.invalid/zwdt/index_2.html">2</a><a href="http://www.tongpu.invalid/zwdt/index_3.html">3</a><a class="next" href="http://www.tongpu.invalid/zwdt/index_2.html">下一页</a><a class="last" href="http://www.tongpu.invalid/zwdt/index_26.html">尾页</a></div>"""
    site.page("/zwdt/", page("政务动态", f'<ul class="news_list">{rows_of(NEWS)}</ul>{pager}', "cat", "政务动态"),
              items=NEWS, blank=False, pager={"pages": 26})  # fmt: skip
    site.page("/tzgg/", page("通知公告", f'<ul class="news_list">{rows_of(NOTICES)}</ul>', "cat", "通知公告"),
              items=NOTICES, blank=False)  # fmt: skip
    body = '<h3 class="lm">人事信息</h3><ul class="news_list">\n</ul><div class="page"></div>'
    site.page("/rsxx/", page("人事信息", body, "cat", "人事信息"), items=[], blank=True)
    projects: list[Row] = [
        ("桐浦镇污水管网三期工程（施工中）", "/zdxm/content/post_2219031.html", "2025-10-20"),
        ("圩镇主街立面提升工程（已完工）", "/zdxm/content/post_2160022.html", "2025-02-28"),
    ]
    cards = "".join(
        f"""<div class="card"><a href="{at}"><div class="img"><img src="/attachment/{n}.jpg"></div><h4>{title}</h4><p>总投资：{n + 3}200万元　计划竣工：2026-12</p><div class="foot"><span>{day}</span><span>查看详情</span></div></a></div>"""
        for n, (title, at, day) in enumerate(projects)
    )
    site.page("/zdxm/", page("重大项目", f'<div class="cards">{cards}</div>', "cat", "重大项目"),
              items=projects, blank=False)  # fmt: skip


def rest(site: Made) -> None:
    title, at, day = NEWS[0]
    body = f"""<div class="content"><h3 class="zw-title">{title}</h3><div class="zw-info"><span class="time">时间：{day} 18:32:10</span><span class="ly">来源：桐浦发布</span><span>【字体：大 中 小】</span><div class="share">分享到：</div></div>
<div class="zw"><p>　　6月13日，桐浦镇召开党委扩大会议，传达学习上级精神。</p><p>　　会议强调，要在9月底前完成圩镇提升。</p></div></div>"""
    meta = labels(ArticleTitle=title, PubDate=f"{day} 18:32", ContentSource="桐浦发布")
    site.page(at, page(title, body, "post", "政务动态", meta), blank=False,
              article={"title": title, "published": day, "origin": "桐浦发布"})  # fmt: skip
    said = [("村口路灯不亮", "2026-06-03", "2026-06-05", "已通知供电所更换灯头。"),
            ("请问新农合在哪里缴费", "2026-05-11", "2026-05-12", "可在镇便民服务中心2号窗口缴纳。"),
            ("建议增设垃圾分类亭", "2026-04-18", "2026-04-25", "已列入下半年计划。")]  # fmt: skip
    blocks = "".join(
        f"""<div class="ly_item"><div class="q"><b>网友留言：</b>{title}<span class="t">留言时间：{asked}</span></div><div class="a"><b>回复：</b>{text}<span class="t">回复时间：{answered}</span></div></div>"""
        for title, asked, answered, text in said
    )
    form = """<form action="/liuyan/add" method="post"><input name="title" placeholder="留言主题"><textarea name="content" placeholder="留言内容"></textarea><input name="phone" placeholder="联系电话"><button type="submit">提交留言</button></form>"""
    site.page("/lyhf/", page("留言选登", form + blocks, "page", "留言选登"), blank=False,
              rows=[[title, asked, answered, True] for title, asked, answered, _ in said])  # fmt: skip
    body = """<h3 class="zw-title">城乡居民最低生活保障申请</h3><div class="zw"><p><strong>一、事项名称</strong></p><p>城乡居民最低生活保障申请</p><p><strong>二、政策依据</strong></p><p>《社会救助暂行办法》</p><p><strong>三、申请条件</strong></p><p>家庭人均收入低于当地低保标准。</p><p><strong>四、需提交的材料</strong></p><p>1、申请书；2、身份证、户口簿；3、收入证明。</p><p><strong>五、办事程序</strong></p><p>本人申请→村居评议→镇审核确认。</p><p><strong>六、办理期限</strong></p><p>30日</p><p><strong>七、办理地点、时间</strong></p><p>镇便民服务中心，工作日上午8:30-12:00，下午2:30-5:30。</p><p><strong>八、咨询电话</strong></p><p>0995-8660155</p></div>"""
    site.page("/bszn/content/post_1990010.html", page("城乡居民最低生活保障申请", body, "post", "办事指南"),
              guide=ALL_EIGHT, blank=False)  # fmt: skip
    body = """<div class="zw"><p>　　桐浦镇位于融河下游，辖14个村3个社区，总面积86平方公里，户籍人口5.1万人。</p><p><img src="/attachment/map.jpg"></p></div>"""
    site.page("/tpgk/", page("桐浦概况", body, "page", "桐浦概况"), blank=False)
    body = """<ul class="news_list"><li><a href="http://www.tongpu.invalid/bszn/content/post_1990010.html">城乡居民最低生活保障申请</a></li><li><a href="http://www.tongpu.invalid/bszn/content/post_1990011.html">临时救助申请</a></li><li><a href="http://www.tongpu.invalid/bszn/content/post_1990012.html">残疾人两项补贴申请</a></li></ul>"""
    site.page("/bszn/", page("办事指南", body, "cat", "办事指南"), blank=False)


if __name__ == "__main__":
    make()
