"""Guides as halls of services send them: tabs, grids, cards, cells of telephones."""

from __future__ import annotations

from .parts_frames import DISTRICT, HALL, fill, hall, single

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]

Facts = tuple[tuple[str, str], ...]

# A permit of a district and an entry of a county: as each says it.
PERMIT: Facts = (
    ("设定依据", "《城市供水条例》第三十三条"),
    ("受理条件", "有供水点和计量设施；配套管线已验收。"),
    ("申请材料", "用水申请表、身份证明、管线竣工图"),
    ("办理流程", "受理 —— 审查 —— 决定"),
    ("承诺时限", "3个工作日"),
    ("办理地点", "河湾区政务服务中心一楼综合受理窗口"),
    ("咨询电话", "0779-3311206"),
)


def put(name: str, url: str, html: str, *missing: str) -> None:
    """One guide and the elements of the eight that it tells, less those that are missing."""
    single(f"guides/{name}", url, html, guide=[one for one in ALL if one not in missing])


def but(facts: Facts, **other: str) -> Facts:
    """The facts with some contents changed: by the place among them, f0 to f6."""
    return tuple((a, other.get(f"f{n}", b)) for n, (a, b) in enumerate(facts))


def eui(basis: str, conditions: str) -> str:
    """Tabs named first, then their panes in the same order."""
    table = """<table><tr><th>事项名称</th><td colspan="3">临时用水许可</td></tr><tr><th>事项编码</th><td>000117010000</td><th>事项性质</th><td>行政许可</td></tr><tr><th>法定时限</th><td>20个工作日</td><th>法定时限说明</th><td>无</td></tr><tr><th>承诺时限</th><td>3个工作日</td><th>承诺时限说明</th><td>无</td></tr><tr><th>是否收费</th><td>否</td><th>收费标准</th><td>无</td></tr><tr><th>办理地点</th><td>区政务服务中心一楼</td><th>办理时间</th><td>工作日9:00-17:00</td></tr><tr><th>温馨提示</th><td colspan="3">无</td></tr></table>"""
    return f"""<div class="eui-flex bt vc"><div class="eui-crumb" id="location">当前位置：市政公用类项目-施工许可阶段</div><a class="eui-btn round" onclick="toApplyUrl()">我要申报 ></a></div><div class="slideTxtBox eui-tab4"><div class="hd"><ul class="eui-flex"><li>基本信息</li><li>申请材料</li><li>设定依据</li><li>受理条件</li><li>办事流程</li><li>流程图</li></ul></div><div class="bd"><div class="eui-table-info">{table}</div><div class="eui-index-bjgs in"><table><tr><th width="8%">序号</th><th>材料名称</th><th>材料形式</th></tr><tr><td>1</td><td>用水申请表</td><td>原件1份</td></tr></table></div><div class="detail"><p>{basis}</p></div><div class="detail"><p>{conditions}</p></div><div class="detail"><p>受理 —— 审查 —— 决定</p></div><div style="text-align: center;"><img src="/img/u1020.jpg"></div></div></div>"""


def tabs() -> None:
    put(
        "tabs_named_first_and_panes_in_their_order",
        f"{HALL}/projectWebsite.do?bsznView&typeId=4",
        hall("办事指南", eui("《城市供水条例》第三十三条", "有供水点和计量设施。")),
        "phone",
    )
    put(
        "tabs_named_first_two_panes_say_none",
        f"{HALL}/projectWebsite.do?bsznView&typeId=5",
        hall("办事指南", eui("无", "无")),
        "phone",
        "basis",
        "conditions",
    )
    put(
        "lines_that_load_more_as_headings_of_hidden_pages",
        f"{HALL}/m/item/9",
        hall(
            "临时用水许可",
            f"""<div class="item_name">临时用水许可</div><div class="nav-tab"><span>基本信息</span><span>办事依据</span><span>常见问题</span></div>{fill('<div class="page_content_in"><div class="jui_loadmore_line"><span>$0</span></div><div style="width:90%;margin-left:5%;margin-bottom:1rem;">$1</div><div style="height:1.5rem;background:#f9f9f9"></div></div>', *PERMIT, ("常见问题", "问：可以网上申请吗？答：可以。"))}""",
        ),
    )
    put(
        "subtitles_in_steps_of_an_accordion_one_of_them_none",
        f"{HALL}/matters/11",
        hall(
            "临时用水许可",
            f"""<h1 class="matters-title">临时用水许可</h1>{fill('<div id="div_step_$n" class="div_step"><div class="m-accordion"><div class="m-accordion__item"><div class="matters-content-part"><h2 id="matters-part$n" class="matters-subtitle">$0</h2><p class="matters-truncate">$1</p></div></div></div></div>', *but(PERMIT, f1="无"))}""",
        ),
        "conditions",
    )


def grids() -> None:
    small = (
        ("监督机构", "区效能办"),
        ("法定办结时限", "20 (工作日)"),
        ("承诺办结时限", "3 (工作日)"),
        ("办件类型", "承诺件"),
        ("申请形式", "网上申请、窗口申请"),
        ("办理地点", "区政务服务中心一楼"),
        ("咨询电话", "0779-3311206"),
    )
    put(
        "grid_of_headings_with_a_paragraph_each",
        f"{HALL}/guide/21",
        hall(
            "临时用水许可",
            f"""<div class="el-row"><h2>临时用水许可</h2>{fill('<div class="el-col el-col-8"><h3>$0</h3><p>$1</p></div>', *small)}</div><div class="el-tabs"><div class="el-tabs__nav"><div class="el-tabs__item">设立依据</div><div class="el-tabs__item">申请条件</div><div class="el-tabs__item">申请材料</div><div class="el-tabs__item">办理流程</div></div><div class="el-tabs__content"><div class="el-tab-pane"><p>《城市供水条例》</p></div><div class="el-tab-pane" style="display:none"><p>有供水点。</p></div><div class="el-tab-pane" style="display:none"><ul><li>用水申请表</li></ul></div><div class="el-tab-pane" style="display:none"><p>受理、审查、决定</p></div></div></div>""",
        ),
    )
    put(
        "labels_and_values_in_columns_of_a_small_program",
        f"{HALL}/guide/22",
        hall(
            "临时用水许可",
            f"""<uni-row>{fill('<uni-col class="clo-td"><div class="form-item"><div class="form-label">$0</div><div class="form-value">$1</div></div></uni-col>', ("事项名称", "临时用水许可"), *but(PERMIT, f6="无"))}</uni-row>""",
        ),
        "phone",
    )
    put(
        "cells_of_a_telephone_with_title_and_value",
        f"{HALL}/m/guide/23",
        hall(
            "办事指南",
            f"""<div class="van-nav-bar"><div class="van-nav-bar__title">临时用水许可</div></div><div class="van-cell-group">{fill('<div class="van-cell"><div class="van-cell__title"><span>$0</span></div><div class="van-cell__value"><span>$1</span></div></div>', *PERMIT)}</div>""",
        ),
    )
    put(
        "descriptions_of_ant_one_value_a_dash",
        f"{HALL}/guide/24",
        hall(
            "临时用水许可",
            f"""<div class="ant-descriptions"><div class="ant-descriptions-header"><div class="ant-descriptions-title">临时用水许可</div></div><div class="ant-descriptions-view"><table><tbody>{fill('<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">$0</th><td class="ant-descriptions-item-content"><span>$1</span></td></tr>', *but(PERMIT, f5="--"))}</tbody></table></div></div>""",
        ),
        "place",
    )
    put(
        "head_with_four_facts_and_items_of_titles_and_contents",
        f"{DISTRICT}/affair/31",
        hall(
            "办事大厅",
            f"""<div id="content"><div id="title"><span>临时用水许可</span><table border="1"><tr><th>办理地点：</th><td>区政务服务中心一楼</td><th>办理时间：</th><td>工作日9:00-17:00</td></tr><tr><th>承诺期限：</th><td>3个工作日</td><th>咨询电话：</th><td>0779-3311206</td></tr></table></div><div id="introduce"><span>事项介绍</span><ul>{fill('<li><span class="title">$0：</span><span class="content">$1</span></li>', ("事项名称", "临时用水许可"), *PERMIT[:4])}</ul></div></div>""",
        ),
    )
    put(
        "sections_whose_headings_stand_in_heads_of_their_own",
        f"{DISTRICT}/affair/32",
        hall(
            "临时用水许可",
            f"""<article><h1>临时用水许可</h1>{fill('<section class="part"><header class="part-header"><h3>$0</h3></header><div class="part-body"><p>$1</p></div></section>', *PERMIT)}</article>""",
        ),
    )
    put(
        "numbers_in_spans_before_the_names",
        f"{DISTRICT}/affair/33",
        hall(
            "临时用水许可",
            f"""<h1>临时用水许可</h1>{fill('<div class="blk"><h4><span class="num">0$n</span><span class="tx">$0</span><i class="line"></i></h4><div class="cc">$1</div></div>', *but(PERMIT, f2="<a href='/f/1.docx'>用水申请表（下载）</a>"))}""",
        ),
    )
    put(
        "steps_of_a_flow_and_places_in_cards",
        f"{DISTRICT}/affair/34",
        hall(
            "临时用水许可",
            f"""<h1>临时用水许可</h1>{fill('<div class="tit-line"><b>$0</b></div><div class="box">$1</div>', *PERMIT[:3], ("办理流程", "<div class='el-steps'><div class='el-step'><div class='el-step__title'>受理</div></div><div class='el-step'><div class='el-step__title'>审查</div></div><div class='el-step'><div class='el-step__title'>办结</div></div></div>"), ("办理网点", "<div class='card'><p><b>河湾区政务服务中心</b></p><p>地址：滨江路6号</p><p>电话：0779-3311206</p><p>工作时间：工作日9:00-17:00</p></div>"))}""",
        ),
    )
    put(
        "times_written_by_the_law_and_promised_in_one_box",
        f"{HALL}/guide/25",
        hall(
            "临时用水许可",
            f"""<h2>临时用水许可</h2><dl class="row">{fill('<dt class="col-sm-3">$0</dt><dd class="col-sm-9">$1</dd>', *but(PERMIT[:4]), ("办理期限", "<p>法定办结时限:20工作日</p><p>承诺办结时限:3工作日</p>"), ("办理地址", "区政务服务中心一楼"), ("咨询方式", "<p>窗口咨询：区政务服务中心一楼</p><p>电话咨询：0779-3311206</p>"))}</dl>""",
        ),
    )
    put(
        "powers_in_rows_are_no_guide",
        f"{HALL}/power/list",
        hall(
            "权力清单",
            """<table id="contentTable" class="table"><thead><tr><th>序号</th><th>权力</th><th>设定依据</th><th>责任事项</th><th>办理时限</th><th>咨询电话</th></tr></thead><tbody><tr><td>1</td><td>临时用水许可</td><td>《城市供水条例》</td><td>受理、审查</td><td>3天</td><td>0779-3311206</td></tr><tr><td>2</td><td>取水许可</td><td>《取水许可管理条例》</td><td>受理、审查</td><td>10天</td><td>0779-3311207</td></tr></tbody></table>""",
        ),
        *ALL,
    )
    put(
        "matters_with_a_link_to_the_guide_of_each",
        f"{HALL}/matters/list",
        hall(
            "事项目录",
            """<div class="eui-index-bjgs in"><table><tr><th>序号</th><th>事项名称</th><th>适用情形</th><th>实施主体</th><th>操作</th></tr><tr><td align="center">1</td><td>临时用水许可<span>必经事项</span></td><td></td><td>区水务局</td><td><a href="detail.do?itemCode=1">办事指南</a></td></tr><tr><td align="center">2</td><td>排水许可</td><td></td><td>区水务局</td><td><a href="detail.do?itemCode=2">办事指南</a></td></tr></table></div>""",
        ),
        *ALL,
    )


def build() -> None:
    tabs()
    grids()
