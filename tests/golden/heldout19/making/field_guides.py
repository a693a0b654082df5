"""The guides: as look-ups for names of their elements in tables, in pairs of headings and in lists
gave them; some leave elements out, show them empty, or fill them in by a script."""

from __future__ import annotations

from .field_frames import COMMERCE, DISTRICT, HEALTH, ROADS, Frame
from .field_plan import single

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]
SAYS = {
    "name": "公共场所卫生许可延续",
    "basis": "《公共场所卫生管理条例》第八条。",
    "conditions": "在许可证有效期满三十日前提出，经营场所符合卫生标准。",
    "materials": "1.延续申请书；2.原许可证；3.检测报告。",
    "place": "岳林市民中心二楼35号窗口",
    "time": "法定工作日9:00—12:00，13:30—17:00",
    "phone": "0000-00000017",
    "process": "提出申请—窗口受理—现场核查—作出决定。",
}


def guide(name: str, frame: Frame, inner: str, elements: list[str]) -> None:
    """A guide: $name and so on in its markup stand for what it says; the elements that it has."""
    for element, words in SAYS.items():
        inner = inner.replace(f"${element}", words)
    path = f"/bszn/{len(name)}{sum(map(ord, name)) % 997}.html"
    html = frame.page(path, "办事指南", inner, f"{SAYS['name']}-{frame.site}")
    single("guides", name, frame.host + path, html, guide=elements)


def rows(*pairs: tuple[str, str], name: str = "<th>{}</th>", value: str = "<td>{}</td>") -> str:
    """A row for each pair."""
    return "".join(f"<tr>{name.format(n)}{value.format(v)}</tr>\n" for n, v in pairs)


def tables() -> None:
    """In tables."""
    guide(
        "matters_with_subtitles_and_materials_by_script",
        HEALTH,
        '<div class="matters"><h1>$name</h1><table class="matters-table"><tr><th>事项类型</th><td>行政许可</td><th>办件类型</th><td>承诺件</td></tr><tr><th>法定办结时限</th><td>20个工作日</td><th>承诺办结时限</th><td>5个工作日</td></tr></table><h2 class="matters-subtitle">受理条件</h2><div class="matters-detail">$conditions</div><h2 class="matters-subtitle">办理流程</h2><h3>网上办理</h3><p>$process</p><h3>窗口办理</h3><p>到窗口提交。</p><h2 class="matters-subtitle">申请材料</h2><div id="materialsList"></div><h2 class="matters-subtitle">窗口办理</h2><p>办理地点：$place<br>办公电话：$phone<br>办公时间：$time</p><h2 class="matters-subtitle">设定依据</h2><table><tr><td rowspan="2">法律法规名称</td><td>$basis</td></tr><tr><td>第八条</td></tr></table></div>',
        ["name", "basis", "conditions", "place", "time", "phone", "process"],
    )
    guide(
        "heads_of_panels_above_rows_with_their_values",
        COMMERCE,
        '<table class="panelTable" width="100%"><tr><td class="panelHead">事项名称</td></tr><tr><td class="panelVal">$name</td></tr><tr><td class="panelHead">办理依据</td></tr><tr><td class="panelVal">$basis</td></tr><tr><td class="panelHead">办理条件</td></tr><tr><td class="panelVal">$conditions</td></tr><tr><td class="panelHead">所需材料</td></tr><tr><td class="panelVal"><table><tr><td>1</td><td>延续申请书</td><td>原件1份</td></tr><tr><td>2</td><td>检测报告</td><td>复印件1份</td></tr></table></td></tr><tr><td class="panelHead">办事窗口</td></tr><tr><td class="panelVal"><table><tr><td>工作时间：$time</td></tr><tr><td>窗口地址：$place</td></tr><tr><td>联系电话：$phone</td></tr></table></td></tr><tr><td class="panelHead">办理流程</td></tr><tr><td class="panelVal"><a href="/up/lct.doc">点击下载流程图</a></td></tr></table>',
        ALL,
    )
    guide(
        "rows_of_heads_and_cells_without_a_table_of_its_own",
        DISTRICT,
        '<table width="100%" border="1">'
        + rows(
            ("项目名称", "$name"),
            ("设立依据", "$basis"),
            ("申报条件", "$conditions"),
            ("申报材料", "$materials"),
            ("办理程序", "$process"),
            ("受理地点", "$place"),
            ("受理时间", "$time"),
            ("咨询方式", "电话咨询：$phone；现场咨询：区政务中心。"),
            name='<td width="110" bgcolor="#EEF5FB"><strong>{}</strong></td>',
        )
        + "</table>",
        ALL,
    )
    guide(
        "cells_of_four_of_which_some_say_nothing",
        ROADS,
        '<table width="100%" border="1"><tr><td colspan="4" align="center"><b>$name</b></td></tr><tr><td>办理对象</td><td>自然人、法人</td><td>办理地点</td><td>$place</td></tr><tr><td>受理条件</td><td colspan="3">$conditions</td></tr><tr><td>申请材料</td><td colspan="3">$materials</td></tr><tr><td>联系电话</td><td></td><td>收费标准</td><td>不收费</td></tr><tr><td>法定依据</td><td colspan="3">$basis</td></tr><tr><td>办事流程</td><td colspan="3">&nbsp;</td></tr></table>',
        ["name", "basis", "conditions", "materials", "place"],
    )
    guide(
        "numbers_before_names_with_the_values_in_the_next_row",
        ROADS,
        '<h3 align="center">$name办事指南</h3><table width="100%" border="1"><tr><td>一、办理依据</td></tr><tr><td>$basis</td></tr><tr><td>二、办理条件</td></tr><tr><td>$conditions</td></tr><tr><td>三、提交材料</td></tr><tr><td>$materials</td></tr><tr><td>四、办理程序</td></tr><tr><td>$process</td></tr><tr><td>五、办理地点</td></tr><tr><td>$place</td></tr><tr><td>六、办理时间</td></tr><tr><td>$time</td></tr><tr><td>七、联系电话</td></tr><tr><td>$phone</td></tr></table>',
        ALL,
    )
    guide(
        "a_table_of_a_catalogue_of_which_only_parts_are_there",
        DISTRICT,
        '<table border="1" width="100%"><tr><th>序号</th><th>事项</th><th>材料名称</th><th>材料要求</th></tr><tr><td>1</td><td>$name</td><td>延续申请书</td><td>原件1份</td></tr><tr><td>2</td><td>$name</td><td>原许可证</td><td>原件</td></tr></table>',
        ["name", "materials"],
    )


def headings() -> None:
    """In headings, lists and paragraphs."""
    guide(
        "pairs_of_headings_and_words_in_columns_of_a_grid",
        HEALTH,
        '<h1>$name</h1><div class="el-row"><div class="el-col el-col-12"><h3>受理条件</h3><p>$conditions</p></div><div class="el-col el-col-12"><h3>申请资料</h3><h3>延续申请书</h3><p>原件1份</p><h3>检测报告</h3><p>复印件1份</p></div><div class="el-col el-col-24"><h3>窗口办理</h3><p>办理窗口：$place</p></div></div>',
        ["name", "conditions", "materials", "place"],
    )
    guide(
        "names_in_divisions_with_a_style_of_numbers",
        DISTRICT,
        '<div class="STYLE7"><div class="STYLE7 name">办理名称</div><div class="STYLE7 val">$name</div><div class="STYLE7 name">办理依据</div><div class="STYLE7 val">$basis</div><div class="STYLE7 name">申请条件</div><div class="STYLE7 val">$conditions</div><div class="STYLE7 name">提交材料</div><div class="STYLE7 val">$materials</div><div class="STYLE7 name">办理地点</div><div class="STYLE7 val">$place</div><div class="STYLE7 name">办理时间</div><div class="STYLE7 val">$time</div><div class="STYLE7 name">咨询电话</div><div class="STYLE7 val">$phone</div></div>',
        ["name", "basis", "conditions", "materials", "place", "time", "phone"],
    )
    guide(
        "items_of_a_phone_that_open_when_they_are_touched",
        HEALTH,
        '<div class="van-cell-group"><div class="van-collapse-item"><div class="van-cell van-collapse-item__title" role="button" aria-expanded="true"><div class="van-cell__title"><span>基本信息</span></div></div><div class="van-collapse-item__wrapper"><ul><li><span>事项名称</span><span>$name</span></li><li><span>承诺时限</span><span>7个工作日</span></li><li><span>咨询电话</span><span>$phone</span></li></ul></div></div><div class="van-collapse-item"><div class="van-cell van-collapse-item__title"><div class="van-cell__title"><span>受理条件</span></div></div><div class="van-collapse-item__wrapper" style="display:none"><div>$conditions</div></div></div><div class="van-collapse-item"><div class="van-cell van-collapse-item__title"><div class="van-cell__title"><span>设定依据</span></div></div><div class="van-collapse-item__wrapper" style="display:none"><div>$basis</div></div></div><div class="van-collapse-item"><div class="van-cell van-collapse-item__title"><div class="van-cell__title"><span>办理材料目录</span></div></div><div class="van-collapse-item__wrapper" style="display:none"><ol><li>延续申请书</li><li>检测报告</li></ol></div></div><div class="van-collapse-item"><div class="van-cell van-collapse-item__title"><div class="van-cell__title"><span>办理地点</span></div></div><div class="van-collapse-item__wrapper" style="display:none"><div>$place</div></div></div></div>',
        ["name", "basis", "conditions", "materials", "place", "time", "phone"],
    )
    guide(
        "titles_and_texts_of_a_small_program",
        COMMERCE,
        '<div class="uni-title">$name</div><div class="uni-item"><div class="title">办理条件</div><div class="text">$conditions</div></div><div class="uni-item"><div class="title">办理材料</div><div class="text">$materials</div></div><div class="uni-item"><div class="title">办理流程</div><div class="text">$process</div></div><div class="uni-item"><div class="title">办理地点</div><div class="text">$place</div></div><div class="uni-item"><div class="title">办理时间</div><div class="text">$time</div></div><div class="uni-item"><div class="title">咨询电话</div><div class="text">$phone</div></div>',
        ["name", "conditions", "materials", "place", "time", "phone", "process"],
    )
    guide(
        "names_as_strong_words_before_line_breaks",
        DISTRICT,
        '<h1>$name</h1><div class="con"><strong>受理范围：</strong>岳林市辖区内经营者<br><strong>设定依据：</strong>$basis<br><strong>申请条件：</strong>$conditions<br><strong>申请材料：</strong>$materials<br><strong>受理地点：</strong>$place<br><strong>办公时间：</strong>$time<br><strong>咨询电话：</strong>$phone</div>',
        ["name", "basis", "conditions", "materials", "place", "time", "phone"],
    )
    guide(
        "brackets_around_names_in_one_paragraph",
        ROADS,
        "<p><b>$name</b></p><p>【办理依据】$basis【办理条件】$conditions【所需材料】$materials【办理程序】$process【办理时限】5个工作日【收费标准】不收费【联系电话】$phone</p>",
        ["name", "basis", "conditions", "materials", "time", "phone", "process"],
    )
    guide(
        "headings_of_the_fourth_rank_with_lists_of_steps",
        COMMERCE,
        '<h2>$name</h2><div class="guide"><h4>办理条件</h4><p>$conditions</p><h4>所需资料</h4><ul><li>延续申请书</li><li>检测报告</li></ul><h4>办理步骤</h4><ol><li>网上提交</li><li>现场核查</li><li>领取许可证</li></ol><h4>办理部门及地址</h4><p>$place（$phone）</p></div>',
        ["name", "conditions", "materials", "place", "phone", "process"],
    )
    guide(
        "a_page_that_only_names_the_matter_and_where_to_ask",
        HEALTH,
        '<div class="sx"><h2>$name</h2><p class="tip">该事项须到窗口现场办理，具体要求请致电$phone咨询。</p><a class="btn" href="https://zwfw.yuelin.invalid/online?id=771">在线办理</a></div>',
        ["name", "phone"],
    )


def build() -> None:
    """Write them."""
    tables()
    headings()
