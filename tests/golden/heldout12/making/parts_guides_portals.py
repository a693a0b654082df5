"""Guides as service portals, halls and programs for telephones wrote them."""

from __future__ import annotations

from .parts_frames import columns, fill, province, served, telephone
from .parts_guides import ALL, AREA, CITY, FACTS, facts, put

SERVED = "http://www.tingzhou.invalid"


def front_ends() -> None:
    cards = "".join(
        f'<section class="rounded-2xl bg-white p-6"><div class="text-4xl font-bold">{a}</div><div class="text-3xl mt-3">{b}</div></section>'
        for a, b in FACTS
    )
    put(
        "sections_of_utility_names",
        f"{SERVED}/affairs/g/1",
        served("事项详情", f'<h1 class="text-5xl">温泉井取水许可</h1>{cards}'),
    )
    cards = "".join(
        f'<section class="rounded-2xl bg-white p-6"><div class="text-4xl font-bold">{a}</div>{b}</section>'
        for a, b in (
            ("受理条件", '<div class="text-3xl mt-3 italic">暂无相关信息</div>'),
            (
                "材料清单",
                '<div class="mt-3">• 申请表</div><div class="mt-3">• 身份证（非必须）</div>',
            ),
            ("办理流程", '<div class="mt-3">1. 申请</div><div class="mt-3">2. 审核</div>'),
            ("办理地点", '<div class="mt-3">市民中心一楼</div>'),
            ("办理时间", '<div class="mt-3">周一至周五</div>'),
            ("咨询电话", '<div class="mt-3">0798-7701122</div>'),
        )
    )
    put(
        "sections_one_of_them_italic",
        f"{SERVED}/affairs/g/2",
        served("事项详情", f'<h1 class="text-5xl">公园婚礼场地预约</h1>{cards}'),
        "basis",
        "conditions",
    )

    items = "".join(
        f'<div class="el-collapse-item"><div role="tab"><div role="button" class="el-collapse-item__header">{a}<i class="el-icon-arrow-right"></i></div></div><div role="tabpanel" class="el-collapse-item__wrap" style="display:none"><div class="el-collapse-item__content">{b}</div></div></div>'
        for a, b in FACTS
    )
    put(
        "folded_items_of_a_front_end",
        f"{SERVED}/affairs/g/3",
        served(
            "事项详情",
            f'<div class="g-name">泳池卫生许可</div><div class="el-collapse">{items}</div>',
        ),
    )

    rows = "".join(
        f'<tr class="el-descriptions-row"><th class="el-descriptions-item__cell el-descriptions-item__label is-bordered-label">{a}</th><td class="el-descriptions-item__cell el-descriptions-item__content">{b}</td></tr>'
        for a, b in facts(f6="-")
    )
    put(
        "descriptions_and_a_stroke_for_the_phone",
        f"{SERVED}/affairs/g/4",
        served(
            "事项详情",
            f'<div class="el-descriptions"><div class="el-descriptions__title">集中空调卫生备案</div><table class="is-bordered"><tbody>{rows}</tbody></table></div>',
        ),
        "phone",
    )

    heads = "".join(
        f'<div id="tab-{n}" role="tab" class="el-tabs__item">{a}</div>'
        for n, (a, _) in enumerate(FACTS)
    )
    panes = "".join(
        f'<div id="pane-{n}" role="tabpanel" aria-labelledby="tab-{n}" class="el-tab-pane"{"" if n == 0 else " style=display:none"}>{b}</div>'
        for n, (_, b) in enumerate(FACTS)
    )
    put(
        "panes_that_name_their_tabs",
        f"{SERVED}/affairs/g/5",
        served(
            "事项详情",
            f'<h1>医疗广告审查</h1><div class="el-tabs"><div class="el-tabs__header">{heads}</div><div class="el-tabs__content">{panes}</div></div>',
        ),
    )

    ask = (
        ("哪些人可以申请？", "在本市就业的青年人才"),
        ("申请需要带哪些材料？", "身份证、劳动合同、学历证书"),
        ("到哪里申请？", "市人才服务中心"),
        ("什么时候可以办？", "工作日9:00-17:00"),
        ("怎么申请？", "线上填报、线下核验"),
        ("有问题问谁？", "0798-7703344"),
        ("政策依据是什么？", "《汀州市人才公寓管理办法》"),
    )
    put(
        "questions_with_marks_as_headings",
        f"{SERVED}/affairs/g/6",
        served(
            "人才公寓申请",
            f"<h1>人才公寓申请</h1>{''.join(f'<h4>{a}</h4><p>{b}</p>' for a, b in ask)}",
        ),
    )


def telephones() -> None:
    rows = "".join(
        f'<uni-view class="row"><uni-view class="l"><uni-text><span>{a}</span></uni-text></uni-view><uni-view class="r"><uni-text><span>{b}</span></uni-text></uni-view></uni-view>'
        for a, b in FACTS
    )
    put(
        "views_and_texts_of_a_small_program",
        "http://m.lanjiang.invalid/pages/guide/detail?id=1",
        telephone("办事指南", f'<uni-view class="name">船舶营运证配发</uni-view>{rows}'),
    )
    items = "".join(
        f'<li class="aui-list-item"><div class="aui-list-item-inner">{a}：{b}</div></li>'
        for a, b in (("事项名称", "港口经营许可"), *facts(f1="", f5="网上办理，不见面审批"))
    )
    put(
        "name_and_content_in_one_item",
        "http://m.lanjiang.invalid/guide/2.html",
        telephone("办事指南", f'<ul class="aui-list">{items}</ul>'),
        "conditions",
    )


def halls() -> None:
    rows = fill(
        '<div class="udlinebox"><span class="f_l strong">$0：</span><p>$1</p></div>',
        ("名称", "稳岗补贴申领"),
        ("面向对象", "参加失业保险的企业"),
        ("政策依据", "《失业保险条例》"),
        ("申领条件", "上年度裁员率不高于控制目标"),
        ("受理地点", "区政务中心三楼人社窗口"),
        ("办理方式", "网上申报、部门比对、公示、拨付"),
        ("申报时间", "每年7月至12月"),
        ("联系电话", "0797-6603344"),
    )
    put(
        "two_halves_one_of_them_the_materials",
        f"{AREA}/policy/17",
        columns(
            "政策申领",
            f"""<div class="f_l table53">{rows}</div><div class="f_l pad10 table47"><p class="strong">所需材料：</p><p>1.申请表</p><p>2.银行账户信息</p></div>""",
        ),
    )

    body = "".join(
        f'<div class="bs-t"><img src="/ico{n}.png"><b>{a}</b></div><div class="bs-c">{b}</div>'
        for n, (a, b) in enumerate(
            facts(
                f2='<a href="/f/a.doc">申请书.doc</a><br><a href="/f/b.doc">承诺书.doc</a>',
                f3='<a href="/f/lct.jpg"><img src="/f/lct.jpg" alt="取水流程图"></a>',
            )
        )
    )
    put(
        "files_and_a_picture_as_the_contents",
        f"{CITY}/zwfw/hall/4",
        province("网上大厅", f"<h2>凿井许可</h2>{body}", "办事服务"),
    )

    put(
        "pages_of_a_hall_that_only_sends_on",
        f"{CITY}/zwfw/hall/9",
        province(
            "网上大厅",
            """<h2>社会保障卡服务</h2><div class="btns"><a href="http://si.yunwei.invalid/">在线办理</a><a href="http://si.yunwei.invalid/cx">进度查询</a></div><p>该业务请到省人社一体化平台办理。</p>""",
            "办事服务",
        ),
        *ALL,
    )

    rows = "".join(
        f"<tr><td rowspan='1'><p><span>{a}</span></p></td><td><p><span>{b}</span></p></td></tr>"
        for a, b in (
            ("事项<br>名称", "道路货物运输经营许可"),
            ("审批<br>依据", "《道路运输条例》第二十二条"),
            ("申请<br>条件", "有检测合格的车辆"),
            ("提交<br>资料", "申请表、车辆检测报告"),
            ("办理<br>程序", "申请—受理—决定"),
            ("办理<br>时限", "法定20个工作日，承诺6个工作日"),
            ("受理<br>窗口", "区政务中心交通窗口"),
            ("窗口<br>电话", "0797-6604455"),
        )
    )
    put(
        "names_broken_in_their_cells",
        f"{AREA}/service/guide?id=9",
        columns("办事指南", f'<div class="MsoNormal"><table border="1">{rows}</table></div>'),
    )


def build() -> None:
    front_ends()
    telephones()
    halls()
