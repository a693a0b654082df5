"""A district on Epoint WebBuilder, 2025: frames filled by scripts, an accordion guide, catalogue rows."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("epoint_district", "http://www.luanhe.invalid/", "2025-07-01", "epoint")
TOP = """<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><title>{title}</title>
<meta name="SiteName" content="滦河区人民政府"><meta name="SiteDomain" content="www.luanhe.invalid"><meta name="SiteIDCode" content="1302030002">{metas}
<link rel="stylesheet" href="/css/common.css"></head><body><input type="hidden" id="viewGuid" value="cms_{guid}"/>
<!-- header --><div class="ewb-header"><div class="ewb-container clearfix"><a href="/" class="ewb-logo l"></a></div>
<div class="ewb-nav"><ul class="ewb-nav-items clearfix"><li class="ewb-nav-node"><a href="/" class="ewb-nav-name">首页</a></li>
<li class="ewb-nav-node"><a href="/001/city.html" class="ewb-nav-name">魅力滦河</a></li>
<li class="ewb-nav-node"><a href="/002/city.html" class="ewb-nav-name">政务公开</a><div class="ewb-nav-sub"><a href="/002/002001/city_build.html">滦河要闻</a><a href="/002/002002/city_build.html">通知公告</a><a href="/002/002003/city_build.html">工作报告</a></div></li>
<li class="ewb-nav-node"><a href="/003/city.html" class="ewb-nav-name">办事服务</a></li>
<li class="ewb-nav-node"><a href="/004/city.html" class="ewb-nav-name">互动交流</a><div class="ewb-nav-sub"><a href="/004/004001/city_build.html">区长信箱</a><a href="/004/004002/city_build.html">民意征集</a><a href="/004/004003/city_build.html">在线访谈</a></div></li></ul></div></div>"""
FOOT = """<!-- footer --><div id="footer"></div><script>
var siteFoot = '<div class="ewb-footer"><p>主办单位：滦河区人民政府办公室</p><p>冀ICP备05019812号-2&nbsp;&nbsp;网站标识码：1302030002&nbsp;&nbsp;冀公网安备13020302000456号</p><p>联系电话：0315-2800001 <a href="/sitemap.html">网站地图</a></p></div>';
document.getElementById('footer').innerHTML = siteFoot;</script>
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1302030002&url=http%3A%2F%2Fwww.luanhe.invalid%2F"><img src="/images/jiucuo.png"></a><script src="/js/lib.js"></script></body></html>"""


def page(title: str, guid: str, inner: str, metas: str = "") -> str:
    return TOP.format(title=title, guid=guid, metas=metas) + inner + FOOT


def listing(guid: str, name: str, parent: tuple[str, str], inner: str) -> str:
    return page(
        name,
        guid,
        f"""<div class="ewb-container"><div class="ewb-location">您当前位置：<a href="/">首页</a><span class="split">&gt;</span><a href="/{parent[0]}/city.html">{parent[1]}</a><span class="split">&gt;</span><span id="viewGuidName">{name}</span></div>
<div class="ewb-main"><div class="ewb-list-hd">{name}</div><div class="ewb-list-bd">{inner}</div></div></div>""",
    )


NEWS = [
    ("滦河区庆“七一”表彰大会举行", "/002/002001/20250630/6c0f2a11-0001.html", "2025-06-30"),
    ("区政府召开第七次常务会议", "/002/002001/20250624/6c0f2a11-0002.html", "2025-06-24"),
    ("“滦河夜市”点亮夏日经济", "/002/002001/20250613/6c0f2a11-0003.html", "2025-06-13"),
]
NOTES = [
    (
        "关于2025年义务教育学校招生入学有关事项的公告",
        "/002/002002/20250620/7d11-0001.html",
        "2025-06-20",
    ),
    ("滦河区殡葬服务收费公示", "/002/002002/20250401/7d11-0002.html", "2025-04-01"),
]
REPORTS = [
    ("2025年滦河区政府工作报告", "/002/002003/20250122/8e22-0001.html", "2025-01-22"),
    ("2024年滦河区政府工作报告", "/002/002003/20240118/8e22-0002.html", "2024-01-18"),
]
LETTERS = [
    ("教育", "咨询随迁子女入学材料", "2025-06-18", "2025-06-20", True),
    ("城建", "小区停水无通知", "2025-06-05", "2025-06-06", True),
    ("环保", "夜间施工扰民", "2025-06-27", None, False),
]


def home() -> str:
    def items(rows: list[Row]) -> str:
        return "".join(
            f'<li class="ewb-list-node clearfix"><a href="{h}" title="{t}" class="l">{t}</a><span class="r ewb-date">[{d[5:]}]</span></li>'
            for t, h, d in rows
        )

    return page(
        "滦河区人民政府",
        "001",
        f"""<div class="ewb-container"><div class="ewb-tab" data-role="tab"><div data-role="head"><a data-target="a1" class="current" href="/002/002001/city_build.html">滦河要闻</a><a data-target="a2" href="/002/002002/city_build.html">通知公告</a></div>
<div data-role="body"><div data-id="a1"><ul>{items(NEWS)}</ul></div><div data-id="a2" class="hidden"><ul>{items(NOTES)}</ul></div></div></div>
<div class="ewb-link"><a href="/003/003001/20240808/g-01.html"><img src="/images/bs1.png"><p>公共场所卫生许可</p></a></div></div>""",
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "1302030002",
            "icp": True,
            "police": True,
            "error_report_entry": True,
            "sponsor": "滦河区人民政府办公室",
            "sitemap": True,
        },
    )
    S.add(
        "/002/002001/city_build.html",
        listing(
            "002001",
            "滦河要闻",
            ("002", "政务公开"),
            '<ul class="ewb-info-items">'
            + "".join(
                f'<li class="ewb-info-node"><a href="{h}" class="ewb-info-link">{t}<span class="ewb-info-date">{d}</span></a></li>'
                for t, h, d in NEWS
            )
            + '</ul><div class="ewb-page"><ul class="m-pagination-page"><li class="ewb-page-li current">1</li><li><a href="/002/002001/2.html">2</a></li></ul><span id="index">1/63</span></div>',
        ),
        rows_of=NEWS,
        blank=False,
        pager={"pages": 63},
    )
    S.add(
        "/002/002002/city_build.html",
        listing(
            "002002",
            "通知公告",
            ("002", "政务公开"),
            "".join(
                f'<div class="ewb-row clearfix"><div class="lis_suoyin">1302/2025-0{n}</div><div class="lis_title"><a href="{h}">{t}</a></div><div class="lis_date">{d}</div><table class="hide" style="display:none"><tr><td>生成日期</td><td>2025-06-30</td></tr><tr><td>发布日期</td><td>{d}</td></tr></table></div>'
                for n, (t, h, d) in enumerate(NOTES)
            ),
        ),
        rows_of=NOTES,
        blank=False,
    )
    S.add(
        "/002/002003/city_build.html",
        listing(
            "002003",
            "工作报告",
            ("002", "政务公开"),
            "".join(
                f'<div class="ewb-year"><h5>{d[:4]}年度</h5><p><a href="{h}">{t}</a></p><p class="tm">发布日期：{d}</p></div>'
                for t, h, d in REPORTS
            ),
        ),
        rows_of=REPORTS,
        blank=False,
    )
    S.add(
        "/003/003001/20240808/g-01.html",
        page(
            "公共场所卫生许可",
            "003001",
            """<div class="ewb-container"><div class="ewb-location">您当前位置：<a href="/">首页</a>&gt;<a href="/003/city.html">办事服务</a>&gt;办事指南</div><h2 class="ewb-gd-tt">公共场所卫生许可</h2><div class="ewb-acc">
<div class="acc-hd">基本信息</div><div class="acc-bd"><table><tr><td>事项类型</td><td>行政许可</td><td>实施主体</td><td>滦河区行政审批局</td></tr><tr><td>法定办结时限</td><td>20个工作日</td><td>承诺办结时限</td><td>5个工作日</td></tr><tr><td>咨询方式</td><td>0315-2811234</td><td>监督投诉方式</td><td>0315-12345</td></tr></table></div>
<div class="acc-hd">设定依据</div><div class="acc-bd"><p>《公共场所卫生管理条例》第四条</p></div>
<div class="acc-hd">受理条件</div><div class="acc-bd"><p>暂无</p></div>
<div class="acc-hd">申请材料</div><div class="acc-bd"><table><tr><th>序号</th><th>材料名称</th><th>材料形式</th></tr><tr><td>1</td><td>卫生许可证申请表</td><td>原件1份</td></tr></table></div>
<div class="acc-hd">办理流程</div><div class="acc-bd"><img src="/images/lct.png" alt="流程图"></div>
<div class="acc-hd">办理地点及时间</div><div class="acc-bd"><p>滦河区政务服务大厅二楼B12窗口；周一至周五8:30—12:00，13:30—17:30</p></div></div></div>""",
        ),
        guide=["name", "basis", "materials", "process", "place", "time", "phone"],
    )
    rows = "".join(
        f'<tr><td>{k}</td><td><a href="/004/004001/view.html?rowguid=f{n}">{t}</a></td><td>{a}</td><td>{"已回复" if ok else "待回复"}</td><td>{b or "--"}</td></tr>'
        for n, (k, t, a, b, ok) in enumerate(LETTERS)
    )
    S.add(
        "/004/004001/city_build.html",
        listing(
            "004001",
            "区长信箱",
            ("004", "互动交流"),
            f'<a class="ewb-btn" href="/004/004001/write.html">我要写信</a><table class="ewb-table"><thead><tr><th>分类</th><th>主题</th><th>写信时间</th><th>状态</th><th>回复时间</th></tr></thead><tbody>{rows}</tbody></table>',
        ),
        rows=[[t, a, b, ok] for k, t, a, b, ok in LETTERS],
        blank=False,
    )
    S.add(
        "/004/004002/city_build.html",
        listing(
            "004002",
            "民意征集",
            ("004", "互动交流"),
            '<ul class="ewb-info-items"></ul><div class="ewb-nodata">暂无数据</div>',
        ),
        activities=[],
        blank=True,
    )
    S.add(
        "/004/004003/city_build.html",
        listing(
            "004003",
            "在线访谈",
            ("004", "互动交流"),
            '<div class="ft-item"><h4><a href="/004/004003/20231123/t-1.html">第12期：物业管理怎么管</a></h4><p>访谈时间：2023-11-23 09:30 <span class="over">已结束</span></p></div>',
        ),
        activities=[["第12期：物业管理怎么管", "2023-11-23"]],
        blank=False,
    )
    t, h, d = NEWS[1]
    S.add(
        h,
        page(
            t,
            "002001",
            f"""<div class="ewb-location">您当前位置：<a href="/">首页</a>&gt;<a href="/002/002001/city_build.html">滦河要闻</a></div><div class="ewb-article"><h3>{t}</h3><div class="ewb-article-sources"><p>发布时间：2025-06-24 18:00</p><p>信息来源：区政府办公室</p><p>浏览次数：<span id="viewNum">0</span></p></div><div class="ewb-article-info">{paragraphs("6月23日，区政府召开第七次常务会议，研究安全生产等工作。")}</div></div>""",
            f'<meta name="ArticleTitle" content="{t}"><meta name="PubDate" content="2025-06-24 18:00">',
        ),
        article={"title": t, "published": d, "origin": "区政府办公室"},
    )
    for code, name, kind in (
        ("001", "魅力滦河", "overview"),
        ("002", "政务公开", "catalogue"),
        ("003", "办事服务", "guide"),
        ("004", "互动交流", None),
    ):
        S.column(f"/{code}/city.html", name, kind)
    sub = "/{}/{}/city_build.html"
    S.column(sub.format("002", "002001"), "滦河要闻", "news", "list", "2025-06-30", None)
    S.column(sub.format("002", "002002"), "通知公告", "notice", "list", "2025-06-20", None)
    S.column(sub.format("002", "002003"), "工作报告", None, "list", "2025-01-22", None)
    S.column(sub.format("004", "004001"), "区长信箱", "consultation", None, None, None)
    S.column(sub.format("004", "004002"), "民意征集", "survey", "blank", None, None)
    S.column(sub.format("004", "004003"), "在线访谈", "interview", None, None, None)
    S.more |= {
        "home_newest": "2025-06-30",
        "letters": {"channel": S.at(sub.format("004", "004001")), "count": 3},
        "surveys": [],
        "interviews": ["2023-11-23"],
    }
    return S
