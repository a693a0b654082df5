"""A city's water bureau on 国泰新点: blocks with tabs, a hidden detail table in every entry."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("epoint_water", "http://slj.hanping.invalid/", "2023-06-15", "epoint")
NEWS: list[Row] = [
    ("市水利局调度汛期水库运行", "/002/002001/20230613/6f1c0d11.html", "2023-06-13"),
    ("汉坪市举行2023年防汛抢险演练", "/002/002001/20230605/6f1c0d10.html", "2023-06-05"),
    ("全市节约用水工作会召开", "/002/002001/20230522/6f1c0d07.html", "2023-05-22"),
    ("北干渠改造工程完工", "/002/002001/20230509/6f1c0d02.html", "2023-05-09"),
]
NOTES: list[Row] = [
    ("2023年度水利工程质量监督计划公告", "/002/002002/20230531/7a2b0c05.html", "2023-05-31"),
    ("河道采砂许可证到期注销公告", "/002/002002/20230418/7a2b0c03.html", "2023-04-18"),
    ("关于汉坪水厂取水许可的批前公示", "/002/002002/20230206/7a2b0c01.html", "2023-02-06"),
]
PLANS: list[Row] = [
    ("汉坪市“十四五”水安全保障规划", "/003/003004/20220315/8c3d0001.html", "2022-03-15"),
    ("汉坪市节水型社会建设规划", "/003/003004/20191120/8c3d0000.html", "2019-11-20"),
]
MENU = (
    ("机构概况", "/001/about.html"),
    ("政务动态", "/002/city_build.html"),
    ("信息公开", "/003/city_build.html"),
    ("办事大厅", "/004/city_build.html"),
    ("公众参与", "/005/city_build.html"),
)
FOOT = """<div id="footer" class="ewb-footer"><div class="ewb-container"><p><a href="/wzdt.html">网站地图</a> |
<a href="/gywm.html">关于我们</a></p><p>主办单位：汉坪市水利局 地址：汉坪市滨江路8号 值班电话：0719-8110000</p>
<p>鄂ICP备05009001号-1 鄂公网安备42030202000333号 网站标识码：4203000028</p>
<script id="_jiucuo_" sitecode="4203000028" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>
</div></div></body></html>"""


def top(title: str, column: str = "") -> str:
    """Head and menu; the label of the column where the system prints one."""
    label = f'<meta name="ColumnName" content="{column}">' if column else ""
    nav = "".join(f'<li><a href="{h}">{n}</a></li>' for n, h in MENU)
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>
<meta name="SiteName" content="汉坪市水利局"><meta name="SiteIDCode" content="4203000028">{label}
<link rel="stylesheet" href="/css/webbuildercommon.css"></head><body><div id="header"><div class="ewb-top">
<span id="time">2023年6月15日&nbsp;星期四</span><a href="javascript:;">无障碍浏览</a></div><a href="/"
 class="ewb-logo"><img src="/images/logo.png"></a><ul class="ewb-nav"><li><a href="/">首页</a></li>{nav}</ul></div>"""


def nodes(rows: list[Row], day: int = 0) -> str:
    """Entries; from the home page on only month and day."""
    return "".join(
        f'<li class="ewb-list-node clearfix"><a class="ewb-list-name l" href="{h}" title="{t}">{t}</a>'
        f'<span class="ewb-list-date r">{d[day:]}</span></li>'
        for t, h, d in rows
    )


def listing(name: str, path: str, parent: int, inner: str, total: int) -> str:
    """A column page with the pager the system draws."""
    up, href = MENU[parent]
    return (
        top(f"{name}_汉坪市水利局", name)
        + f"""<div class="ewb-container"><p class="location-text">当前位置：
<a title="首页" href="/">首页</a> &gt; <a title="{up}" href="{href}">{up}</a> &gt; <a title="{name}"
 href="{path}">{name}</a></p><div class="ewb-right"><h2 class="ewb-tt">{name}</h2><ul class="ewb-list">{inner}</ul>
<div class="ewb-page"><span>共{total}条记录</span><span>1/{-(-total // 15) or 1}</span><a>首页</a><a>尾页</a></div>
</div></div>"""
        + FOOT
    )


def article(name: str, path: str, title: str, when: str, source: str, body: str) -> str:
    """An article page."""
    return (
        top(f"{title}_汉坪市水利局", name)
        + f"""<div class="ewb-container"><p class="location-text">当前位置：
<a href="/">首页</a> &gt; <a href="{path}">{name}</a></p><div id="detailContent"><h1 class="title">{title}</h1>
<div class="detail clearfix"><span>发布时间：{when}</span><span id="infoViewCountSpan">阅读次数: <span
 id="infoViewCount"></span>次</span><span id="laiyuan">信息来源：{source}</span><span>字体：[<a
 class="bigger">大</a> <a class="medium">中</a>]</span></div><div class="content">{body}</div><div
 class="ewb-file"><div class="ewb-file-tt">附件：</div><ul id="fujian"></ul></div></div></div>"""
        + FOOT
    )


ASKS = (
    ("《汉坪市河道管理办法（征求意见稿）》征求意见", "2023-06-01", "2023-06-30", "征集中"),
    ("《汉坪市农村供水管理办法》意见征集", "2022-08-03", "2022-09-02", "已结束"),
)
MAILS = (
    ("咨询水资源税缴纳", "2023-06-12", "未回复"),
    ("村里灌溉渠漏水", "2023-05-24", "已回复"),
    ("建议增设防溺水警示牌", "2023-05-08", "已回复"),
)
GUIDE = """<div class="zn"><h3>一、基本信息</h3><p>事项名称：河道管理范围内建设项目工程建设方案审批</p><p>实施主体：汉坪市水利局</p>
<p>法定时限：20个工作日；承诺时限：8个工作日</p><h3>二、设定依据</h3><p>《中华人民共和国水法》第三十八条</p><h3>三、受理条件</h3>
<p>建设项目符合防洪规划。</p><h3>四、申请材料</h3><table><tr><th>序号</th><th>材料名称</th><th>形式</th></tr><tr><td>1</td>
<td>申请书</td><td>电子</td></tr><tr><td>2</td><td>防洪评价报告</td><td>纸质</td></tr></table><h3>五、办理流程</h3>
<p>申请—受理—审查—决定—送达</p><h3>六、办理地点、时间</h3><p>地点：市政务服务中心二楼水利窗口</p><p>时间：工作日上午8:30至12:00，
下午14:30至17:30</p><h3>七、咨询电话</h3><p>0719-8110066</p></div>"""


def home() -> str:
    """Tabs: the names first, then a list each."""
    return (
        top("汉坪市水利局")
        + f"""<div class="ewb-container"><div class="ewb-tab"><ul class="tab-hd"><li class="cur">
<a href="/002/002001/city_build.html">水利要闻</a></li><li><a href="/002/002002/city_build.html">通知公告</a></li></ul>
<div class="tab-bd"><ul class="ewb-list">{nodes(NEWS, 5)}</ul></div><div class="tab-bd hidden"><ul class="ewb-list">
{nodes(NOTES, 5)}</ul></div></div><div class="ewb-blk"><h3>水情信息</h3><table><tr><td>汉坪站</td><td>86.20m</td><td>
06-15 08:00</td></tr><tr><td>北干渠站</td><td>90.11m</td><td>06-15 08:00</td></tr></table></div><div class="ewb-blk"><h3>
规划计划</h3><a class="more" href="/003/003004/city_build.html">更多 &gt;</a><ul class="ewb-list">{nodes(PLANS)}</ul></div>
<div class="ewb-blk ico"><a href="/005/005001/city_build.html"><img src="/i/1.png">意见征集</a><a
 href="/005/005002/city_build.html"><img src="/i/2.png">局长信箱</a></div></div>"""
        + FOOT
    )


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "4203000028",
            "icp": True,
            "police": True,
            "error_report_entry": True,
            "sponsor": "汉坪市水利局",
            "sitemap": True,
        },
    )
    path = "/002/002001/city_build.html"
    S.add(path, listing("水利要闻", path, 1, nodes(NEWS), 4), rows_of=NEWS, blank=False)
    S.add(
        NEWS[1][1],
        article(
            "水利要闻",
            path,
            NEWS[1][0],
            "2023-06-05 18:02",
            "办公室",
            paragraphs(
                "6月2日，汉坪市2023年防汛抢险演练在北干渠举行，160余人参加。",
                "演练模拟“2016·7”暴雨洪水，设置堤防管涌抢护等五个科目。",
            ),
        ),
        article={"title": NEWS[1][0], "published": "2023-06-05", "origin": "办公室"},
    )
    path = "/002/002002/city_build.html"
    S.add(path, listing("通知公告", path, 1, nodes(NOTES), 3), rows_of=NOTES)
    S.add(
        NOTES[2][1],
        article(
            "通知公告",
            path,
            NOTES[2][0],
            "2023-02-06 09:30",
            "水资源科",
            paragraphs(
                "汉坪水厂申请取水许可，现予公示，公示期为2023年2月6日至2023年2月17日。",
                "联系电话：0719-8110022。",
                "汉坪市水利局",
                "2023年2月3日",
            ),
        ),
        article={"title": NOTES[2][0], "published": "2023-02-06", "origin": "水资源科"},
    )
    path = "/003/003004/city_build.html"
    S.add(path, listing("规划计划", path, 2, nodes(PLANS), 2), rows_of=PLANS)
    path = "/003/003005/city_build.html"
    S.add(
        path,
        listing("行政事业性收费", path, 2, '<li class="nodata">暂无数据</li>', 0),
        items=[],
        blank=True,
    )
    path = "/004/004001/20210901/5d0a0001.html"
    S.add(
        path,
        article(
            "办事指南",
            "/004/004001/city_build.html",
            "河道管理范围内建设项目工程建设方案审批",
            "2021-09-01 10:00",
            "审批科",
            GUIDE,
        ),
        guide=["name", "basis", "conditions", "materials", "place", "time", "phone", "process"],
    )
    path = "/005/005001/city_build.html"
    S.add(
        path,
        listing(
            "意见征集",
            path,
            4,
            "".join(
                f'<li class="zj"><a href="/005/005001/{n}.html">{t}</a><p>征集时间：{a} 至 {b}</p><i>{s}</i></li>'
                for n, (t, a, b, s) in enumerate(ASKS)
            ),
            2,
        ),
        activities=[[t, a] for t, a, _, _ in ASKS],
    )
    path = "/005/005002/city_build.html"
    rows = "".join(
        f'<tr><td><a href="/005/005002/{n}.html">{t}</a></td><td>{a}</td><td>{s}</td></tr>'
        for n, (t, a, s) in enumerate(MAILS)
    )
    S.add(
        path,
        listing("局长信箱", path, 4, "", 3).replace(
            '<ul class="ewb-list"></ul>',
            '<a href="write.html">写信</a><table class="ewb-mail"><tr><th>信件主题</th>'
            f"<th>来信时间</th><th>状态</th></tr>{rows}</table>",
        ),
        rows=[[t, a, None, s == "已回复"] for t, a, s in MAILS],
    )
    for (name, href), kind in zip(MENU, (None, "news", "catalogue", "guide", None), strict=True):
        S.column(href, name, kind)
    S.column("/002/002001/city_build.html", "水利要闻", "news", "list", "2023-06-13")
    S.column("/002/002002/city_build.html", "通知公告", "notice", "list", "2023-05-31")
    S.column("/003/003004/city_build.html", "规划计划", "planning", "list", "2022-03-15")
    S.column("/003/003005/city_build.html", "行政事业性收费", None, "blank", None, False)
    S.column("/004/004001/city_build.html", "办事指南", "guide", None, None, False)
    S.column("/005/005001/city_build.html", "意见征集", "survey")
    S.column("/005/005002/city_build.html", "局长信箱", "consultation")
    S.more = {
        "home_newest": "2023-06-13",
        "surveys": ["2022-08-03", "2023-06-01"],
        "letters": {"channel": S.at("/005/005002/city_build.html"), "count": 3},
    }
    return S
