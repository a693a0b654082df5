"""The guides: after templates of service halls and saved details of matters, in the order that
look-ups gave them; some elements lie in tabs, in closed folds, in an attachment or are left empty,
two pages hold several matters."""

from __future__ import annotations

from .field_frames import ASSETS, GROUP, NETWORK, Frame
from .field_plan import single

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]
SAYS = {
    "name": "国有产权变动登记",
    "basis": "《企业国有资产产权登记管理办法》第六条。",
    "conditions": "已办理产权占有登记，变动事项经批准。",
    "materials": "1.变动登记表；2.批准文件；3.审计报告。",
    "place": "云河市政务服务中心三楼12号窗口",
    "time": "工作日上午8:30—12:00，下午14:30—17:30",
    "phone": "0000-00000061",
    "process": "申报—受理—审核—发证。",
}


def guide(name: str, frame: Frame, inner: str, elements: list[str], title: str = "") -> None:
    """A guide: $name and so on in its markup stand for what it says; the elements that it has."""
    for element, words in SAYS.items():
        inner = inner.replace(f"${element}", words)
    path = f"/bszn/{len(name)}{sum(map(ord, name)) % 997}.html"
    html = frame.page(path, "办事指南", inner, title or f"{SAYS['name']}-{frame.site}")
    single("guides", name, frame.host + path, html, guide=elements)


def table() -> str:
    """Rows of a name and a value, each in a division."""
    pairs = (
        ("事项名称", "$name"),
        ("办理对象", "市属国有企业"),
        ("法律依据", "$basis"),
        ("办理条件", "$conditions"),
        ("申请材料", "$materials"),
        ("办理流程", "$process"),
        ("收费标准", "不收费"),
        ("窗口地址", "$place"),
        ("工作时间", "$time"),
        ("咨询电话", "$phone"),
    )
    return "".join(
        f'<tr><td height="30" bgcolor="#DAECFA" width="20%"><div align="center">{n}</div></td><td bgcolor="#F7FBFE" width="80%"><div class="S4">{v}&nbsp;</div></td></tr>\n'
        for n, v in pairs
    )


def folds(*pairs: tuple[str, str]) -> str:
    """Folds of a page for telephones, all closed."""
    return "".join(
        f'<div class="van-collapse-item van-hairline--top"><div role="button" tabindex="0" aria-expanded="false" class="van-cell van-collapse-item__title"><div class="van-cell__title"><div><img src="data:image/png;base64,iVBORw0KGgo=" width="20">&nbsp;&nbsp;  {n}</div></div><i class="van-icon van-icon-arrow"></i></div><div class="van-collapse-item__wrapper" style="display: none"><div class="van-collapse-item__content"><div class="van-cell"><div class="van-cell__title"><div class="van-cell__label">{v}</div></div></div></div></div></div>'
        for n, v in pairs
    )


def halls() -> None:
    """After the templates of service halls."""
    guide(
        "blue_rows_with_divisions_within",
        ASSETS,
        f'<div class="content" style="width:80%;"><table width="100%" align="center" cellpadding="0" cellspacing="1" bgcolor="#1DB7F4"><tbody>{table()}</tbody></table></div>',
        ALL,
    )
    guide(
        "folds_of_a_telephone_and_rows_that_are_put_away",
        ASSETS,
        '<div id="app"><main class="personal-work"><div class="v-header"><div class="van-nav-bar"><div class="van-nav-bar__left"><a href="javascript:history.go(-1)"><i class="van-icon"></i></a></div><div class="van-nav-bar__title">办事指南</div></div></div><section><div class="top-title">$name</div><div class="top-body"><ul><li><span>事项类型</span><span>行政确认</span></li><li><span>承诺办结时限</span><span>5个工作日</span></li><li><span>法定办结时限</span><span>20个工作日</span></li></ul><ul class="shousuo" style="display: none;"><li><span>办理机构</span><span>产权处</span></li><li><span>是否收费</span><span>否</span></li><li><span>咨询方式</span><span>$phone</span></li><li><span>监督投诉方式</span><span>0000-00000062</span></li></ul></div><button class="van-button"><span>查看更多信息</span></button></section><div class="van-collapse">'
        + folds(
            ("受理条件", "$conditions"),
            ("设定依据", "$basis"),
            ("办理地点", "$place"),
            ("办理材料目录", "$materials"),
            ("办理流程", "$process"),
        )
        + "</div></main></div>",
        ALL,
    )
    guide(
        "a_table_of_four_above_lists_with_colons",
        NETWORK,
        '<div id="content"><div id="title"><span>$name</span><table border="1"><tr><th>办理地点：</th><td>$place</td><th>办理时间：</th><td>$time</td></tr><tr><th>承诺期限：</th><td>5个工作日</td><th>咨询电话：</th><td>$phone</td></tr></table></div><div id="introduce"><span>事项介绍</span><ul><li><span class="title">事项名称：</span><span class="content">$name</span></li><li><span class="title">法定实施主体：</span><span class="content">信息中心</span></li><li><span class="title">办事依据：</span><span class="content">$basis</span></li><li><span class="title">法定期限：</span><span class="content">20个工作日</span></li></ul></div><div id="condition"><span>办理条件</span><ul><li>1.$conditions</li></ul></div><div id="stuff"><span>申请材料</span><ul>\n\n</ul></div></div>',
        ["name", "basis", "conditions", "place", "time", "phone"],
    )
    guide(
        "a_service_with_a_picture_of_its_flow_and_files",
        NETWORK,
        '<div class="com-detail-main"><h3>$name</h3><div class="detail"><div class="time">创建时间：<span>2026-05-18</span></div><div class="time">服务费用：<span>免费</span></div></div><div class="main"><div class="asideCom"><p class="item-title">服务简介：</p><div class="wrap">为持有单位办理产权变动的登记服务。</div></div><div class="asideCom"><p class="item-title">办理条件：</p><div class="wrap">$conditions</div></div><div class="asideCom"><p class="item-title">办理流程：</p><div class="wrap"><img class="processImg" src="/up/lc.png" alt=""></div></div><div class="asideCom"><p class="item-title">申请材料：</p><p class="affixList"><a href="/file/downloadFile?id=31">变动登记表.docx</a></p><p class="affixList"><a href="/file/downloadFile?id=32">授权委托书.docx</a></p></div></div></div>',
        ["name", "conditions", "materials", "process"],
    )
    tabs = (
        "基本信息",
        "办理地点/时间",
        "申请条件",
        "申报材料",
        "办理流程",
        "收费标准",
        "设定依据",
        "常见问题",
    )
    heads = "".join(
        f'<li class="tab{" on" if at == 0 else ""}" data-target="t{at}">{n}</li>'
        for at, n in enumerate(tabs)
    )
    guide(
        "tabs_of_a_portal_with_their_names_again_above_the_parts",
        ASSETS,
        f'<div class="ewb-detail"><h2>$name</h2><ul class="ewb-tabs">{heads}</ul><div id="t0"><h4>基本信息</h4><table><tr><td>事项编码</td><td>11540000MB1</td><td>办件类型</td><td>承诺件</td></tr><tr><td>到现场大厅次数</td><td>0</td><td>咨询方式</td><td>咨询电话:$phone<br>咨询窗口:12号窗口</td></tr></table></div><div id="t1" class="hidden"><h4>办理地点/时间</h4><p>办理地点：$place</p><p>办理时间：$time</p></div><div id="t2" class="hidden"><h4>申请条件</h4><div>$conditions</div></div><div id="t3" class="hidden"><h4>申报材料</h4><table><tr><th>序号</th><th>材料名称</th><th>来源渠道</th><th>材料类型</th></tr><tr><td>1</td><td>变动登记表</td><td>申请人自备</td><td>原件</td></tr></table></div><div id="t4" class="hidden"><h4>办理流程</h4><div>$process</div></div><div id="t5" class="hidden"><h4>收费标准</h4><div>不收费</div></div><div id="t6" class="hidden"><h4>设定依据</h4><div>$basis</div></div><div id="t7" class="hidden"><h4>常见问题</h4></div></div>',
        ALL,
    )


def texts() -> None:
    """After documents and articles."""
    guide(
        "norms_of_a_licence_counted_from_one",
        GROUP,
        "<div class='art'><h2>$name实施规范（基本要素）</h2><p>1.行政许可事项名称及编码</p><p>$name【00016421300Y】</p><p>2.设定依据</p><p>（1）$basis</p><p>3.实施机关：管委会国资办</p><p>4.行使层级：县级</p><p>5.申请条件</p><p>（1）$conditions</p><p>6.申请材料名称</p><p>$materials</p><p>7.办理程序</p><p>（1）$process</p><p>8.审批收费：否</p><p>9.咨询渠道：$phone</p></div>",
        ["name", "basis", "conditions", "materials", "phone", "process"],
    )
    guide(
        "chinese_numbers_with_steps_and_answers",
        GROUP,
        "<div class='art'><h1>$name办事指南</h1><p><strong>一、办理时限</strong></p><p>15个工作日</p><p><strong>二、办理流程</strong></p><p>受理</p><p>审查</p><p>1、应当受理的出具受理通知书；2、需要补正的一次告知。</p><p><strong>三、办理材料</strong></p><p>$materials</p><p><strong>四、办理窗口</strong></p><p>$place（$time）</p><p><strong>五、咨询电话</strong></p><p>$phone</p></div>",
        ["name", "materials", "place", "time", "phone", "process"],
    )
    guide(
        "a_short_page_with_the_guide_as_an_attachment",
        GROUP,
        "<div class='art'><h1>$name办事指南</h1><p class='inf'>发布时间：2026-04-09　来源：国资办</p><p>附件：<a href='/up/202604/P0.docx'>$name办事指南.docx</a></p></div>",
        ["name"],
    )
    guide(
        "two_matters_on_one_page_each_with_its_own_rows",
        ASSETS,
        "<div class='art'><h1>企业产权登记办事指南</h1><h3>一、产权占有登记</h3><table><tr><td>办理依据</td><td>$basis</td></tr><tr><td>申报材料</td><td>占有登记表、章程</td></tr><tr><td>办理时限</td><td>10个工作日</td></tr></table><h3>二、产权注销登记</h3><table><tr><td>办理依据</td><td>$basis</td></tr><tr><td>申报材料</td><td>注销登记表</td></tr><tr><td>办理程序</td><td>$process</td></tr></table><p>办理地点：$place</p><p>联系电话：$phone</p></div>",
        ["name", "basis", "materials", "place", "time", "phone", "process"],
        "企业产权登记办事指南-云河市国有资产监督管理委员会",
    )
    guide(
        "cards_of_one_thing_that_several_offices_do",
        ASSETS,
        '<div class="yjs"><h1>企业开办“一件事”</h1><div class="cards"><div class="card"><div class="hd">办理依据</div><div class="bd">$basis</div></div><div class="card"><div class="hd">需要符合什么条件</div><div class="bd">$conditions</div></div><div class="card"><div class="hd">需要准备哪些材料</div><div class="bd"><ul><li>登记申请书<a href="/x.doc">空表</a></li><li>住所证明</li></ul></div></div><div class="card"><div class="hd">去哪儿办</div><div class="bd"><p>线上：政务服务网专区</p><p>线下：$place</p></div></div><div class="card"><div class="hd">什么时候能办</div><div class="bd">$time</div></div><div class="card"><div class="hd">怎么办</div><div class="bd">$process</div></div><div class="card"><div class="hd">有问题问谁</div><div class="bd">$phone</div></div></div></div>',
        ALL,
        "企业开办一件事-云河市国有资产监督管理委员会",
    )


def build() -> None:
    """Write them."""
    halls()
    texts()
