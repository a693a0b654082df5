"""Guides in tables, lists and running text, as bureaus keep them on their own sites."""

from __future__ import annotations

from .parts_frames import AS_OF, bootstrap, cells, plain, portlets, single, webforms

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]
SITE = "http://www.rongwan.invalid"


def put(name: str, url: str, html: str, *missing: str) -> None:
    """One guide and the elements of the eight that it tells, less those that are missing."""
    present = [element for element in ALL if element not in missing]
    single(f"guides/{name}", url, AS_OF, html, guide=present)


FACTS = (
    ("办理依据", "《动物防疫法》第二十五条"),
    ("受理条件", "有与动物诊疗活动相适应的场所和执业兽医"),
    ("申请材料", "申请书、平面图、执业兽医证书"),
    ("办理流程", "申请—受理—现场核查—发证"),
    ("办理时限", "15个工作日"),
    ("办理地点", "县政务服务中心二楼6号窗口"),
    ("咨询电话", "0799-6601122"),
)


def tables() -> None:
    rows = "".join(
        f'<tr><td class="tdTitle">{a}</td><td>{b}</td></tr>'
        for a, b in (
            ("服务事项", "居住证补领"),
            ("服务对象", "流动人口"),
            ("办理地点", "县公安局户政大厅"),
            ("办理时间", "上午8:00--12:00&nbsp;&nbsp;&nbsp;&nbsp;下午14:30--18:00"),
            ("办理依据及规定", ""),
            ("办理条件", "居住证遗失或者损毁"),
            ("办理材料", "身份证、住址证明"),
            ("办理流程", "登陆网上大厅—&gt;填表—&gt;窗口领取"),
            ("咨询电话", ""),
        )
    )
    put(
        "cells_left_quite_empty",
        f"{SITE}/gaj/bszn/3.html",
        plain("居住证补领", "榕湾县公安局", f"<h1>居住证补领</h1><table>{rows}</table>"),
        "basis",
        "phone",
    )

    rows = """<tr><th rowspan="3">基本信息</th><th>事项名称</th><td>动物诊疗许可</td></tr><tr><th>设定依据</th><td>《动物防疫法》</td></tr><tr><th>实施主体</th><td>县农业农村局</td></tr><tr><th rowspan="2">申请信息</th><th>受理条件</th><td>场所、设施符合规定</td></tr><tr><th>申请材料</th><td>见材料清单<br><a href="/f/qd.doc">材料清单.doc</a></td></tr><tr><th rowspan="4">办理信息</th><th>办理流程</th><td>申请、受理、审查、决定</td></tr><tr><th>法定时限</th><td>20个工作日</td></tr><tr><th>办理地点</th><td>县政务服务中心</td></tr><tr><th>监督电话</th><td>12345</td></tr>"""
    put(
        "groups_before_the_names",
        f"{SITE}/nyj/bszn/11.html",
        plain("动物诊疗许可", "榕湾县农业农村局", f'<table class="bs">{rows}</table>'),
        "phone",
    )

    heads = "".join(f"<th>{a}</th>" for a in ("事项名称", *(a for a, _ in FACTS)))
    values = "".join(f"<td>{b}</td>" for b in ("动物诊疗许可证核发", *(b for _, b in FACTS)))
    put(
        "names_across_and_one_row_below",
        f"{SITE}/nyj/bszn/12.html",
        portlets(
            "动物诊疗许可证核发",
            "榕湾县农业农村局",
            f'<h2>动物诊疗许可证核发</h2><table border="1"><thead><tr>{heads}</tr></thead><tbody><tr>{values}</tr></tbody></table>',
        ),
    )

    rows = "".join(f"<tr><td>{a}：{b}</td></tr>" for a, b in FACTS[:-1])
    put(
        "name_and_text_in_one_cell_a_row",
        "http://xmj.rongwan.invalid/guide.asp?id=2",
        cells(
            "办事指南",
            "榕湾县畜牧局",
            f'<table width="980" align="center"><tr><td align="center"><b>动物诊疗许可证办理</b></td></tr>{rows}<tr><td>投诉电话：12345</td></tr></table>',
        ),
        "phone",
    )

    one = "".join(f"◆{a}：{b}<br>" for a, b in FACTS if a != "受理条件")
    put(
        "all_in_one_cell_with_diamonds",
        "http://xmj.rongwan.invalid/guide.asp?id=3",
        cells(
            "办事指南",
            "榕湾县畜牧局",
            f'<table width="980" align="center"><tr><td align="center" class="t">动物防疫条件合格证办理</td></tr><tr><td>{one}</td></tr></table>',
        ),
        "conditions",
    )

    marks = "".join(f'<font color="red">● {a}</font><br>　　{b}<br><br>' for a, b in FACTS)
    put(
        "red_dots_in_one_cell",
        "http://xmj.rongwan.invalid/guide.asp?id=4",
        cells(
            "办事指南",
            "榕湾县畜牧局",
            f'<table width="980" align="center"><tr><td align="center" class="t">种畜禽生产经营许可证办理</td></tr><tr><td>{marks}</td></tr></table>',
        ),
    )

    windows = "".join(
        f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td></tr>"
        for a, b, c, d in (
            ("县政务中心", "行政路1号", "0799-6600001", "9:00-17:00"),
            ("荻浦镇分中心", "荻浦街8号", "0799-6600002", "9:00-17:00"),
        )
    )
    put(
        "table_of_windows",
        f"{SITE}/rsj/bszn/21.html",
        plain(
            "社会保障卡申领",
            "榕湾县人力资源和社会保障局",
            f"""<h1>社会保障卡申领</h1><h3>申请条件</h3><p>参加本县社会保险的人员</p><h3>申请材料</h3><p>身份证原件</p><h3>办理流程</h3><p>窗口申请，当场制卡</p><h3>办理窗口</h3><table><tr><th>窗口名称</th><th>地址</th><th>电话</th><th>办公时间</th></tr>{windows}</table>""",
        ),
        "basis",
    )


def running() -> None:
    bold = "　".join(f"<b>{a}</b>：{b}。" for a, b in FACTS)
    put(
        "bold_runs_within_one_paragraph",
        f"{SITE}/nyj/bszn/31.html",
        plain("乡村兽医备案", "榕湾县农业农村局", f"<h1>乡村兽医备案</h1><p>{bold}</p>"),
    )

    text = """<p>1.服务事项：小额担保贷款</p><p>2.政策依据：《关于做好创业担保贷款工作的通知》</p><p>3.申请对象及条件：法定劳动年龄内的城乡劳动者</p><p>4.所需资料：</p><p>(1)身份证；</p><p>(2)营业执照。</p><p>5.办理程序：社区推荐—人社审核—银行放款</p><p>6.办理机构、地点及联系电话：县就业局一楼大厅，0799-6603344</p><p>7.办结时间：20个工作日</p><p>8.收费标准：不收费</p>"""
    put(
        "place_and_phone_named_together",
        f"{SITE}/rsj/bszn/32.html",
        portlets("小额担保贷款", "榕湾县人社局", f"<h2>小额担保贷款</h2>{text}"),
    )

    text = """<h2>事项说明</h2><p>本事项为公共服务。</p><h2>设立依据</h2><p>《档案法》第二十八条</p><h2>办理条件</h2><p>持有合法证明</p><h2>提交材料</h2><p>无</p><h2>办理地点</h2><p>县档案馆查阅大厅</p><h2>开放时间</h2><p>工作日9:00-17:00</p><h2>联系方式</h2><p>0799-6605566</p><h2>办理流程</h2><p>登记、查阅、归还</p>"""
    put(
        "heading_with_none_below",
        f"{SITE}/daj/fw/1.html",
        plain("民生档案查阅", "榕湾县档案馆", f"<h1>民生档案查阅</h1>{text}"),
        "materials",
    )

    text = """<h4>申请条件</h4><ul><li>持有残疾人证</li></ul><h4>申请材料</h4><ul><li><a href="/f/1.doc">点击下载</a></li></ul><h4>办理流程</h4><ul><li>详见附件</li></ul><h4>办理地点</h4><ul><li>各镇残联</li></ul><h4>办理时间</h4><ul><li>全年</li></ul><h4>咨询电话</h4><ul><li>0799-6607788</li></ul><p>附件：<a href="/f/lct.pdf">办理流程图.pdf</a></p>"""
    put(
        "click_here_and_see_the_file",
        f"{SITE}/cl/fw/2.html",
        plain("残疾人辅助器具适配", "榕湾县残联", f"<h1>残疾人辅助器具适配</h1>{text}"),
        "basis",
    )

    text = "".join(
        f'<p><span style="letter-spacing:6px">{" ".join(a)}</span>：{b}</p>' for a, b in FACTS[:5]
    )
    put(
        "names_spaced_letter_by_letter",
        f"{SITE}/nyj/bszn/33.html",
        plain("兽药经营许可", "榕湾县农业农村局", f"<h1>兽药经营许可</h1>{text}"),
        "place",
        "phone",
    )

    lines = "".join(f"<li class='tit'>{a}</li><li class='con'>{b}</li>" for a, b in FACTS)
    put(
        "items_name_and_content_by_turns",
        f"{SITE}/nyj/bszn/34.html",
        bootstrap(
            "饲料生产许可",
            "榕湾县人民政府",
            f"<div class='jh-main'><div class='jh-article-title'><span>饲料生产许可</span></div><ul>{lines}</ul></div>",
            "办事指南",
        ),
    )

    lines = "".join(
        f"<p>问：{a}</p><p>答：{b}</p>"
        for a, b in (
            ("申请公租房需要什么条件？", "本县户籍、人均住房面积低于15平方米。"),
            ("需要提交哪些材料？", "申请表、户口簿、收入证明。"),
            ("到哪里办理？", "户籍所在地镇政府。"),
            ("什么时间可以办理？", "工作日。"),
            ("按什么流程办理？", "申请、初审、公示、轮候。"),
            ("咨询电话是多少？", "0799-6609900。"),
        )
    )
    put(
        "questions_of_an_applicant",
        f"{SITE}/zjj/bszn/5.html",
        plain("公租房申请办事指南", "榕湾县住建局", f"<h1>公租房申请办事指南</h1>{lines}"),
        "basis",
    )

    text = """<p style="text-align:center"><strong>企业职工退休办理指南</strong></p><p>（一）依据</p><p>国发〔1978〕104号</p><p>（二）条件</p><p>达到法定退休年龄且缴费满十五年</p><p>（三）材料</p><p>1.档案；2.退休审批表</p><p>（四）程序</p><p>单位申报，人社局审批</p><p>（五）时限</p><p>10个工作日</p><p>（六）地点</p><p>县社保中心三号窗口</p>"""
    put(
        "names_of_two_letters",
        f"{SITE}/rsj/bszn/35.html",
        portlets("企业职工退休办理指南", "榕湾县人社局", f'<div class="TRS_Editor">{text}</div>'),
        "phone",
    )


def foot_and_forms() -> None:
    rows = "".join(
        f'<tr><td align="right"><span id="ctl00_C_L{n}">{a}</span></td><td><span id="ctl00_C_V{n}">{b}</span></td></tr>'
        for n, (a, b) in enumerate(FACTS[:-1])
    )
    page = webforms(
        "兽药经营许可证核发",
        "榕湾县畜牧局",
        f'<h2 id="ctl00_C_T">兽药经营许可证核发</h2><table id="ctl00_C_D">{rows}</table>',
    )
    put(
        "phone_in_the_foot_alone",
        "http://xmj.rongwan.invalid/Guide.aspx?id=8",
        page.replace("版权所有：", "联系电话：0799-6600000　地址：行政路3号　版权所有："),
        "phone",
    )

    parts = "".join(
        f"<fieldset><legend>{a}</legend><div>{b}</div></fieldset>"
        for a, b in FACTS
        if a != "办理流程"
    )
    put(
        "legends_of_fieldsets",
        "http://xmj.rongwan.invalid/Guide.aspx?id=9",
        webforms("生鲜乳收购许可", "榕湾县畜牧局", f"<h2>生鲜乳收购许可</h2>{parts}"),
        "process",
    )

    heads = "".join(
        f'<p><img src="/images/t{n}.gif" alt="{a}"></p><div class="c">{b}</div>'
        for n, (a, b) in enumerate(FACTS)
    )
    put(
        "headings_are_pictures_with_alt",
        f"{SITE}/nyj/bszn/41.html",
        plain("渔业捕捞许可", "榕湾县农业农村局", f"<h1>渔业捕捞许可</h1>{heads}"),
    )


def build() -> None:
    tables()
    running()
    foot_and_forms()
