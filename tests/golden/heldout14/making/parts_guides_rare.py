"""Guides in ways that the sets before do not have."""

from __future__ import annotations

from .parts_frames import (
    COUNTY,
    DISTRICT,
    HALL,
    OFFICE,
    TOWN,
    fill,
    hall,
    hanweb,
    old,
    ucap,
    uni,
    wp,
)
from .parts_guides import ALL, ALLOWANCE, PERMIT, REGISTER, but, put


def telephones() -> None:
    put(
        "cells_with_labels_over_values",
        f"{DISTRICT}/m/bs/guide/5",
        uni(
            "办事指南",
            f"""<h3 class="title">老年优待证办理</h3>{fill('<div class="cell"><div class="label text-gray">$0</div><div class="value">$1</div></div>', *ALLOWANCE)}""",
        ),
    )
    put(
        "sheets_that_slide_up_one_of_them_empty",
        f"{DISTRICT}/m/bs/guide/6",
        uni(
            "办事指南",
            f"""<h3 class="title">高龄津贴申领</h3>{fill('<section class="sheet"><header class="sheet-header"><b>$0</b><i class="arrow"></i></header><div class="sheet-body" hidden>$1</div></section>', *but(ALLOWANCE, f2=""))}""",
        ),
        "materials",
    )
    put(
        "badges_of_place_time_and_phone_above",
        f"{DISTRICT}/m/bs/guide/7",
        uni(
            "办事指南",
            """<h3 class="title">就业登记</h3><div class="chips"><span class="chip">办理地点：区人社大厅</span><span class="chip">办理时间：工作日</span><span class="chip">电话：0668-3312222</span></div><div class="block"><h4>谁可以办</h4><p>法定劳动年龄内的劳动者。</p></div><div class="block"><h4>要带什么</h4><p>身份证、劳动合同。</p></div><div class="block"><h4>怎么办理</h4><p>窗口登记或者网上登记。</p></div><div class="block"><h4>依据是什么</h4><p>《就业服务与就业管理规定》</p></div>""",
        ),
    )


def old_pages() -> None:
    put(
        "fonts_in_a_table_of_2003",
        f"{OFFICE}/bszn_show.asp?id=3",
        old(
            "办事指南",
            f"""<TABLE BORDER="1" CELLSPACING="0" WIDTH="95%" ALIGN="center"><TR><TD COLSPAN="2" ALIGN="center"><FONT SIZE="4"><B>法律援助申请</B></FONT></TD></TR>{fill('<TR><TD WIDTH="20%" BGCOLOR="#F5F5F5" ALIGN="center"><FONT SIZE="2" COLOR="#CC0000">$0</FONT></TD><TD><FONT SIZE="2">$1</FONT></TD></TR>', *but(REGISTER, f0="《法律援助法》", f1="经济困难"))}</TABLE>""",
        ),
    )
    put(
        "stars_and_breaks_without_elements",
        f"{OFFICE}/bszn_show.asp?id=4",
        old(
            "办事指南",
            f"""<P ALIGN="center"><B>律师事务所设立</B></P>{"".join(f"★{a}：{b}<BR>" for a, b in but(REGISTER, f6=""))}""",
        ),
        "phone",
    )
    put(
        "outline_of_nested_lists",
        f"{OFFICE}/bszn_show.asp?id=5",
        old(
            "办事指南",
            f"""<P ALIGN="center"><B>基层法律服务工作者执业核准</B></P><OL TYPE="I">{fill("<LI>$0<UL><LI>$1</UL>", *REGISTER)}</OL>""",
        ),
    )
    put(
        "lines_of_dots_between_name_and_value",
        f"{OFFICE}/bszn_show.asp?id=6",
        old(
            "办事指南",
            f"""<P ALIGN="center"><B>公证员执业审核</B></P><PRE>{chr(10).join(f"{a} …… {b}" for a, b in REGISTER)}</PRE>""",
        ),
    )


def halls_of_other_makers() -> None:
    put(
        "definitions_within_definitions",
        f"{HALL}/sx/301",
        hall(
            "动物防疫条件审查",
            """<h1>动物防疫条件审查</h1><dl class="outer"><dt>申请要求</dt><dd><dl><dt>受理条件</dt><dd>选址符合距离要求</dd><dt>申请材料</dt><dd>申请表、平面图</dd></dl></dd><dt>办理信息</dt><dd><dl><dt>办理流程</dt><dd>申请、现场审查、发证</dd><dt>承诺时限</dt><dd>8个工作日</dd><dt>办理地点</dt><dd>农业窗口</dd><dt>咨询电话</dt><dd>0668-3313301</dd></dl></dd><dt>法律依据</dt><dd>《动物防疫法》第二十五条</dd></dl>""",
        ),
    )
    put(
        "layers_of_a_drawing_board",
        f"{HALL}/sx/302",
        hall(
            "种子生产经营许可",
            f"""<h1>种子生产经营许可</h1><ul class="timeline">{fill('<li class="tl-item"><div class="tl-dot">$n</div><div class="tl-main"><p class="tl-title">$0</p><div class="tl-text">$1</div></div></li>', *PERMIT)}</ul>""",
        ),
    )
    put(
        "windows_in_a_table_with_phones",
        f"{HALL}/sx/303",
        hall(
            "建筑垃圾处置核准",
            f"""<h1>建筑垃圾处置核准</h1>{fill("<h3>$0</h3><div>$1</div>", *PERMIT[:5])}<h3>办理窗口</h3><table><tr><th>窗口名称</th><th>办公地址</th><th>办公时间</th><th>办公电话</th></tr><tr><td>区政务服务中心</td><td>滨江路88号</td><td>工作日9:00—17:00</td><td>0668-3311500</td></tr><tr><td>城东分中心</td><td>东门街12号</td><td>工作日9:00—17:00</td><td>0668-3311501</td></tr></table>""",
        ),
    )
    put(
        "names_as_links_to_places_of_the_page",
        f"{HALL}/sx/304",
        hall(
            "城镇污水排入许可",
            f"""<h1>污水排入排水管网许可</h1><div class="menu">{fill('<a href="#p$n">$0</a>', *PERMIT)}</div>{fill('<div class="p"><a name="p$n"></a><h4>$0</h4><p>$1</p><a href="#top">回到顶部</a></div>', *PERMIT)}""",
        ),
    )
    put(
        "conditions_told_yes_and_no_to_tick",
        f"{HALL}/sx/305",
        hall(
            "歌舞娱乐场所设立",
            f"""<h1>歌舞娱乐场所设立审批</h1><fieldset><legend>办理条件</legend><label><input type="checkbox" disabled>面积不少于200平方米</label><label><input type="checkbox" disabled>不毗邻学校</label></fieldset>{fill("<fieldset><legend>$0</legend><p>$1</p></fieldset>", *PERMIT[1:])}""",
        ),
    )
    put(
        "phone_as_a_link_to_call_and_place_as_a_map",
        f"{HALL}/sx/306",
        hall(
            "二手车交易市场备案",
            f"""<h1>二手车交易市场备案</h1>{fill('<div class="f"><span class="n">$0</span><span class="t">$1</span></div>', *PERMIT[:5], ("办理地点", '<a href="https://map.invalid/?p=1" class="map">政务服务中心（查看地图）</a>'), ("咨询电话", '<a href="tel:06683311777">0668-3311777</a>'))}""",
        ),
    )
    put(
        "values_in_attributes_of_fields",
        f"{HALL}/sx/307",
        hall(
            "农药经营许可",
            f"""<h1>农药经营许可</h1><form class="ro">{fill('<div class="fi"><label>$0</label><input readonly value="$1"></div>', *but(PERMIT, f5=""))}</form>""",
        ),
        "place",
    )
    put(
        "hints_in_brackets_behind_the_names",
        f"{HALL}/sx/308",
        hall(
            "食用菌菌种许可",
            f"""<h1>食用菌菌种生产经营许可</h1><table>{fill("<tr><th>$0<br><small>（请仔细阅读）</small></th><td>$1</td></tr>", *PERMIT)}</table>""",
        ),
    )


def sheets_of_paper() -> None:
    put(
        "sheet_with_names_down_the_left_edge",
        f"{COUNTY}/art/2026/4/2/art_1203_601.html",
        hanweb(
            "一次性告知单",
            """<table border="1"><tr><td colspan="3" align="center">经营性道路危险货物运输许可一次性告知</td></tr><tr><td rowspan="3">办<br>理<br>要<br>求</td><td>设定依据</td><td>《危险化学品安全管理条例》</td></tr><tr><td>应具备条件</td><td>有5辆以上专用车辆</td></tr><tr><td>应提交材料</td><td>申请表、车辆证明</td></tr><tr><td rowspan="2">办<br>理<br>过<br>程</td><td>办理流程</td><td>受理、审核、决定、送达</td></tr><tr><td>办理时限</td><td>20日</td></tr><tr><td rowspan="2">联<br>系</td><td>受理地址</td><td>县行政服务中心</td></tr><tr><td>咨询电话</td><td>0668-6622088</td></tr></table>""",
            "网上办事",
        ),
    )
    put(
        "english_below_every_name",
        f"{DISTRICT}/bsfw/en/3.shtml",
        ucap(
            "外国人居留证件",
            f"""<h1>外国人居留证件办理 Residence Permit</h1>{fill("<h4>$0<br>$1</h4><p>$2</p>", ("申请条件", "Eligibility", "已持有效签证入境"), ("所需材料", "Documents required", "护照、照片、申请表"), ("办理流程", "Procedure", "预约、受理、领证"), ("办理时限", "Processing time", "7个工作日"), ("办理地点", "Office address", "区公安分局出入境大厅"), ("联系电话", "Telephone", "0668-3312110"), ("法律依据", "Legal basis", "《出境入境管理法》"))}""",
            "办事服务",
        ),
    )
    put(
        "questions_and_answers_of_one_matter",
        f"{TOWN}/service/yibao/",
        wp(
            "医保参保问答",
            """<article class="page"><h1 class="entry-title">城乡居民医保参保</h1><div class="entry-content"><p><strong>问：哪些人可以参保？</strong></p><p>答：本镇户籍居民。</p><p><strong>问：参保的依据是什么？</strong></p><p>答：《社会保险法》。</p><p><strong>问：参保要带什么材料？</strong></p><p>答：身份证。</p><p><strong>问：在哪里办理？</strong></p><p>答：村委会或镇便民服务大厅。</p><p><strong>问：什么时间办理？</strong></p><p>答：每年9月至12月。</p><p><strong>问：办理流程是怎样的？</strong></p><p>答：登记、缴费。</p><p><strong>问：咨询电话是多少？</strong></p><p>答：0668-5500789。</p></div></article>""",
        ),
    )
    put(
        "common_questions_about_many_things",
        f"{TOWN}/service/faq/",
        wp(
            "常见问题",
            """<article class="page"><h1 class="entry-title">常见问题解答</h1><div class="entry-content"><p><strong>问：身份证丢了怎么办？</strong></p><p>答：到派出所挂失补办。</p><p><strong>问：生育登记在哪里办？</strong></p><p>答：镇便民服务大厅。</p><p><strong>问：垃圾什么时间清运？</strong></p><p>答：每天上午七点前。</p></div></article>""",
        ),
        *ALL,
    )
    put(
        "matters_in_rows_with_materials_and_phones",
        f"{TOWN}/service/list/",
        wp(
            "便民服务事项一览表",
            """<article class="page"><h1 class="entry-title">枫岭镇便民服务事项一览表</h1><div class="entry-content"><table><tr><td>序号</td><td>事项名称</td><td>申请材料</td><td>办理时限</td><td>联系电话</td></tr><tr><td>1</td><td>高龄津贴</td><td>身份证</td><td>即办</td><td>0668-5500456</td></tr><tr><td>2</td><td>老年优待证</td><td>照片</td><td>即办</td><td>0668-5500457</td></tr><tr><td>3</td><td>就业登记</td><td>身份证</td><td>1天</td><td>0668-5500458</td></tr></table></div></article>""",
        ),
        *ALL,
    )


def build() -> None:
    telephones()
    old_pages()
    halls_of_other_makers()
    sheets_of_paper()
