"""Guides as the service portals of provinces show them: tabs, anchors, cards, empty templates."""

from __future__ import annotations

from .frames import modern
from .guides_tables import put


def grid(*cells: tuple[str, str]) -> str:
    """Name and value by turns, four cells a row."""
    made = ""
    for a, b in zip(cells[::2], cells[1::2], strict=False):
        made += f"<tr><th>{a[0]}</th><td>{a[1]}</td><th>{b[0]}</th><td>{b[1]}</td></tr>"
    return f"<table>{made}</table>"


def page(title: str, inner: str) -> str:
    """A page of the portal."""
    return modern(title, "岚川省政务服务网", inner)


def message_blocks() -> None:
    facts = grid(
        ("涉及部门", "无"),
        ("受理范围", "全市"),
        ("承诺期限", "3 个工作日"),
        ("法定期限", "20 个工作日"),
        ("办理时间", "法定工作日 上午9:00-12:00 下午14:00-17:00"),
        ("咨询电话", "0799-8667788"),
        ("办理地点", "市民中心一楼B区"),
        ("监督电话", "12345"),
        ("办理结果", "人力资源服务许可证"),
        ("核准数量", "不限"),
    )
    blocks = (
        ("办理依据", "《人力资源市场暂行条例》第十八条"),
        ("办理条件", "<p>1、有明确的章程和管理制度</p><p>2、有三名以上专职工作人员</p>"),
        (
            "提交材料",
            '<table class="el-table"><thead><tr><th>序号</th><th>材料名称</th><th>份数</th><th>材料形式</th></tr></thead><tbody><tr><td>1</td><td>申请表</td><td>1</td><td>原件</td></tr></tbody></table>',
        ),
        ("注意事项", "<p>提交的材料如为复印件须加盖单位公章。</p>"),
        ("办理流程", '<img src="/res/handleTask/31.png"/>'),
        ("收费情况", "<p><b>收费标准：</b>-</p><p><b>收费依据：</b>-</p>"),
    )
    body = "".join(
        f'<div class="message"><span>{a}</span><div class="msg-content">{b}</div></div>'
        for a, b in blocks
    )
    inner = f"""<div class="el-row"><div class="left"><div class="typeInfo"><p class="p1">事项类型</p><p class="p2">行政许可</p><p class="p1">办理主体</p><p class="p2">市人社局</p></div><button>在线办理</button><button>现在预约</button></div>
<div class="right"><p class="title">人力资源服务许可</p><div class="table-container">{facts}</div>{body}</div></div>"""
    put(
        "blocks_of_a_span_and_a_div",
        "https://zwfw.lanchuan.invalid/guide/item/31",
        page("人力资源服务许可", inner),
    )


def tabs() -> None:
    names = ("基本信息", "受理条件", "申请材料", "办理流程", "设定依据", "收费信息", "常见问题")
    facts = grid(
        ("实施主体", "澄湖市市场监督管理局"),
        ("事项类型", "行政许可"),
        ("办件类型", "承诺件"),
        ("到现场次数", "0次"),
        ("法定办结时限", "20（工作日）"),
        ("承诺办结时限", "1（工作日）"),
        ("咨询方式", "窗口咨询：市民中心；电话咨询：0799-8223344"),
        ("监督投诉方式", "0799-12345"),
        ("办理地点", "市民中心2楼企业开办专区"),
        ("办理时间", "星期一至星期五上午9:00-12:00"),
    )
    bodies = (
        facts,
        "<p>申请材料齐全、符合法定形式。</p>",
        "<table><tr><th>材料名称</th><th>材料要求</th><th>填报须知</th></tr><tr><td>公司登记（备案）申请书</td><td>原件1份</td><td><a href='/down/1'>空表下载</a></td></tr></table>",
        "<table><tr><th>环节</th><th>时限</th><th>办理人</th></tr><tr><td>受理</td><td>当场</td><td>窗口人员</td></tr><tr><td>审核</td><td>1工作日</td><td>审核岗</td></tr></table>",
        "<p>《市场主体登记管理条例》</p>",
        "<p>不收费</p>",
        "<p>暂无数据</p>",
    )
    head = "".join(
        f"<li{' class=layui-this' if n == 0 else ''}>{name}</li>" for n, name in enumerate(names)
    )
    body = "".join(
        f'<div class="layui-tab-item{" layui-show" if n == 0 else ""}">{text}</div>'
        for n, text in enumerate(bodies)
    )
    put(
        "tabs_by_order",
        "https://zwfw.lanchuan.invalid/item/detail/9c1",
        page(
            "公司设立登记",
            f'<h1 class="sx-name">公司设立登记</h1><div class="layui-tab"><ul class="layui-tab-title">{head}</ul><div class="layui-tab-content">{body}</div></div>',
        ),
    )

    sections = (
        (
            "jbxx",
            "基本信息",
            grid(
                ("事项编码", "113609990146"),
                ("行使层级", "县级"),
                ("法定期限", "30个工作日"),
                ("承诺期限", "10个工作日"),
            ),
        ),
        ("sltj", "受理条件", "<p>1.年满18周岁；</p><p>2.有固定经营场所。</p>"),
        ("sqcl", "申请材料", "<div class='empty'>暂无数据</div>"),
        ("bllc", "办理流程", "<div class='flow'><i>申请</i><i>受理</i><i>办结</i></div>"),
        (
            "blyj",
            "设定依据",
            "<div class='law'>法律法规名称：《烟草专卖法》<br>条款号：第十六条</div>",
        ),
        ("sfbz", "收费标准", "<p>不收费</p>"),
        ("bldd", "办理地点", "<p>县政务服务大厅3号窗口</p><p>乘车路线：乘1路至政务中心站</p>"),
        ("blsj", "办理时间", "<p>夏季：8:30-12:00 14:30-18:00</p>"),
        ("zxfs", "咨询方式", "<p>电话：0799-7001100</p>"),
    )
    menu = "".join(f'<a href="#{a}">{b}</a>' for a, b, _ in sections)
    body = "".join(
        f'<div class="section" id="{a}"><div class="section-title"><h3>{b}</h3></div><div class="section-body">{c}</div></div>'
        for a, b, c in sections
    )
    put(
        "anchors_no_materials",
        "https://zwfw.lanchuan.invalid/item/detail/77a",
        page(
            "烟草专卖零售许可证新办",
            f'<div class="banner"><h2>烟草专卖零售许可证新办</h2><a class="btn">我要办</a></div><div class="anchor">{menu}</div>{body}',
        ),
        "materials",
    )


def cards() -> None:
    cells = (
        ("📜 办理依据", "《城市道路管理条例》"),
        ("🪟 办理地点", "城管局一楼窗口"),
        ("⏱️ 办理时限", "5个工作日"),
        ("📄 申请材料", "申请表、施工方案"),
        ("☎️ 咨询电话", "0799-8556677"),
        ("🔄 办理流程", "-"),
        ("✅ 申请条件", "-"),
    )
    body = "".join(
        f'<div class="detail-section"><div class="detail-label">{a}</div><div class="detail-value">{b}</div></div>'
        for a, b in cells
    )
    put(
        "pictograms_before_names",
        "https://zwfw.lanchuan.invalid/m/item/5",
        page(
            "挖掘城市道路审批",
            f'<div class="modal-title">挖掘城市道路审批</div><div class="modal-body">{body}</div>',
        ),
        "conditions",
        "process",
    )

    lines = (
        ("事项名称：", "职业资格证书补发"),
        ("申请（办理）流程：", "网上提交—审核—邮寄"),
        ("申请（办理）条件：", "证书遗失或损毁"),
        ("办理形式：", "网上办理"),
        ("法定办结时限：", "20个工作日"),
        ("承诺办结时限：", "7个工作日"),
        ("网上办理地址：", "<a href='https://zwfw.lanchuan.invalid/apply/8'>点击办理</a>"),
        ("实施机构：", "省职业技能鉴定中心"),
    )
    body = "".join(f'<p><span>{a}</span><span class="content">{b}</span></p>' for a, b in lines)
    tail = """<div class="layui-tab"><ul class="layui-tab-title"><li class="layui-this">相关办理地点</li><li>相关参考材料</li></ul><div class="layui-tab-content"><div class="layui-tab-item layui-show"><p>省人力资源市场二楼，联系电话：0799-8990011</p></div><div class="layui-tab-item"><p>1.身份证 2.补发申请表</p></div></div></div>"""
    put(
        "spans_in_paragraphs",
        "https://zwfw.lanchuan.invalid/map/item/8",
        page(
            "职业资格证书补发",
            f'<div class="sCon_info2"><div class="item">{body}</div></div>{tail}',
        ),
        "basis",
    )

    pairs = (
        ("事项版本", "2"),
        ("实施主体性质", "法定机关"),
        ("设定依据", "《义务教育法》第十二条"),
        ("受理条件", "年满六周岁的儿童"),
        ("申请材料", "户口簿、房产证明"),
        ("办理流程", "报名、审核、录取"),
        ("办理地点", "学区内小学"),
        ("办理时间", "每年6月10日至6月20日"),
        ("咨询电话", "0799-8110022"),
    )
    body = "".join(
        f'<div class="row"><div class="col-xs-3 k">{a}</div><div class="col-xs-9 v">{b}</div></div>'
        for a, b in pairs
    )
    put(
        "rows_of_columns",
        "https://zwfw.lanchuan.invalid/sx/66",
        page("小学入学报名", f'<h1>小学入学报名</h1><div class="tbl">{body}</div>'),
    )


def faces() -> None:
    dts = (
        ("设定依据", "《残疾人保障法》"),
        ("申请条件", "具有本省户籍"),
        ("办理材料", "申请表、照片"),
        ("办理地点", "县残联"),
        ("办理时间", "工作日"),
        ("联系电话", "0799-7333444"),
        ("办理流程", "申请、评定、发证"),
    )
    body = "".join(f"<dl><dt><i class='icon'></i>{a}</dt><dd><p>{b}</p></dd></dl>" for a, b in dts)
    put(
        "one_list_for_each",
        "https://zwfw.lanchuan.invalid/theme/3",
        page(
            "残疾人证办理",
            f'<div class="theme-title">残疾人证办理</div><div class="theme">{body}</div>',
        ),
    )

    table = "".join(
        f"<tr><td colspan='2' class='h'>{a}</td></tr><tr><td colspan='2'>{b}</td></tr>"
        for a, b in (
            (
                "基本信息",
                "<table><tr><td>服务对象</td><td>自然人</td><td>办件类型</td><td>即办件</td></tr><tr><td>受理地点</td><td>公安局出入境大厅</td><td>受理时间</td><td>周一至周六</td></tr><tr><td>咨询电话</td><td>0799-8776655</td><td>投诉电话</td><td>12345</td></tr></table>",
            ),
            ("受理条件", "中国公民因私出境"),
            (
                "办理材料",
                "<table><tr><td>材料名称</td><td>来源渠道</td></tr><tr><td>申请表</td><td>自备</td></tr></table>",
            ),
            ("办理流程", "申请→受理→审批→制证"),
            ("法律依据", "《护照法》第五条"),
        )
    )
    put(
        "tables_in_a_table",
        "https://zwfw.lanchuan.invalid/bszn/print/14",
        page(
            "普通护照签发", f'<table class="print"><caption>普通护照签发</caption>{table}</table>'
        ),
    )

    blanks = "".join(
        f'<tr><td class="td-name">{a}</td><td>{b}</td></tr>'
        for a, b in (
            ("事项名称", "户口迁移"),
            ("设定依据", "/"),
            ("受理条件", "详见附件"),
            ("申请材料", "详见附件"),
            ("办理地点", "户籍地派出所"),
            ("办理时间", "待补充"),
            ("咨询电话", "无"),
            ("办理流程", "暂无"),
        )
    )
    put(
        "filled_with_nothing",
        "https://zwfw.lanchuan.invalid/bszn/15",
        page(
            "户口迁移",
            f'<h1>户口迁移</h1><table>{blanks}</table><p>附件：<a href="/f/hk.docx">户口迁移受理条件及申请材料.docx</a></p>',
        ),
        "basis",
        "time",
        "phone",
        "process",
    )


def build() -> None:
    message_blocks()
    tabs()
    cards()
    faces()
