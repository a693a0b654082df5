"""Single column pages of other systems."""

from __future__ import annotations

from .common import Row, single

HEAD = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="header">
<img src="/images/logo.png"></div><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a>
</li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>"""
FOOT = """<div class="footer">主办：{who} 网站标识码：{code} <a href="https://beian.miit.gov.cn/">{icp}</a></div>
</body></html>"""


def foot(who: str, code: str, icp: str) -> str:
    return FOOT.format(who=who, code=code, icp=icp)


def ecms() -> None:
    rows: list[Row] = [
        ("县水利局开展水库汛前安全检查", "/gzdt/2019-04-18/2204.html", "2019-04-18"),
        ("河长制工作推进会召开", "/gzdt/2019-04-03/2191.html", "2019-04-03"),
        ("“世界水日”宣传进校园", "/gzdt/2019-03-22/2177.html", "2019-03-22"),
    ]
    lis = "".join(
        f'<li><a href="{h}" title="{t}">{t}</a><span>{d[5:]}</span></li>' for t, h, d in rows
    )
    single(
        "lists/ecms_month_day",
        "http://slj.qingmu.invalid/gzdt/",
        "2019-04-25",
        HEAD.format(title="工作动态 - 青木县水利局")
        + f"""<div class="here">您当前的位置：<a href="/">首页</a> &gt; <a href="/gzdt/">
工作动态</a></div><div class="listbox"><ul class="newslist">{lis}</ul><div class="pages"><a title="Total record">
&nbsp;<b>3</b> </a>&nbsp;<b>1</b></div></div>"""
        + foot("青木县水利局", "4113240022", "豫ICP备12009999号"),
        rows_of=rows,
    )


def epoint() -> None:
    rows: list[Row] = [
        (
            "关于印发《瑞川市2022年政务公开工作要点》的通知",
            "/004/004002/20220518/a1b2c3d4-1.html",
            "2022-05-18",
        ),
        (
            "瑞川市人民政府办公室关于成立防汛抗旱指挥部的通知",
            "/004/004002/20220506/a1b2c3d4-2.html",
            "2022-05-06",
        ),
        ("瑞川市“十四五”数字政府建设规划", "/004/004002/20220311/a1b2c3d4-3.html", "2022-03-11"),
    ]
    items = "".join(
        f"""<li class="ewb-list-node clearfix"><div class="lis_suoyin">RC001-{n}</div>
<div class="lis_title"><a href="{h}" target="_blank" title="{t}">{t}</a></div><div class="lis_date">{d}</div>
<div class="lis_xx" style="display:none"><table><tr><td>索引号</td><td>RC001-{n}</td><td>发文日期</td><td>{d}</td>
</tr><tr><td>名称</td><td colspan="3">{t}</td></tr></table></div></li>"""
        for n, (t, h, d) in enumerate(rows, 101)
    )
    single(
        "lists/epoint_catalogue",
        "http://www.ruichuan.invalid/004/004002/city_build.html",
        "2022-06-01",
        HEAD.format(title="政府文件")
        + f"""<div class="ewb-location">当前位置：<a href="/">首页</a>&nbsp;/&nbsp;<a
 href="/004/004002/city_build.html">政府文件</a></div><div class="ewb-th"><span>索引号</span><span>标题</span><span>
发布日期</span></div><ul class="ewb-list">{items}</ul>"""
        + foot("瑞川市人民政府办公室", "1303210001", "冀ICP备05001111号"),
        rows_of=rows,
    )


def fujian() -> None:
    rows: list[Row] = [
        (f"{name}", f"./202307/t202307{day}_64{day}.htm", f"2023-07-{day}")
        for name, day in (
            ("市城管局开展户外广告安全排查", "28"),
            ("环卫一线“送清凉”活动启动", "25"),
            ("城区新增停车泊位360个", "21"),
            ("市容环境整治周报（第27期）", "17"),
            ("市城管局召开年中工作会", "14"),
            ("餐厨垃圾收运体系建成", "11"),
            ("规范共享单车停放再升级", "06"),
        )
    ]
    uls = ""
    for start in (0, 5):
        lis = "".join(
            f'<li><span>{d}</span><a href="{h}" title="{t}">{t}</a></li>'
            for t, h, d in rows[start : start + 5]
        )
        uls += f'<div ms-visible="$showStatic({start + 1})"><ul class="gl_list1">{lis}</ul></div>'
    single(
        "lists/trs_several_uls",
        "http://cgj.minwan.invalid/zwgk/gzdt/",
        "2023-08-01",
        HEAD.format(title="工作动态")
        + f"""<div class="gl_main" ms-controller="list"><div class="dqwz">当前位置：<a href="../../">首页
</a> &gt; <a href="../">政务公开</a> &gt; <a href="./">工作动态</a></div><div class="gl_list">{uls}<ul
 ms-visible="!static"><li ms-repeat="list"><a ms-attr-href="el.url">{{{{el.title}}}}</a></li></ul></div>
<div class="page" ms-page></div></div>"""
        + foot("闽湾市城市管理局", "3505830020", "闽ICP备09000022号"),
        rows_of=rows,
    )


def new_year() -> None:
    rows: list[Row] = [
        ("市税务局部署新年度重点工作", "/html/gzdt/1188.html", "2019-01-08"),
        ("个税专项附加扣除培训走进企业", "/html/gzdt/1186.html", "2019-01-02"),
        ("“便民春风”十项措施落地", "/html/gzdt/1179.html", "2018-12-27"),
        ("年终岁末廉政提醒", "/html/gzdt/1170.html", "2018-12-14"),
    ]
    lis = "".join(f'<li>·<a href="{h}">{t}</a><i>{d[5:]}</i></li>' for t, h, d in rows)
    single(
        "lists/over_new_year",
        "http://sw.pingan.invalid/html/gzdt/",
        "2019-01-15",
        HEAD.format(title="工作动态")
        + f"""<div>首页 &gt; 工作动态</div><div class="today">今天是2019年1月15日</div><ul class="l">{lis}
</ul>"""
        + foot("平桑县税务局", "3301000099", "浙ICP备13000001号"),
        rows_of=rows,
    )


def url_only() -> None:
    rows: list[Row] = [
        ("2015年部门预算公开", "./201503/t20150316_77012.html", "2015-03-16"),
        ("2014年部门决算公开", "./201409/t20140902_70118.html", "2014-09-02"),
        ("2014年部门预算公开", "./201403/t20140310_62008.html", "2014-03-10"),
    ]
    trs = "".join(f'<tr><td>·<a href="{h}" target="_blank">{t}</a></td></tr>' for t, h, d in rows)
    single(
        "lists/dates_in_addresses",
        "http://www.qiaotou.invalid/czxx/",
        "2015-06-01",
        HEAD.format(title="财政信息")
        + f"""<div>当前位置：<a href="../">首页</a> &gt; <a href="./">财政信息</a></div><table class="list">
{trs}</table>"""
        + foot("桥头县财政局", "1402250010", "晋ICP备08100001号"),
        rows_of=rows,
    )


def catalogue() -> None:
    rows: list[Row] = [
        (
            "云岭县人民政府关于印发突发事件总体应急预案的通知",
            "/zfxxgk/fdzdgknr/zfwj/202205/t20220530_5102.html",
            "2022-06-02",
        ),
        (
            "云岭县人民政府办公室关于公布2022年重大行政决策事项目录的通知",
            "/zfxxgk/fdzdgknr/zfwj/202204/t20220420_5001.html",
            "2022-04-22",
        ),
    ]
    body = "".join(
        f"""<tr><td>{n}</td><td><a href="{h}" title="{t}">{t}</a><div class="popbox"><ul><li><a
 href="/zcjd/{n}.html">文字解读</a></li><li><a href="/zcjd/t{n}.html">一图读懂</a></li></ul></div></td><td>云政发〔2022〕{n}号
</td><td>{c}</td><td>{d}</td></tr>"""
        for n, ((t, h, d), c) in enumerate(zip(rows, ("2022-05-30", "2022-04-20"), strict=True), 1)
    )
    single(
        "lists/nested_readings",
        "http://www.yunling.invalid/zfxxgk/fdzdgknr/zfwj/",
        "2022-06-20",
        HEAD.format(title="政府文件-云岭县人民政府")
        + f"""<div class="crumb">首页&gt;政府信息公开&gt;政府文件</div>
<table class="zfwj"><thead><tr><th>序号</th><th>标题</th><th>文号</th><th>成文日期</th><th>发布日期</th></tr></thead>
<tbody>{body}</tbody></table><script>createPageHTML(1, 0, "index", "html");</script>"""
        + foot("云岭县人民政府办公室", "5333250001", "滇ICP备07000555号"),
        rows_of=rows,
    )


def photo_news() -> None:
    rows: list[Row] = [
        ("千亩油菜花开迎客来", "/tpxw/art_31.html", "2021-03-29"),
        ("跨江大桥主塔封顶", "/tpxw/art_28.html", "2021-03-12"),
        ("新春花市热闹开张", "/tpxw/art_21.html", "2021-02-06"),
    ]
    cards = "".join(
        f"""<li><a href="{h}"><img src="/p/{n}.jpg" alt="{t}"></a><p><a href="{h}">{t}</a></p>
<p class="d">{d}</p></li>"""
        for n, (t, h, d) in enumerate(rows)
    )
    single(
        "lists/photo_news",
        "http://www.tanxi.invalid/tpxw/",
        "2021-04-06",
        HEAD.format(title="图片新闻")
        + f'<div class="wz">首页 &gt; 图片新闻</div><ul class="pics">{cards}</ul>'
        + foot("滩溪县人民政府办公室", "5117230001", "川ICP备05000777号"),
        rows_of=rows,
    )


def under_repair() -> None:
    single(
        "lists/blank_with_side",
        "http://fgj.luze.invalid/ghjh/",
        "2018-09-10",
        HEAD.format(title="规划计划")
        + """<div class="dqwz">当前位置：<a href="/">首页</a> &gt; <a href="/ghjh/">规划计划</a></div>
<div class="left"><h3>栏目列表</h3><ul><li><a href="/gzdt/">工作动态</a></li><li><a href="/ghjh/">规划计划</a></li></ul></div>
<div class="right"><div class="tit">规划计划</div><div class="nr">该栏目暂无内容</div></div>"""
        + foot("泸泽县发展和改革局", "5105220020", "蜀ICP备13000123号"),
        items=[],
        blank=True,
    )
    single(
        "lists/leaders",
        "http://www.luze.invalid/ldzc/",
        "2018-09-10",
        HEAD.format(title="领导之窗")
        + """<div class="dqwz">当前位置：<a href="/">首页</a> &gt; 领导之窗</div><div class="ld"><h4>县长</h4>
<p><a href="/ldzc/xz.html">工作分工</a> 主持县政府全面工作，负责审计方面工作。</p><h4>副县长</h4><p>
<a href="/ldzc/fxz1.html">工作分工</a> 负责发展改革、财政、统计等方面工作。</p><h4>副县长</h4><p><a
 href="/ldzc/fxz2.html">工作分工</a> 负责教育、卫生健康、民政等方面工作。</p></div>"""
        + foot("泸泽县人民政府", "5105220001", "蜀ICP备13000123号"),
        blank=False,
        items=[],
    )


def build() -> None:
    """Every list."""
    for one in (ecms, epoint, fujian, new_year, url_only, catalogue, photo_news, under_repair):
        one()
