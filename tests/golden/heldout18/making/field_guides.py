"""The guides: as look-ups for names of their elements in cells of heads, in tabs and in forms gave
them; some leave elements out, show them empty, or hold them in fields that cannot be written to."""

from __future__ import annotations

from .field_frames import COUNTY, DEPARTMENT, ENVIRONMENT, TABLES, Frame
from .field_plan import single

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]
SAYS = {
    "name": "入河排污口设置审核",
    "basis": "《入河排污口监督管理办法》第六条。",
    "conditions": "排污口位置符合水功能区划，排放水质达到规定标准。",
    "materials": "1.设置申请书；2.论证报告；3.与第三方的协议。",
    "place": "霁川市政务服务中心三楼21号窗口",
    "time": "周一至周五 8:30—12:00，14:00—17:30",
    "phone": "0000-00000007",
    "process": "申请—受理—审查—决定—送达。",
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


def wide(*pairs: tuple[str, str]) -> str:
    """Rows whose values are three cells wide."""
    return rows(*pairs, value='<td colspan="3">{}</td>')


def build() -> None:
    """Write them."""
    tabs = "".join(
        f'<div id="tab{at}" class="font_public left_nav" onclick="change({at});"><span>{n}</span></div>'
        for at, n in enumerate(("基本信息", "所需材料", "办理证照", "办理流程"), 1)
    )
    guide(
        "one_thing_with_tabs_of_which_three_are_hidden",
        COUNTY,
        f'<div class="left_nav">{tabs}</div><div class="left_content" id="basicInfo"><table class="basicInfo_table"><tbody>'
        + rows(
            ("“一件事”名称", "$name"),
            ("是否收费（收费标准）", "不收费"),
            ("承诺时限", "7个工作日"),
            ("结果送达", "现场自取、快递送达。"),
            ("监督投诉渠道", "市长热线：12345；投诉处理中心：0000-00000008"),
            ("办公地址", '$place<img title="点击进入地图" onclick="viewAddr()">'),
            ("办公时间", "$time"),
        )
        + '</tbody></table></div><div id="data_table" style="display: none;"><table><thead><tr><th>序号</th><th>材料名称</th><th>材料类型</th><th>份数</th></tr></thead><tbody><tr><td>1</td><td>设置申请书</td><td>原件</td><td>1</td></tr><tr><td>2</td><td>论证报告</td><td>原件</td><td>2</td></tr></tbody></table></div><div id="license_table" style="display: none;"><table><thead><tr><th>证照名称</th><th>受理机关</th></tr></thead><tbody></tbody></table></div><div id="flow" style="display: none;"><img class="flow_img" alt="暂无流程" src="/imgs/flow/12.png"></div><div class="ksbl_btn" onclick="manage();">开始办理</div>',
        ["name", "materials", "place", "time", "process"],
    )
    guide(
        "sections_with_anchors_and_titles_in_spans",
        COUNTY,
        '<div class="tab-nav"><ul><li id="tab-jbxx" class="active"><span>基本信息</span></li><li><span>所需材料</span></li><li><span>办理流程</span></li></ul></div><div class="mao" id="jbxx"></div><div class="dh"><span class="dh-title">基本信息</span></div><table class="table-bordered"><tbody>'
        + rows(
            ("“一件事”名称", "$name"),
            ("承诺时限", "5个工作日"),
            ("办公地址", "$place"),
            ("办公时间", "$time"),
            name='<th><img src="/i.png"><span>{}</span></th>',
        )
        + '</tbody></table><div class="mao" id="sxcl"></div><div class="dh"><span class="dh-title">所需材料</span><div class="left_download"><button>批量下载</button></div></div><table class="table-other"><thead><tr><th>序号</th><th style="display: none;">id</th><th>材料名称</th><th>份数</th></tr></thead><tbody><tr><td>1</td><td style="display: none;">77</td><td>设置申请书</td><td>1</td></tr></tbody></table><div class="mao" id="bllc"></div><div class="dh"><span class="dh-title">办理流程</span></div><div align="center" class="bllc"><p>$process</p></div>',
        ["name", "materials", "place", "time", "process"],
    )
    guide(
        "parts_with_heads_over_four_cells",
        ENVIRONMENT,
        '<h1>$name</h1><table><tbody><tr><th colspan="4">办事信息</th></tr><tr><th>服务对象</th><td>企业法人</td><th>办理形式</th><td>窗口办理</td></tr>'
        + wide(("办理地点", "$place"), ("办理时间", "$time"))
        + '<tr><th colspan="4">申请信息</th></tr>'
        + wide(("受理条件", "$conditions"), ("禁止性要求", "无"), ("数量限制", "无"))
        + '<tr><th colspan="4">收费信息</th></tr><tr><th>是否收费</th><td>否</td><th>是否支持网上支付</th><td>否</td></tr><tr><th colspan="4">审批信息</th></tr><tr><th>行使层级</th><td>市级</td><th>实施主体性质</th><td>法定机关</td></tr></tbody></table>',
        ["name", "conditions", "place", "time"],
    )
    guide(
        "head_cells_with_values_in_fields_that_are_read_only",
        ENVIRONMENT,
        '<h2>$name</h2><table class="table"><tbody><tr style="display: table-row;"><th colspan="4">基本信息</th></tr><tr style="display: table-row;"><th>受理条件</th><td colspan="3"><div class="form-group"><textarea name="acceptCondition" class="form-control" rows="5" readonly>$conditions</textarea></div></td></tr><tr><th>设定依据</th><td colspan="3"><textarea readonly>$basis</textarea></td></tr><tr><th>办理地点</th><td colspan="3"><input type="text" readonly value="霁川市政务服务中心三楼21号窗口"></td></tr><tr><th>联系电话</th><td colspan="3"><input type="text" disabled value="0000-00000007"></td></tr></tbody></table>',
        ["name", "basis", "conditions", "place", "phone"],
    )
    guide(
        "ticks_for_whom_it_is_and_conditions_below",
        TABLES,
        '<table class="guide"><tbody><tr><th>事项名称</th><td colspan="3">$name</td></tr><tr style="display: table-row;"><th>受理对象</th><td colspan="3"><label><input type="checkbox" disabled checked/>自然人</label><label><input type="checkbox" disabled/>企业法人</label></td></tr><tr><th>受理条件</th><td colspan="3"><div class="border-none">$conditions</div></td></tr><tr><th>办理流程</th><td colspan="3">$process</td></tr><tr><th>咨询电话</th><td colspan="3">$phone</td></tr></tbody></table>',
        ["name", "conditions", "phone", "process"],
    )
    heads = "".join(
        f"<li>{n}</li>"
        for n in ("基本信息", "事项目录", "申请材料", "设定依据", "受理条件", "办事流程", "流程图")
    )
    guide(
        "seven_tabs_of_a_project_in_one_box",
        DEPARTMENT,
        f'<div class="eui-crumb">当前位置：政府投资类项目-立项用地阶段</div><div class="slideTxtBox"><div class="hd"><ul class="eui-flex">{heads}</ul></div><div class="bd"><!-- 1基本信息 --><div class="eui-table-info"><table><tr><th>事项名称</th><td colspan="3">$name</td></tr><tr><th>事项编码</th><td>33-201</td><th>事项性质</th><td>行政许可</td></tr><tr><th>办理地点</th><td colspan="3">$place</td></tr><tr><th>办公时间</th><td colspan="3">$time</td></tr><tr><th>咨询电话</th><td colspan="3">$phone</td></tr></table></div><div class="eui-table-info"><table><tr><th>序号</th><th>事项</th></tr><tr><td>1</td><td>选址意见</td></tr></table></div><div><table><tr><th>序号</th><th>材料名称</th></tr><tr><td>1</td><td>设置申请书</td></tr><tr><td>2</td><td>论证报告</td></tr></table></div><div><p>$basis</p></div><div><p>$conditions</p></div><div><p>$process</p></div><div><img src="/lct.png"></div></div></div>',
        ALL,
    )
    guide(
        "words_of_an_answering_machine_with_names_and_colons",
        COUNTY,
        "<h1>$name</h1><pre>事项名称：$name\n办理部门：县水务局\n办理地点：$place\n通办范围：全县\n法定时限：20个工作日\n承诺时限：7个工作日\n是否收费：否\n办理时间: $time\n咨询方式: $phone\n【受理条件】\n$conditions\n【申请材料】\n- 设置申请书\n- 论证报告\n\n【办理流程】\n- $process\n</pre>",
        ["name", "conditions", "materials", "place", "time", "phone", "process"],
    )
    guide(
        "form_of_a_power_list_with_basis_conditions_and_materials",
        TABLES,
        '<table width="100%" border="1">'
        + rows(
            ("事项名称", "$name"),
            ("事项类型", "行政许可"),
            ("办理对象", "法人"),
            ("设定依据", "$basis"),
            ("办理条件", "$conditions"),
            ("申报材料", "$materials"),
            ("办理程序", "$process"),
            ("办理地点", "$place"),
            ("办理时限", "20个工作日"),
            ("联系电话", "$phone"),
            name='<td class="addTd" align="center">{}</td>',
            value='<td align="left" colspan="3">{}</td>',
        )
        + "</table>",
        ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"],
    )
    guide(
        "steps_of_applying_with_headers_of_divisions",
        COUNTY,
        '<div class="apply-header"><div class="header-icon">1</div><div class="header-title">申请须知</div><div class="header-page">1/3</div></div><h1>$name</h1><div class="apply-condition"><div class="condition-header">申请条件</div><ol><li>$conditions</li></ol></div><div class="apply-material"><div class="material-header"><div class="title">申报材料</div><div class="more">请去乡镇领取后填写上传</div></div><div class="material-content"><ol><li>设置申请书</li><li>论证报告</li></ol></div></div><div class="time-limit"><div class="title">办理时限</div><div class="des">7个工作日</div></div><div class="footer-btn"><button>我已阅读上述内容，下一步</button></div>',
        ["name", "conditions", "materials", "time"],
    )
    guide(
        "three_tabs_of_links_with_the_first_filled_in",
        DEPARTMENT,
        '<div id="tabs"><ul><li><a href="#tabs-1">基本信息</a></li><li><a href="#tabs-2">申报材料</a></li><li><a href="#tabs-3">办理流程</a></li></ul><div id="tabs-1"><table class="p_table01">'
        + rows(
            ("事项名称", "$name"),
            ("法律依据", "$basis"),
            ("许可条件", "$conditions"),
            ("受理地点", "$place"),
            ("受理时间", "$time"),
            ("咨询电话", "$phone"),
        )
        + '</table></div><div id="tabs-2"><table><tr><th>材料名称</th><th>要求</th></tr><tr><td>设置申请书</td><td>原件1份</td></tr></table></div><div id="tabs-3"><p>$process</p></div></div>',
        ALL,
    )
    guide(
        "definitions_of_which_some_are_left_empty",
        ENVIRONMENT,
        "<h2>$name</h2><dl><dt>办理依据</dt><dd>$basis</dd><dt>办理条件</dt><dd>$conditions</dd><dt>所需材料</dt><dd></dd><dt>办理流程</dt><dd>$process</dd><dt>办理地点</dt><dd>$place</dd><dt>办理时间</dt><dd></dd><dt>联系电话</dt><dd>$phone</dd></dl>",
        ["name", "basis", "conditions", "place", "phone", "process"],
    )
    guide(
        "headings_with_bold_names_in_one_running_text",
        TABLES,
        "<h3>$name办事指南</h3><p><strong>一、设定依据</strong></p><p>$basis</p><p><strong>二、申请条件</strong></p><p>$conditions</p><p><strong>三、申请材料</strong></p><p>$materials</p><p><strong>四、办理程序</strong></p><p>$process</p><p><strong>五、办理地点及时间</strong></p><p>$place，$time</p><p><strong>六、咨询电话</strong></p><p>$phone</p>",
        ALL,
    )
