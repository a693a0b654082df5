"""Guides of a province's service hall."""

from __future__ import annotations

from .parts_frames import HALL, fill, hall
from .parts_guides import ALL, PERMIT, put


def halls() -> None:
    base = """<table class="base"><tr><th>事项名称</th><td>公共场所卫生许可</td><th>事项类型</th><td>行政许可</td></tr><tr><th>实施主体</th><td>云埠区卫生健康局</td><th>服务对象</th><td>企业法人</td></tr><tr><th>法定办结时限</th><td>20个工作日</td><th>承诺办结时限</th><td>5个工作日</td></tr><tr><th>到办事现场次数</th><td>0次</td><th>办件类型</th><td>承诺件</td></tr></table>"""
    materials = """<table><tr><th>序号</th><th>材料名称</th><th>来源渠道</th><th>材料类型</th><th>份数</th></tr><tr><td>1</td><td>卫生许可证申请表</td><td>申请人自备</td><td>原件</td><td>1</td></tr><tr><td>2</td><td>场地平面图</td><td>申请人自备</td><td>复印件</td><td>1</td></tr></table>"""
    parts = (
        ("基本信息", base),
        ("受理条件", "<p>有与经营规模相适应的场所。</p>"),
        ("申请材料", materials),
        (
            "办理流程",
            "<ul class='step'><li>申请</li><li>受理</li><li>审查</li><li>决定</li><li>送达</li></ul>",
        ),
        ("收费标准", "<p>不收费</p>"),
        ("设定依据", "<p>《公共场所卫生管理条例》第四条</p>"),
        (
            "办理地点",
            "<p>云埠区滨江路88号政务服务中心二楼</p><p>办理时间：工作日9:00—17:00</p>",
        ),
        ("咨询监督", "<p>咨询方式：0668-3311000</p><p>监督投诉方式：12345</p>"),
    )

    def sections(of: tuple[tuple[str, str], ...]) -> str:
        return fill(
            '<div class="gd-sec" id="s$n"><div class="gd-tit"><i></i>$0</div><div class="gd-con">$1</div></div>',
            *of,
        )

    anchors = fill('<a href="#s$n">$0</a>', *((a,) for a, _ in parts))
    put(
        "sections_of_a_hall_with_anchors_above",
        f"{HALL}/guide/11441502-0001",
        hall(
            "公共场所卫生许可-办事指南",
            f'<div class="gd-h"><h1>公共场所卫生许可</h1><a class="btn">在线办理</a><a class="btn">收藏</a></div><div class="gd-anchor">{anchors}</div>{sections(parts)}',
        ),
    )
    put(
        "sections_of_a_hall_two_of_them_say_none",
        f"{HALL}/guide/11441502-0002",
        hall(
            "公共场所卫生许可-办事指南",
            f'<div class="gd-h"><h1>公共场所卫生许可（延续）</h1></div>{sections((*parts[:3], ("办理流程", "<p>无</p>"), parts[4], ("设定依据", "<p>暂无</p>"), *parts[6:]))}',
        ),
        "process",
        "basis",
    )

    rows = fill(
        '<div class="row"><div class="k">$0</div><div class="v">$1</div></div>',
        ("事项名称", "食品小作坊登记"),
        ("事项编码", "000131045000"),
        *PERMIT[:5],
        ("办理地点", "云埠区政务服务中心A区12号窗口"),
        ("办理时间", "工作日上午9:00-12:00，下午13:00-17:00"),
        ("咨询电话", "&nbsp;"),
        ("监督电话", "0668-12345"),
    )
    put(
        "names_and_values_in_rows_no_phone_to_ask",
        f"{HALL}/item/77",
        hall("食品小作坊登记", f'<h2>食品小作坊登记</h2><div class="kv">{rows}</div>'),
        "phone",
    )

    tabs = (
        ("基本信息", base),
        ("办理材料", materials),
        ("受理标准", "<h4>受理条件</h4><p>符合选址要求。</p>"),
        (
            "办理流程",
            '<img src="/flow/78.png" alt="流程图"><a href="/flow/78.pdf">下载流程图</a>',
        ),
        ("法律依据", "<p>《烟花爆竹安全管理条例》第十六条</p>"),
        (
            "窗口信息",
            "<dl><dt>窗口名称</dt><dd>应急管理窗口</dd><dt>窗口地址</dt><dd>政务服务中心三楼</dd><dt>工作时间</dt><dd>工作日9:00-17:00</dd><dt>窗口电话</dt><dd>0668-3311078</dd></dl>",
        ),
    )
    put(
        "tabs_of_a_hall_with_windows_last",
        f"{HALL}/item/78",
        hall(
            "烟花爆竹零售许可",
            f"""<h2>烟花爆竹经营（零售）许可</h2><div class="tabs"><ul class="tab-nav">{fill("<li>$0</li>", *((a,) for a, _ in tabs))}</ul>{fill('<div class="tab-con">$0</div>', *((b,) for _, b in tabs))}</div>""",
        ),
    )

    folds = fill(
        '<div class="el-collapse-item"><div role="tab"><div role="button" class="el-collapse-item__header">$0<i class="el-collapse-item__arrow el-icon-arrow-right"></i></div></div><div role="tabpanel" class="el-collapse-item__wrap" style="display:none"><div class="el-collapse-item__content">$1</div></div></div>',
        *PERMIT,
    )
    put(
        "folds_of_a_front_end_without_a_table",
        f"{HALL}/item/79",
        hall(
            "生活饮用水供水单位卫生许可",
            f'<h1>供水单位卫生许可</h1><div class="el-collapse">{folds}</div>',
        ),
    )

    put(
        "cards_of_a_hall_that_name_nothing_but_the_portal",
        f"{HALL}/item/80",
        hall(
            "户口迁移",
            """<h1>户口迁移审批</h1><p>本事项已接入岭南道政务服务网，请点击下方按钮前往办理。</p><a class="btn" href="https://zwfw.lingnandao.invalid/item/80">前往办理</a>""",
        ),
        *ALL[1:],
    )


def build() -> None:
    halls()
