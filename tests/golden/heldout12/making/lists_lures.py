"""Columns that look empty to a machine and are not: something else stands there, or a script may
still bring it; and one list whose own words say that another thing is missing."""

from __future__ import annotations

from .lists_frames import BARE, EARLY, MIDDLE, WIDE, lst
from .plan import each, rows

HOST = "http://www.shuangfengzhen-x.invalid"
SITE = "双峰县人民政府"

# name: the column's name, its frame, what stands there.
THINGS = {
    "lure_elements_of_its_own": (
        "工作动态",
        WIDE,
        '<news-list channel="1021" size="20"><news-empty>暂无数据</news-empty></news-list><script type="module" src="/wc/news-list.js"></script>',
    ),
    "lure_filled_by_a_file": (
        "通知公告",
        WIDE,
        '<div id="listContent"></div><div id="pager"></div><script src="/js/getlist.js"></script>',
    ),
    "lure_document_shown_whole": (
        "权责清单",
        WIDE,
        '<div class="pdfbox"><object data="/upload/qzqd.pdf" type="application/pdf" width="100%" height="900"></object></div>',
    ),
    "lure_posters": (
        "公益广告",
        MIDDLE,
        '<div class="pics"><img src="/upload/g1.jpg" width="480"><img src="/upload/g2.jpg" width="480"><img src="/upload/g3.jpg" width="480"></div>',
    ),
    "lure_form_to_ask": (
        "办件查询",
        MIDDLE,
        '<form action="/cx/" method="post"><p>受理编号：<input name="no"></p><p>查询密码：<input name="pw" type="password"></p><input type="submit" value="查询"></form>',
    ),
    "lure_film": (
        "宣传片",
        WIDE,
        '<video src="/upload/xcp.mp4" controls poster="/upload/xcp.jpg" width="800"></video>',
    ),
    "lure_statement": (
        "行政强制",
        WIDE,
        "<p>经梳理，双峰县本级2022年未实施行政强制，特此说明。</p>",
    ),
    "lure_gone_to_a_platform": (
        "公共资源交易",
        WIDE,
        '<p class="go">本栏目已迁移，点击进入<a href="http://ggzy.shuangfeng.invalid/">公共资源交易平台</a></p>',
    ),
    "lure_telephones": (
        "值班电话",
        MIDDLE,
        "<table><tr><th>单位</th><th>电话</th></tr><tr><td>县应急局</td><td>0738-0000000</td></tr><tr><td>县水利局</td><td>0738-0000001</td></tr></table>",
    ),
    "lure_must_log_in": (
        "内部通知",
        EARLY,
        '<p align="center">请先<a href="login.asp">登录</a>后查看本栏目内容</p>',
    ),
    "lure_loading": (
        "图解政策",
        WIDE,
        '<div class="list" data-src="/api/list?channel=77"><div class="loading">正在加载，请稍候…</div></div>',
    ),
    "lure_not_ready": ("智能问答", BARE, "<p>系统升级维护中，请稍后访问。</p>"),
    "lure_template_of_a_script": (
        "政策问答",
        WIDE,
        '<ul id="qa"></ul><p class="none" style="display:none">暂无数据</p><script type="text/template" id="tpl"><li><a href="{url}">{title}</a><span>{date}</span></li></script><script src="/js/qa.js"></script>',
    ),
}


def build() -> None:
    """Write them."""
    for at, (name, (title, frame, inner)) in enumerate(THINGS.items()):
        path = f"/lm/{at + 10}/" if frame is not EARLY else f"/more.asp?id={at + 10}"
        lst(name, HOST + path, "2023-04-18", SITE, title, inner, frame=frame, blank=False)
    of = rows(
        "policy", "2022-12-06", 5, "双峰县", lambda n, d: f"/zc/{d[:4]}/{93 - n}.html", step=20
    )
    body = each(of, '<li><a href="$H">$T</a><span>$D</span><p class="jd">相关解读：暂无</p></li>')
    lst(
        "lure_no_explanations_yet",
        f"{HOST}/zc/",
        "2023-04-18",
        SITE,
        "政策文件",
        f'<ul>{body}</ul><div class="zx"><h4>意见征集</h4><p>暂无数据</p></div>',
        of,
        blank=False,
    )
    of = rows("plain", "2022-12-06", 5, "双峰县", lambda n, _: f"/wh/t{93 - n}.html", step=20)
    body = each(of, '<li><a href="$H"><img src="/img/nopic.png" alt="暂无图片"><p>$T</p></a></li>')
    lst(
        "lure_placeholders_of_pictures",
        f"{HOST}/wh/",
        "2023-04-18",
        SITE,
        "文化双峰",
        f'<ul class="p4">{body}</ul>',
        blank=False,
    )
    lst(
        "single_text_that_tells_days",
        f"{HOST}/jg/",
        "2023-04-18",
        SITE,
        "机构职能",
        "<p>双峰县人民政府办公室根据2019年3月15日印发的机构改革方案组建。</p><p>办公地址：书院路0号；办公时间：8:00-17:30；联系电话：0738-0000002。</p><p>负责全县政务公开、督查督办、电子政务等工作，内设六个股室。</p>",
        blank=False,
        newest=None,
    )
