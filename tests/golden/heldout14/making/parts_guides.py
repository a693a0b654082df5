"""Guides as halls, counties and bureaus show them every day."""

from __future__ import annotations

from .parts_frames import (
    AS_OF,
    CITY,
    COUNTY,
    DISTRICT,
    TOWN,
    fill,
    hanweb,
    single,
    trs,
    ucap,
    vsb,
    wp,
)

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]

Facts = tuple[tuple[str, str], ...]

# A permit of a district, an entry in a register of a county, an allowance of a town: as each says it.
PERMIT: Facts = (
    ("受理条件", "有与经营规模相适应的场所；从业人员持健康证明。"),
    ("设定依据", "《公共场所卫生管理条例》第四条"),
    ("申请材料", "卫生许可证申请表、场地平面图、检测报告"),
    ("办理流程", "申请—受理—审查—决定—送达"),
    ("办理时限", "法定20个工作日，承诺5个工作日"),
    ("办理地点", "云埠区政务服务中心二楼综合窗口"),
    ("咨询电话", "0668-3311000"),
)
REGISTER: Facts = (
    ("法律依据", "《民办非企业单位登记管理暂行条例》"),
    ("申报条件", "经业务主管单位审查同意"),
    ("申报材料", "登记申请书、章程草案、验资报告"),
    ("办事程序", "网上申请、窗口受理、审核、发证"),
    ("办结时限", "20个工作日"),
    ("受理地点", "柳塘县行政服务中心民政窗口"),
    ("联系电话", "0668-6622000"),
)
ALLOWANCE: Facts = (
    ("政策依据", "省残疾人两项补贴实施办法"),
    ("申请条件", "具有本镇户籍并持有残疾人证"),
    ("所需资料", "身份证、户口簿、残疾人证"),
    ("申办流程", "本人申请、村级初核、镇级审核"),
    ("办公时间", "周一至周五8:30—12:00，14:30—17:30"),
    ("办公地点", "枫岭镇便民服务大厅3号窗口"),
    ("联系方式", "0668-5500456"),
)


def put(name: str, url: str, html: str, *missing: str) -> None:
    """One guide and the elements of the eight that it tells, less those that are missing."""
    present = [element for element in ALL if element not in missing]
    single(f"guides/{name}", url, AS_OF, html, guide=present)


def but(facts: Facts, **other: str) -> Facts:
    """The facts with some contents changed: by the place among them, f0 to f6."""
    return tuple((a, other.get(f"f{n}", b)) for n, (a, b) in enumerate(facts))


def counties() -> None:
    put(
        "table_of_a_county_two_cells_a_row",
        f"{COUNTY}/art/2026/3/4/art_1203_551.html",
        hanweb(
            "民办非企业单位成立登记",
            f"""<div class="title">民办非企业单位成立登记办事指南</div><div class="info">发布日期：2026-03-04　浏览次数：128</div><!--ZJEG_RSS.content.begin--><div id="zoom"><table border="1" width="100%">{fill("<tr><td width='20%'><p><b>$0</b></p></td><td><p>$1</p></td></tr>", *REGISTER)}</table></div><!--ZJEG_RSS.content.end-->""",
            "网上办事",
        ),
    )
    put(
        "rows_of_heads_and_texts_by_turns",
        f"{COUNTY}/onlineservice/guide/901.html",
        hanweb(
            "行政服务大厅--办事指南",
            f"""<table width="99%"><tr><td><div class="title">社会团体成立登记</div></td></tr></table><table class="grayFont"><tr><td>主管部门：</td><td><div>县民政局</div></td></tr><tr><td>受理机构：</td><td><div>县民政局</div></td></tr></table><div class="subjectContentPanelBg"><table class="tableLeftPadding10">{fill('<tr><td class="panelHead">$0</td></tr><tr><td><div class="countFont">$1</div></td></tr>', *REGISTER)}</table></div>""",
            "网上办事",
        ),
    )
    put(
        "rows_of_heads_and_texts_two_without_text",
        f"{COUNTY}/onlineservice/guide/902.html",
        hanweb(
            "行政服务大厅--办事指南",
            f"""<table width="99%"><tr><td><div class="title">社会团体注销登记</div></td></tr></table><div class="subjectContentPanelBg"><table class="tableLeftPadding10">{fill('<tr><td class="panelHead">$0</td></tr><tr><td><div class="countFont">$1</div></td></tr>', *but(REGISTER, f3="", f5="无"))}</table></div>""",
            "网上办事",
        ),
        "process",
        "place",
    )
    put(
        "four_cells_a_row_and_wide_ones_below",
        f"{COUNTY}/art/2026/3/4/art_1203_552.html",
        hanweb(
            "一次性告知单",
            """<p align="center"><b>柳塘县行政审批事项一次性告知单</b></p><table border="1"><tr><td>事项名称</td><td>取水许可（新办）</td><td>承办单位</td><td>县水务局</td></tr><tr><td>承诺时限</td><td>10个工作日</td><td>收费标准</td><td>不收费</td></tr><tr><td>联系电话</td><td>0668-6622031</td><td>监督电话</td><td>0668-6622345</td></tr><tr><td>受理窗口</td><td colspan="3">县行政服务中心一楼5号窗口</td></tr><tr><td>审批依据</td><td colspan="3">《取水许可和水资源费征收管理条例》</td></tr><tr><td>申请条件</td><td colspan="3">有合法的取水用途</td></tr><tr><td>提交材料</td><td colspan="3">1.申请书；2.水资源论证报告</td></tr><tr><td>审批流程</td><td colspan="3">受理→勘验→审查→决定</td></tr></table>""",
            "网上办事",
        ),
    )
    put(
        "chinese_numbers_and_paragraphs_below",
        f"{CITY}/zwfw/bszn/202604/t20260410_5.html",
        trs(
            "城市道路占用许可办事指南",
            f"""<div class="xl"><h1>城市道路占用许可办事指南</h1><div class="xl_sx">发布时间：2026-04-10　来源：市城管局</div><div class="TRS_Editor">{"".join(f"<p><strong>{c}、{a}</strong></p><p>　　{b}</p>" for c, (a, b) in zip("一二三四五六七", PERMIT, strict=True))}</div></div>""",
            "办事指南",
        ),
    )
    put(
        "one_paragraph_each_with_black_brackets",
        f"{CITY}/zwfw/bszn/202604/t20260411_6.html",
        trs(
            "临时用地审批",
            f"""<div class="xl"><h1>临时用地审批</h1><div class="TRS_Editor">{"".join(f"<p>【{a}】{b}</p>" for a, b in but(PERMIT, f1="《土地管理法》第五十七条"))}</div></div>""",
            "办事指南",
        ),
    )
    put(
        "two_matters_on_one_page",
        f"{CITY}/zwfw/bszn/202604/t20260412_7.html",
        trs(
            "户外广告类办事指南",
            f"""<div class="xl"><h1>户外广告类办事指南</h1><div class="TRS_Editor"><h3>（一）大型户外广告设置许可</h3><table border="1">{fill("<tr><td>$0</td><td>$1</td></tr>", *PERMIT)}</table><h3>（二）店招牌匾备案</h3><table border="1">{fill("<tr><td>$0</td><td>$1</td></tr>", *but(PERMIT, f4="即办", f2="备案表"))}</table></div></div>""",
            "办事指南",
        ),
    )
    put(
        "a_picture_of_the_flow_under_its_heading",
        f"{DISTRICT}/bsfw/bszn/1.shtml",
        ucap(
            "排污许可证申请",
            f"""<h1>排污许可证申请</h1>{"".join(f"<h3>{a}</h3><p>{b}</p>" for a, b in PERMIT[:3])}<h3>办理流程</h3><p><img src="/u/flow.jpg"></p>{"".join(f"<h3>{a}</h3><p>{b}</p>" for a, b in PERMIT[4:])}""",
            "办事服务",
        ),
    )
    put(
        "only_files_to_load_down",
        f"{DISTRICT}/bsfw/bszn/2.shtml",
        ucap(
            "水域滩涂养殖证办事指南",
            """<h1>水域滩涂养殖证办事指南</h1><p class="info">发布时间：2026-02-06</p><p>附件：</p><p><a href="/u/1.docx">1.水域滩涂养殖证办事指南.docx</a></p><p><a href="/u/2.docx">2.水域滩涂养殖证申请表.docx</a></p>""",
            "办事服务",
        ),
        *ALL[1:],
    )
    put(
        "list_of_guides_with_their_days",
        f"{DISTRICT}/bsfw/bszn/common_list.shtml",
        ucap(
            "办事指南",
            """<h2>办事指南</h2><ul class="list"><li><span>2026-05-11</span><a href="./1.shtml">排污许可证申请办理流程</a></li><li><span>2026-02-06</span><a href="./2.shtml">水域滩涂养殖证申请材料</a></li><li><span>2026-01-20</span><a href="./3.shtml">宅基地审批咨询电话和地点</a></li></ul>""",
            "办事服务",
        ),
        *ALL,
    )


def towns_and_bureaus() -> None:
    put(
        "headings_of_blocks_on_wordpress",
        f"{TOWN}/service/butie/",
        wp(
            "残疾人两项补贴",
            f"""<article class="page"><header class="entry-header"><h1 class="entry-title">残疾人两项补贴</h1></header><div class="entry-content">{fill('<h2 class="wp-block-heading">$0</h2><p>$1</p>', *ALLOWANCE)}</div></article>""",
        ),
    )
    put(
        "table_of_blocks_with_one_stroke",
        f"{TOWN}/service/lanzi/",
        wp(
            "临时救助",
            f"""<article class="page"><h1 class="entry-title">临时救助申请</h1><div class="entry-content"><figure class="wp-block-table"><table><tbody>{fill("<tr><td>$0</td><td>$1</td></tr>", *but(ALLOWANCE, f6="—"))}</tbody></table></figure></div></article>""",
        ),
        "phone",
    )
    put(
        "details_that_open_on_wordpress",
        f"{TOWN}/service/jianfang/",
        wp(
            "农村建房",
            f"""<article class="page"><h1 class="entry-title">农村村民建房</h1><div class="entry-content">{fill('<details class="wp-block-details"><summary>$0</summary><p>$1</p></details>', *ALLOWANCE)}</div></article>""",
        ),
    )
    put(
        "text_of_vsb_pasted_from_word",
        "http://jtj.lanxizhou.invalid/info/1051/31.htm",
        vsb(
            "道路运输经营许可",
            f"""<form name="_newscontent_fromname"><h2 align="center">道路旅客运输经营许可办事指南</h2><div align="center">发布时间：2026年01月15日</div><div class="v_news_content">{fill('<p class="MsoNormal" style="text-indent:28pt"><b><span style="font-family:仿宋">$n.</span></b><b><span style="font-family:仿宋">$0：</span></b><span style="font-family:仿宋">$1</span></p>', *but(PERMIT, f1="《道路运输条例》第十条"))}</div></form>""",
            "办事服务",
        ),
    )
    put(
        "place_time_and_phone_in_one_sentence_each",
        "http://jtj.lanxizhou.invalid/info/1051/32.htm",
        vsb(
            "超限运输许可",
            """<h2 align="center">大件运输许可怎么办</h2><div class="v_news_content"><p><strong>一、许可依据</strong></p><p>《公路安全保护条例》第三十五条。</p><p><strong>二、申请人应当具备的条件</strong></p><p>承运人具有道路大型物件运输经营资质。</p><p><strong>三、申请人需要提交的材料</strong></p><p>申请表、车辆行驶证、护送方案。</p><p><strong>四、办理程序</strong></p><p>申请、受理、审查、发证。</p><p><strong>五、办理期限</strong></p><p>2至15个工作日。</p><p><strong>六、受理机关及地址</strong></p><p>澜溪州市江滨路18号局政务窗口。</p><p><strong>七、咨询及投诉电话</strong></p><p>0668-2280011</p></div>""",
            "办事服务",
        ),
    )
    put(
        "news_that_a_guide_was_made_shorter",
        "http://jtj.lanxizhou.invalid/info/1002/77.htm",
        vsb(
            "我局精简办事材料",
            """<h2 align="center">我局精简道路运输办事材料12项</h2><div align="center">发布时间：2026年06月03日</div><div class="v_news_content"><p>近日，我局梳理办事指南，压缩办理时限，申请材料由20项减为8项，办理地点统一到市民中心。</p><p>群众可拨打电话咨询。</p></div>""",
            "新闻动态",
        ),
        *ALL,
    )


def build() -> None:
    counties()
    towns_and_bureaus()
