"""A county bureau of culture on DedeCMS: summaries with dates, a guest book, a column under construction."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("dede_museum", "http://wlj.qinglan.invalid/", "2025-01-09", "dede")
TOP = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title><link href="/templets/default/style/dedecms.css" rel="stylesheet"><script src="/include/dedeajax2.js"></script></head><body>
<div class="header"><div class="logo"><a href="/"><img src="/templets/default/images/logo.gif"></a></div><div class="mynav">
<span><a href='/index.html'>主页</a></span><span><a href='/a/jigougaikuang/'>机构概况</a></span><span><a href='/a/wenlvdongtai/'>文旅动态</a></span><span><a href='/a/gonggao/'>公示公告</a></span><span><a href='/a/feiyi/'>非遗传承</a></span><span><a href='/a/zhengce/'>政策解读</a></span><span><a href='/a/xiangxin/'>局长信箱</a></span></div></div>"""
FOOT = """<div class="footer"><p>主办单位：青岚县文化和旅游局</p><p>网站标识码:5306280015 <a href="https://beian.miit.gov.cn">滇ICP备18003321号-1</a> <a href="http://www.beian.gov.cn/">滇公网安备53062802000077号</a></p><p>联系电话:0870-3120001 Powered by DedeCMS</p></div></body></html>"""


def page(title: str, inner: str) -> str:
    return TOP.format(title=title) + inner + FOOT


def listing(code: str, name: str, inner: str) -> str:
    return page(
        f"{name}_青岚县文化和旅游局",
        f"""<div class="pleft"><div class="place"><strong>当前位置:</strong> <a href='/'>主页</a> > <a href='/a/{code}/'>{name}</a> > </div>{inner}</div><div class="pright"><dl class="hot"><dt><strong>推荐内容</strong></dt><dd><ul><li><a href="/a/wenlvdongtai/2025/0107/902.html">冬季旅游安全提示</a></li></ul></dd></dl></div>""",
    )


NEWS = [
    ("冬季旅游安全提示", "/a/wenlvdongtai/2025/0107/902.html", "2025-01-07"),
    ("县图书馆“新年第一课”开讲", "/a/wenlvdongtai/2025/0102/899.html", "2025-01-02"),
    ("青岚花灯晋京展演", "/a/wenlvdongtai/2024/1219/887.html", "2024-12-19"),
]
NOTES = [
    ("青岚县第六批县级非遗代表性传承人名单公示", "/a/gonggao/2024/1111/860.html", "2024-11-11"),
    ("关于县博物馆闭馆维修的公告", "/a/gonggao/2024/0820/811.html", "2024-08-20"),
]
CRAFTS = [
    ("苗绣", "/a/feiyi/2022/0614/420.html", "2022-06-14"),
    ("土法造纸", "/a/feiyi/2021/0612/331.html", "2021-06-12"),
]


def home() -> str:
    def block(code: str, name: str, rows: list[Row]) -> str:
        lis = "".join(f"<li><span>{d[5:]}</span><a href='{h}'>{t}</a></li>" for t, h, d in rows)
        return f"<dl class='tbox'><dt><strong><a href='/a/{code}/'>{name}</a></strong><span class='more'><a href='/a/{code}/'>更多...</a></span></dt><dd><ul class='d1'>{lis}</ul></dd></dl>"

    crafts = "".join(
        f"<li><a href='{h}'><img src='/uploads/{n}.jpg' alt='{t}'></a><p>{t}</p></li>"
        for n, (t, h, _) in enumerate(CRAFTS)
    )
    return page(
        "青岚县文化和旅游局",
        block("wenlvdongtai", "文旅动态", NEWS)
        + block("gonggao", "公示公告", NOTES)
        + f"<dl class='tbox'><dt><strong><a href='/a/feiyi/'>非遗传承</a></strong></dt><dd><ul class='picl'>{crafts}</ul></dd></dl>",
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "5306280015",
            "icp": True,
            "police": True,
            "sponsor": "青岚县文化和旅游局",
            "contact": True,
        },
    )
    lis = "".join(
        f"<li><a href='{h}' class='preview'><img src='/uploads/a{n}.jpg'/></a>[<b><a href='/a/wenlvdongtai/'>文旅动态</a></b>] <a href='{h}' class='title'>{t}</a><span class='info'><small>日期：</small>{d} 10:2{n}:05<small> 点击：</small>9{n}<small> 好评：</small>0</span><p class='intro'>2023年3月1日以来，我县文旅市场持续回暖，各景区景点接待人次稳步增长...</p></li>"
        for n, (t, h, d) in enumerate(NEWS)
    )
    S.add(
        "/a/wenlvdongtai/",
        listing(
            "wenlvdongtai",
            "文旅动态",
            f"<div class='listbox'><ul class='e2'>{lis}</ul></div><div class='dede_pages'><ul class='pagelist'><li>首页</li><li class='thisclass'>1</li><li><a href='list_3_2.html'>2</a></li><li><a href='list_3_2.html'>下一页</a></li><li><a href='list_3_31.html'>末页</a></li><li><select name='sldd'><option value='list_3_1.html' selected>1</option></select></li><li><span class='pageinfo'>共 <strong>31</strong>页<strong>617</strong>条</span></li></ul></div>",
        ),
        rows_of=NEWS,
        blank=False,
        pager={"pages": 31},
    )
    S.add(
        "/a/gonggao/",
        listing(
            "gonggao",
            "公示公告",
            "<ul class='e3'>"
            + "".join(
                f"<li><a href='{h}'>{t}</a><em>{d.replace('-', '/')}</em></li>" for t, h, d in NOTES
            )
            + "</ul><div class='dede_pages'><ul class='pagelist'><li><span class='pageinfo'>共 <strong>1</strong>页<strong>2</strong>条记录</span></li></ul></div>",
        ),
        rows_of=NOTES,
        blank=False,
    )
    cards = "".join(
        f"<div class='card'><a href='{h}'><img src='/uploads/f{n}.jpg'><h4>{t}</h4></a></div>"
        for n, (t, h, d) in enumerate(CRAFTS)
    )
    S.add(
        "/a/feiyi/", listing("feiyi", "非遗传承", f"<div class='cards'>{cards}</div>"), blank=False
    )
    S.add(
        "/a/zhengce/",
        listing(
            "zhengce",
            "政策解读",
            "<div class='listbox'><p style='text-align:center;padding:80px'>栏目建设中，敬请期待</p></div>",
        ),
        items=[],
        blank=False,
    )
    S.add(
        "/a/jigougaikuang/",
        listing(
            "jigougaikuang",
            "机构概况",
            f"<div class='content'>{paragraphs('青岚县文化和旅游局挂县广播电视局牌子，为正科级。', '办公地址：青岚县文体路18号；办公时间：8:30—12:00，14:30—18:00。')}</div>",
        ),
        blank=False,
        items=[],
    )
    S.add(
        "/a/xiangxin/",
        listing(
            "xiangxin",
            "局长信箱",
            "<div class='content'><p>来信请发送至邮箱：qlwlj@163.invalid</p></div>",
        ),
        blank=False,
        items=[],
    )
    t, h, d = NOTES[0]
    S.add(
        h,
        page(
            t,
            f"""<div class="place"><strong>当前位置:</strong> <a href='/'>主页</a> > <a href='/a/gonggao/'>公示公告</a> > </div><div class="viewbox"><div class="title"><h2>{t}</h2></div><div class="info"><small>时间:</small>2024-11-11 16:09<small>来源:</small>非遗股<small>作者:</small>admin <small>点击:</small><script src="/plus/count.php?view=yes&aid=860"></script>次</div><div class="content">{paragraphs("经专家评审，现将第六批县级非遗代表性传承人推荐名单予以公示，公示期为2024年11月11日至11月15日。")}</div></div><div class="handle"><ul><li>上一篇：<a href='/a/gonggao/2024/0820/811.html'>关于县博物馆闭馆维修的公告</a></li><li>下一篇：没有了</li></ul></div>""",
        ),
        article={"title": t, "published": d, "origin": "非遗股"},
    )
    for code, name, kind, state, newest in (
        ("jigougaikuang", "机构概况", "organisation", "single", None),
        ("wenlvdongtai", "文旅动态", "news", "list", "2025-01-07"),
        ("gonggao", "公示公告", "notice", "list", "2024-11-11"),
        ("feiyi", "非遗传承", None, None, None),
        ("zhengce", "政策解读", "policy", "unreadable", None),
        ("xiangxin", "局长信箱", "consultation", None, None),
    ):
        S.column(f"/a/{code}/", name, kind, state, newest)
    # A column that shows the address of a mailbox: a channel that cannot be used.
    S.more |= {
        "home_newest": "2025-01-07",
        "letters": {"channel": S.at("/a/xiangxin/"), "count": 0},
    }
    return S
