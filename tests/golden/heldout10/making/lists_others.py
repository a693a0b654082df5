"""Lists of ministries, trading platforms, schools and inner offices, each after a real one."""

from __future__ import annotations

from .common import days, titles
from .lists_frames import TABLES, lst, trs, zipped

BARE = "<html><head><meta charset='utf-8'><title>{name}-{site}</title></head><body>{inner}</body></html>"


def build() -> None:
    """Write them."""
    of_trading()
    of_ministries()
    of_schools()
    of_cards()
    with_more_in_the_row()
    undated()


def of_trading() -> None:
    """Purchase notices: the row tells place and buyer as well."""
    when = days("2025-09-28", 6, 1)
    hrefs = [
        f"./{d[:4]}{d[5:7]}/t{d.replace('-', '')}_{25401234 - n}.htm" for n, d in enumerate(when)
    ]
    rows = zipped(titles("bid", 6, "榆关区", "榆关区机关事务中心"), hrefs, when)
    body = "".join(
        f'<li><a href="{h}" style="line-height:18px" target="_blank" title="{t}">{t}</a>发布时间：<em>{d} 1{n}:02</em>　地域：<em>陕北</em>　采购人：<em>榆关区机关事务服务中心</em></li>'
        for n, (t, h, d) in enumerate(rows)
    )
    lst(
        "purchase_rows",
        "http://www.caigou.invalid/cggg/dfgg/gkzb/",
        "2025-09-30",
        "榆关区政府采购网",
        "公开招标",
        f"""<div class="vF_detail_relcontent_lst"><ul class="c_list_bid">{body}</ul><p class="pager"><script language="javascript">Pager({{size:25, current:0, prefix:'index',suffix:'htm'}});</script></p></div>""",
        rows,
        above="采购公告",
        pager={"pages": 25},
        blank=False,
    )
    when = days("2025-08-19", 4, 2)
    hrefs = [
        f"http://www.caigou.invalid/cggg/dfgg/jzxcs/{d[:4]}{d[5:7]}/t{d.replace('-', '')}_{22098765 - n}.htm"
        for n, d in enumerate(when)
    ]
    rows = zipped(titles("bid", 4, "剑川坝", "剑川坝水务局", 1), hrefs, when)
    body = "".join(
        f"""<li><a href="{h}" style="line-height:18px" target="_blank">
{t}</a><p>采购项目的潜在供应商应在指定平台获取采购文件，并于2025年9月{n + 3}日9时30分（北京时间）前提交响应文件。</p>
<span>{d.replace("-", ".")} 16:2{n}:08 | 采购人：剑川坝某单位 | 代理机构：某项目管理有限公司<br/><strong style="color:#000">竞争性磋商公告</strong> | <a href="javascript:void(0)">川西</a> | </span></li>"""
        for n, (t, h, d) in enumerate(rows)
    )
    lst(
        "purchase_search",
        "http://search.caigou.invalid/bxsearch?searchtype=1&page_index=1&bidType=0",
        "2025-08-25",
        "剑川坝政府采购网",
        "信息搜索",
        f'<div class="vT-srch-result"><div>共找到<span style="color:#c00000">4</span>条内容</div><ul class="vT-srch-result-list-bid">{body}</ul></div>',
        rows,
        frame=BARE,
        blank=False,
    )
    when = days("2025-10-16", 6, 1)
    hrefs = [
        f"/xxgk/002001/002001001/{d.replace('-', '')}/7f3a{n}.html" for n, d in enumerate(when)
    ]
    rows = zipped(titles("bid", 6, "鄱湖县", "鄱湖县教体局"), hrefs, when)
    body = "".join(
        f'<li class="ewb-list-node clearfix"><a href="{h}" title="{t}" target="_blank" class="ewb-list-name">{t[:14]}{"..." if len(t) > 14 else ""}</a><span class="ewb-list-date">{d}</span></li>'
        for t, h, d in rows
    )
    lst(
        "trading_centre",
        "http://ggzy.pohu.invalid/xxgk/002001/002001001/trade.html",
        "2025-10-20",
        "鄱湖县公共资源交易中心",
        "招标公告",
        f'<div class="ewb-infolist"><ul>{body}</ul><ul class="m-pagination-page items clearfix"><li class="wb-page-li"><a class="wb-page-default wb-page-family wb-page-fs14">首页</a></li><li class="wb-page-li"><span>1/35</span></li><li class="wb-page-li"><a href="2.html">下页 &gt;</a></li><li class="wb-page-li"><a href="35.html">尾页</a></li></ul></div>',
        rows,
        above="交易信息",
        pager={"pages": 35},
        blank=False,
    )


def of_ministries() -> None:
    """A commission's law pages and a department's plain list."""
    # Each law tells the day of the law above it and, below, its own rules' day.
    when = days("2025-12-16", 4, 12)
    hrefs = [
        f"http://www.jianguan.invalid/jg/c106256/c{1653948 - n}/content.shtml" for n in range(4)
    ]
    rows = zipped(titles("policy", 4, "江淮辖区"), hrefs, when)
    body = "".join(
        f'<li class="clearfix"><span class="fl columnLabel styleColor">规章 </span><a href="{h}" target="_blank" class="fl" data="规章">{t}</a><span class="fr">{d}</span></li>'
        for t, h, d in rows
    )
    lst(
        "label_before_link",
        "http://www.jianguan.invalid/jg/c106256/fg.shtml",
        "2025-12-22",
        "江淮监督管理局",
        "证券期货法规",
        f'<div class="rightListContent list"><p class="tip">现行有效法规（更新至2025-12-20）</p><ul id="list">{body}</ul></div>',
        rows,
        blank=False,
    )
    when = days("2025-11-24", 7)
    rows = zipped(titles("policy", 7, "江淮"), trs(when, ext="htm", first=3918214), when)
    body = "".join(
        f'<li><a href="{h}" target="_blank" title="{t}">{t}</a><span>{d}</span></li>'
        for t, h, d in rows
    )
    lst(
        "ministry_plain",
        "http://kjs.jianguan.invalid/zhengcefabu/",
        "2025-11-30",
        "会计管理司",
        "政策发布",
        f'<ul class="liBox">{body}</ul><p class="pager"><script>createPageHTML(50, 0, "index","htm",849);</script></p>',
        rows,
        pager={"pages": 50},
        blank=False,
    )


def of_schools() -> None:
    """Colleges under a department: sudy and VSB lists."""
    when = days("2025-02-13", 5, 11)
    hrefs = [f"/59/7{n}/c12939a48164{n}/page.htm" for n in range(5)]
    rows = zipped(titles("notice", 5, "楚江", "楚江职院教务处"), hrefs, when)
    body = "".join(
        f"""<li class="list_item i{n}"><div class="fields pr_fields"><span class='Article_Index'>{n}</span><span class='Article_Title'><a href='{h}' target='_blank' title='{t}'>{t}</a></span></div><div class="fields ex_fields"><span class='Article_PublishDate'>{d}</span></div></li>"""
        for n, (t, h, d) in enumerate(rows, 1)
    )
    lst(
        "college_fields",
        "http://jwc.chujiang.invalid/tzgg/list.htm",
        "2025-02-20",
        "楚江职业学院教务处",
        "通知公告",
        f"""<div id="wp_news_w6"><ul class="wp_article_list">{body}</ul></div><div id="wp_paging_w6"><ul class="wp_paging clearfix"><li class="pages_count"><span class="per_count">每页&nbsp;<em class="per_count">14</em>&nbsp;记录&nbsp;</span><span class="all_count">总共&nbsp;<em class="all_count">413</em>&nbsp;记录&nbsp;</span></li><li class="page_nav"><a class="first" href="javascript:void(0);"><span>第一页</span></a><a class="next" href="/tzgg/list2.htm"><span>下一页&gt;&gt;</span></a><a class="last" href="/tzgg/list30.htm"><span>尾页</span></a></li><li class="page_jump"><span class="pages">页码&nbsp;<em class="curr_page">1</em>/<em class="all_pages">30</em></span></li></ul></div>""",
        rows,
        pager={"pages": 30},
        blank=False,
    )
    when = days("2025-10-09", 5, 7)
    hrefs = [f"info/1012/{3458 - n}.htm" for n in range(5)]
    rows = zipped(titles("notice", 5, "化工学院", "化工学院办公室"), hrefs, when)
    body = "".join(
        f'<li><a href="{h}">{t}</a><span><b>{d[5:7]}/{d[8:]}</b>{d[:4]}</span></li>'
        for t, h, d in rows
    )
    lst(
        "bold_month_before_year",
        "http://hgxy.chujiang.invalid/tzgg.htm",
        "2025-10-15",
        "楚江职业学院化工学院",
        "通知公告",
        f'<div class="list_rlb"><ul>{body}</ul></div>',
        rows,
        blank=False,
    )
    when = days("2025-06-30", 4, 5)
    hrefs = [f"info/1051/{397875 - n}.htm" for n in range(4)]
    rows = zipped(titles("notice", 4, "楚江职院", "楚江职院校办", 3), hrefs, when)
    body = "".join(
        f'<li><a href="{h}"><p class="bt">{t}</p><p class="zy">各单位：根据2025年工作要点和6月1日会议安排，现将有关事项通知如下，请遵照执行。</p><p class="sj">{d.replace("-", ".")}</p></a></li>'
        for t, h, d in rows
    )
    lst(
        "three_paragraphs_in_link",
        "http://www.chujiang.invalid/tzgg.htm",
        "2025-07-03",
        "楚江职业学院",
        "通知公告",
        f'<div class="ej_main"><div class="list"><ul>{body}</ul></div></div>',
        rows,
        blank=False,
    )
    # Departments and days in one cell before the link; the link is a call with a number.
    when = days("2025-09-20", 4, 2)
    names = titles("notice", 4, "楚江职院", "保卫处", 4)
    body = "".join(
        f"""<tr><td class="timedate1">党政办（{d}）</td><td><a class="noa_list" href="javascript:void(0)" title="{t}" onclick="gotodetail('{88120 - n}')">{t}</a></td></tr>"""
        for n, (t, d) in enumerate(zip(names, when, strict=True))
    )
    lst(
        "calls_with_numbers",
        "http://oa.chujiang.invalid/ggzt/list.jsp",
        "2025-09-24",
        "楚江职业学院",
        "最新公告",
        f'<table width="100%">{body}</table><div class="pagemeta">页次: 1/2 页</div>',
        frame=TABLES,
        newest="2025-09-20",
        blank=False,
    )


def of_cards() -> None:
    """The day stands apart, year below the day."""
    when = days("2025-09-15", 5, 9)
    hrefs = [f"info/1010/{69802 - n}.htm" for n in range(5)]
    rows = zipped(titles("news", 5, "东湖畔区"), hrefs, when)
    body = "".join(
        f'<li><a href="{h}"><div class="pub_date"><div><b>{d[8:]}</b><span>{d[:4]}.{d[5:7]}</span></div></div><div class="pub_info"><span>工作动态</span><h3>{t}</h3><p>第{n}期简报刊发有关情况，供各单位参考。</p></div></a></li>'
        for n, (t, h, d) in enumerate(rows, 1)
    )
    lst(
        "day_box_and_label",
        "http://www.donghupan.invalid/gzdt.htm",
        "2025-09-20",
        "东湖畔区机关事务中心",
        "工作动态",
        f'<div class="tlist"><ul>{body}</ul></div>',
        rows,
        above="新闻中心",
        blank=False,
    )
    when = days("2025-10-22", 5, 4)
    hrefs = [f"/news/{n}.aspx" for n in (41201, 41188, 41163, 41150, 41149)]
    rows = zipped(titles("news", 5, "云岭县", skip=5), hrefs, when)
    body = "".join(
        f'<li><a href="{h}" target="_blank" title="{t}"><div class="st-time fl"><span class="day">{d[8:]}</span> <span class="time">{d[:4]}.{d[5:7]}</span></div><div class="st-wz fr">{t}</div></a></li>'
        for t, h, d in rows
    )
    lst(
        "day_left_in_link",
        "http://www.yunlingxian.invalid/xwzx/",
        "2025-10-28",
        "云岭县人民政府",
        "要闻动态",
        f'<ul class="cleafix">{body}</ul>',
        rows,
        above="新闻中心",
        blank=False,
    )


def with_more_in_the_row() -> None:
    """Numbers, seals and states beside the day."""
    when = days("2025-04-16", 5, 6)
    hrefs = [
        f"content.jsp?urltype=news.NewsContentUrl&amp;wbtreeid=1013&amp;wbnewsid={5734 - n}"
        for n in range(5)
    ]
    names = [
        f"【{who}】{t}"
        for who, t in zip(
            ("法规科", "办公室", "执法队", "办公室", "机关党委"),
            titles("notice", 5, "北塬区", "北塬区司法局"),
            strict=True,
        )
    ]
    body = "".join(
        f'<li><a href="{h}">{t}</a><i>[{d[:4]}年{d[5:7]}月{d[8:]}日]</i></li>'
        for t, h, d in zip(names, hrefs, when, strict=True)
    )
    rows = zipped(names, [h.replace("&amp;", "&") for h in hrefs], when)
    lst(
        "chinese_day_in_italics",
        "http://sfj.beiyuan.invalid/tzgg.htm",
        "2025-04-20",
        "北塬区司法局",
        "通知公告",
        f'<div class="list"><ul>{body}</ul></div>',
        rows,
        blank=False,
    )
    when = days("2025-11-12", 6, 3)
    rows = zipped(titles("news", 6, "岚山县", skip=2), trs(when), when)
    body = "".join(
        f'<li><em></em><a href="{h}" target="_blank">{t}</a><span>{d[5:]}</span></li>'
        for t, h, d in rows
    )
    lst(
        "month_and_day_in_span",
        "http://www.lanshanxian.invalid/xwzx/zwyw/",
        "2025-11-15",
        "岚山县人民政府",
        "政务要闻",
        f'<div class="NewsList"><ul>{body}</ul></div><script>createPageHTML(112,0,"index","html");</script>',
        rows,
        above="新闻中心",
        pager={"pages": 112},
        blank=False,
    )


def undated() -> None:
    """A directory's document list without any day; what stood there once is commented out."""
    names = titles("policy", 4, "申江市")
    body = "".join(
        f'<li>\n<a  class="btn-line" href="/wg/docid/{5512 - n}" target="_blank" title="{t}">\n{t}\n</a>\n</li>'
        for n, t in enumerate(names)
    )
    old = '<!-- <li><a  class="btn-line" href="/nw2/nw2319/u26aw52126.html" title="市政府办公厅关于2017年工作要点的通知">市政府办公厅关于2017年工作要点的通知</a><span>2017-04-21</span></li> -->'
    lst(
        "documents_without_days",
        "http://www.shenjiang.invalid/busi/docindex.do?yjml=3&ejml=12",
        "2018-03-02",
        "申江市人民政府",
        "文件列表",
        f'<div class="page-header-1"><h4><a title="文件列表">文件列表</a></h4></div><ul class="uli14 pageList">{body}{old}</ul><div class="span4"><ul class="uli14 pageList no-margin"><li>部门名称：市政府办公厅</li><li>邮政编码：200000</li><li>咨询电话：021-60000000</li></ul></div>',
        [(t, f"/wg/docid/{5512 - n}", None) for n, t in enumerate(names)],
        blank=False,
    )
