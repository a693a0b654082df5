"""The drawn guides: ten tables and panels that a look-up for «办理地点» in a cell and for the pages
of a service hall gave, in its order; some templates leave fields out or empty."""

from __future__ import annotations

from .field_frames import DISTRICT, INSTITUTE, PREFECTURE, Frame
from .field_plan import DRAWN

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]
# What a guide says: by the name of the element.
SAYS = {
    "name": "城镇污水排入排水管网许可",
    "basis": "《城镇排水与污水处理条例》第二十一条。",
    "conditions": "排水户应当已建成相应的预处理设施，排放口设置符合规范。",
    "materials": "1.排水许可申请表；2.排水管线图；3.水质检测报告。",
    "place": "白杨区政务服务中心二楼12号窗口",
    "time": "周一至周五 9:00—12:00，13:30—17:00（法定节假日除外）",
    "phone": "0000-00000001",
    "process": "申请—受理—现场核验—决定—送达。",
}


def guide(
    name: str, frame: Frame, path: str, inner: str, elements: list[str] | None = None
) -> None:
    """A guide: $n and so on in its markup stand for what it says; the elements that it has."""
    for element, words in SAYS.items():
        inner = inner.replace(f"${element}", words)
    html = frame.page(path, "办事指南", inner, f"{SAYS['name']}-{frame.site}")
    DRAWN.single("guides", name, frame.host + path, html, guide=elements or ALL)


def cells(pairs: list[tuple[str, str]], name: str, value: str) -> str:
    """A row for each pair, by the markup of a name and of a value."""
    return "".join(f"<tr>{name.format(n)}{value.format(v)}</tr>\n" for n, v in pairs)


def build() -> None:
    """Write them."""
    tables()
    asked()
    panels()


def tables() -> None:
    """Tables of two, four and six columns."""
    guide(
        "four_cells_with_names_in_a_class",
        DISTRICT,
        "/bsfw/item/101.html",
        '<div class="detail"><h2>$name</h2><table class="tb"><tr><td class="td-name">事项名称</td><td>$name</td><td class="td-name">事项类型</td><td>行政许可</td></tr><tr><td class="td-name">实施主体</td><td>区水务局</td><td class="td-name">服务对象</td><td>企业法人</td></tr><tr><td class="td-name">办理时间</td><td colspan="3">$time</td></tr><tr><td class="td-name">办理地点</td><td colspan="3">$place</td></tr><tr><td class="td-name">权力来源</td><td>法定本级行使</td><td class="td-name">网上支付</td><td>否</td></tr><tr><td class="td-name">设定依据</td><td colspan="3">$basis</td></tr><tr><td class="td-name">受理条件</td><td colspan="3">$conditions</td></tr><tr><td class="td-name">申请材料</td><td colspan="3">$materials</td></tr><tr><td class="td-name">办理流程</td><td colspan="3">$process</td></tr><tr><td class="td-name">咨询电话</td><td>$phone</td><td class="td-name">监督电话</td><td>0000-00000009</td></tr></table></div>',
    )
    guide(
        "names_to_the_right_and_values_to_the_left_of_lines",
        PREFECTURE,
        "/wlfgw/bszn/item.shtml?id=7",
        '<fieldset><legend>事项基本信息</legend><table border="0" width="100%"><tr><td class="addTd">事项名称</td><td align="left" colspan="3">$name</td></tr><tr><td class="addTd">审批对象</td><td align="left">企业</td><td class="addTd">行使层级</td><td align="left">市级</td></tr><tr><td class="addTd">办理处室</td><td align="left">行政审批科</td><td class="addTd">办理地点</td><td align="left">$place</td></tr><tr><td class="addTd">联系电话</td><td align="left">$phone</td><td class="addTd">监督电话</td><td align="left">0000-00000009</td></tr><tr><td class="addTd">网上链接</td><td align="left"></td><td class="addTd">办理时间</td><td align="left">$time</td></tr><tr><td class="addTd">创建时间</td><td>2026-03-02</td><td class="addTd">收费标准</td><td>不收费</td></tr><tr><td class="addTd">法律依据</td><td colspan="3">$basis</td></tr><tr><td class="addTd">申报条件</td><td colspan="3">$conditions</td></tr><tr><td class="addTd">申报材料</td><td colspan="3">$materials</td></tr></table></fieldset>',
        [one for one in ALL if one != "process"],
    )
    guide(
        "bordered_cells_of_a_form_of_controls",
        INSTITUTE,
        "/bszn/show.aspx?id=12",
        '<table width="96%" border="0" align="center" cellspacing="0">'
        + cells(
            [
                ("事项名称", "$name"),
                ("审批对象", "企业"),
                ("实施主体", "市城市管理局"),
                ("办理地点", "$place"),
                ("审批条件", "$conditions"),
                ("申报材料", "$materials"),
                ("审批程序", "$process"),
                ("法律依据", "$basis"),
                ("办结时限", "法定20个工作日，承诺5个工作日"),
                ("咨询电话", "$phone"),
                ("备&nbsp;&nbsp;&nbsp;&nbsp;注", ""),
            ],
            '<td height="26" align="center" bgcolor="#ECF5FB" class="WJ_borderTD" style="width: 120px">{}</td>',
            '<td colspan="5" align="left" valign="middle" class="WJ_borderTD">{}</td>',
        )
        + "</table>",
    )
    guide(
        "table_of_a_guide_with_charges_between",
        DISTRICT,
        "/bsfw/guide.html?id=33",
        '<div class="content"><div class="con-tit">$name</div><table><tr><td class="tit">办理依据</td><td colspan="3">$basis</td></tr><tr><td class="tit">申办条件</td><td colspan="3">$conditions</td></tr><tr><td class="tit">所需材料</td><td colspan="3">$materials</td></tr><tr><td class="tit">办事程序</td><td colspan="3">$process</td></tr><tr><td class="tit">是否收费</td><td>否</td><td class="tit">收费依据</td><td></td></tr><tr><td class="tit">办理地点</td><td colspan="3">$place</td></tr><tr><td class="tit">办理时间</td><td colspan="3">$time</td></tr><tr><td class="tit">咨询电话</td><td>$phone</td><td class="tit">投诉电话</td><td>0000-00000009</td></tr></table></div>',
    )
    guide(
        "six_cells_a_row_and_ways_to_come",
        PREFECTURE,
        "/wlfgw/bszn/show.shtml?id=19",
        '<table class="t" width="100%"><tr><td class="tdtitle" nowrap="nowrap">事项名称</td><td class="tdcontent" colspan="5">$name</td></tr><tr><td class="tdtitle" nowrap="nowrap">办理机构</td><td class="tdcontent">州发展改革委</td><td class="tdtitle" nowrap="nowrap">责任部门</td><td class="tdcontent">审批科</td><td class="tdtitle" nowrap="nowrap">监管等级</td><td class="tdcontent">一级</td></tr><tr><td class="tdtitle" nowrap="nowrap">办理地点</td><td class="tdcontent">$place</td><td class="tdtitle" nowrap="nowrap">交通线路</td><td class="tdcontent" colspan="3">3路、11路</td></tr><tr><td class="tdtitle" nowrap="nowrap">经办人</td><td class="tdcontent"></td><td class="tdtitle" nowrap="nowrap">联系电话</td><td class="tdcontent">$phone</td><td class="tdtitle" nowrap="nowrap">传真</td><td class="tdcontent"></td></tr><tr><td class="tdtitle">法定依据</td><td class="tdcontent" colspan="5">$basis</td></tr><tr><td class="tdtitle">受理条件</td><td class="tdcontent" colspan="5">$conditions</td></tr><tr><td class="tdtitle">申请材料</td><td class="tdcontent" colspan="5">$materials</td></tr><tr><td class="tdtitle">办理程序</td><td class="tdcontent" colspan="5">$process</td></tr><tr><td class="tdtitle">法定时限</td><td class="tdcontent" colspan="2">20个工作日</td><td class="tdtitle">承诺时限</td><td class="tdcontent" colspan="2">5个工作日</td></tr></table>',
    )


def asked() -> None:
    """Tables of two columns, some without a value."""
    guide(
        "two_cells_each_with_an_office_hour_last",
        DISTRICT,
        "/bsfw/mobile/item.html?id=8",
        '<div class="mui-content"><div class="tab" id="t1"><table>'
        + cells(
            [
                ("事项名称", "$name"),
                ("办理依据", "$basis"),
                ("申请条件", "$conditions"),
                ("申请材料", "$materials"),
                ("办理流程", "$process"),
                ("联系电话", "$phone"),
                ("投诉电话", "0000-00000009"),
                ("办理时间", "$time"),
                ("办理地点", "$place"),
                ("交通指引", "乘坐5路公交车至政务中心站"),
            ],
            "<td>{}</td>",
            '<td style="text-align: left;">{}</td>',
        )
        + "</table></div></div>",
    )
    guide(
        "blue_table_with_centred_names_one_left_empty",
        DISTRICT,
        "/govpublic/item.html?id=5",
        '<div class="content" style="width:80%;"><table width="100%" border="0" align="center" cellpadding="0" cellspacing="1" bgcolor="#1DB7F4"><tbody>'
        + cells(
            [
                ("事项名称", "$name&nbsp;"),
                ("办理对象", "企业、个体工商户"),
                ("法律依据", "$basis"),
                ("办理条件", "$conditions"),
                ("所需材料", "$materials"),
                ("窗口办理流程", "$process"),
                ("办理时限", "5个工作日"),
                ("办理地点", "$place"),
                ("咨询电话", "&nbsp;"),
            ],
            '<td height="30" bgcolor="#DAECFA" width="20%"><div align="center" class="STYLE7">{}</div></td>',
            '<td bgcolor="#F7FBFE" width="80%"><div class="STYLE4">{}</div></td>',
        )
        + "</tbody></table></div>",
        [one for one in ALL if one != "phone"],
    )


def panels() -> None:
    """A name in a row, what it says in the next; headings of panels."""

    def panel(name: str, says: str) -> str:
        return f'<tr><td class="panelHead" style="padding-top: 0px">{name}</td></tr><tr><td><div class="countFont">{says}</div></td></tr>'

    left = '<table class="grayFont"><tr><td nowrap="nowrap">主管部门：</td><td><div style="width:125px">区水务局</div></td></tr><tr><td nowrap="nowrap">受理机构：</td><td><div>区政务服务中心</div></td></tr><tr><td>表格下载：</td></tr><tr><td><a href="/down?fileId=3">申请表</a></td></tr></table>'
    right = "".join(
        panel(name, says)
        for name, says in (
            ("办理对象", "企业"),
            ("办理条件", "$conditions"),
            (
                "所需材料",
                '<table width="100%"><tr><td style="font-weight: bold;color:#E18B46">必备材料</td></tr><tr><td>(1)、申请表<div style="padding-left:40px;"><font>（说明：原件一份）</font></div></td></tr><tr><td>(2)、水质检测报告</td></tr></table>',
            ),
            ("窗口办理流程", '<a class="BS_btnblue" href="/down?id=1">点击下载流程图</a>$process'),
            ("网上申报流程", "无"),
            (
                "办理时限",
                "法定时限：申请材料齐全、符合法定形式之日起20个工作日内<br/>承诺时限：5个工作日",
            ),
            ("办理地点", "$place"),
            ("咨询电话", "$phone"),
            ("法律依据", "$basis"),
        )
    )
    guide(
        "names_in_a_row_and_what_they_say_in_the_next",
        DISTRICT,
        "/onlineservice/guide/12.html",
        f'<table width="940"><tr><td colspan="3"><table><tr><td align="left" nowrap="nowrap"><div class="title">$name</div></td><td align="right"><a href="javascript:void(0)"><img src="/images/print.png"></a></td></tr></table></td></tr><tr><td valign="top">{left}</td><td width="10"></td><td valign="top"><div id="subjectContentBgDiv"><table width="690">{right}</table></div></td></tr></table>',
    )
    item = '<div class="message-item"><h2>{}</h2><hr class="dividerStyle"><div style="margin-top: 14px">{}</div></div>'
    guide(
        "headings_with_a_rule_below_each",
        PREFECTURE,
        "/wlfgw/bszn/detail.shtml?code=A01",
        '<div class="info"><h1>$name</h1>'
        + "".join(
            item.format(*one)
            for one in (
                ("设定依据", "$basis"),
                ("受理条件", "$conditions"),
                ("办理材料", "$materials"),
                ("办理流程", "$process"),
                ("办理地点", "$place"),
                ("办理时间", "$time"),
                ("咨询方式", "电话：$phone"),
            )
        )
        + "</div>",
    )
    guide(
        "title_cells_and_long_cells_with_labels",
        PREFECTURE,
        "/wlfgw/bszn/detail.shtml?code=A02",
        '<div class="message"><h1 class="t">$name</h1><table class="tb"><tbody><tr><td class="title">主要业务周期</td><td class="contentLang" colspan="3">全年</td></tr><tr><td class="title">内容标签</td><td class="contentLang" colspan="3">排水、许可</td></tr><tr><td class="title">办理地点</td><td class="contentLang" colspan="3">$place</td></tr><tr><td class="title">办理时间</td><td class="contentLang">$time</td><td class="title">联系电话</td><td class="contentLang">$phone</td></tr></tbody></table><div class="message-item"><h2>办理条件</h2><div>$conditions</div></div><div class="message-item"><h2>材料清单</h2><table><thead><tr><th>序号</th><th>材料名称</th><th>份数</th></tr></thead><tbody><tr><td>1</td><td>排水许可申请表</td><td>1</td></tr><tr><td>2</td><td>水质检测报告</td><td>1</td></tr></tbody></table></div></div>',
        ["name", "conditions", "materials", "place", "time", "phone"],
    )
