"""Guides in tables, paragraphs, lists and running text of bureaus and counties."""

from __future__ import annotations

from .parts_frames import AS_OF, cells, columns, fill, press, province, single, struts

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]
COUNTY = "http://www.tangxi.invalid"
CITY = "http://www.lanjiang.invalid"
AREA = "http://www.tongling-qu.invalid"

FACTS = (
    ("办理依据", "《水法》第四十八条"),
    ("受理条件", "取水申请符合水资源规划"),
    ("申请材料", "申请书、水资源论证表"),
    ("办理流程", "申请、受理、审查、决定"),
    ("办理时限", "20个工作日"),
    ("办理地点", "政务服务中心二楼8号窗口"),
    ("咨询电话", "0797-6602211"),
)


def put(name: str, url: str, html: str, *missing: str) -> None:
    """One guide and the elements of the eight that it tells, less those that are missing."""
    present = [element for element in ALL if element not in missing]
    single(f"guides/{name}", url, AS_OF, html, guide=present)


def facts(**other: str) -> tuple[tuple[str, str], ...]:
    """The facts with some contents changed: by the place in FACTS, f0 to f6."""
    return tuple((a, other.get(f"f{n}", b)) for n, (a, b) in enumerate(FACTS))


def counties() -> None:
    rows = (("办理部门", "县水利局"), *FACTS, ("法定时限", "45个工作日"), ("收费标准", "不收费"))
    body = fill('<p class="guide_tit">$0</p><p class="guide_text">$1</p>', *rows)
    put(
        "paragraphs_by_turns",
        f"{COUNTY}/online/matter.do?workingId=7",
        struts(
            "在线服务",
            f"""<h5>取水许可</h5><ul class="pro"><li><a class="current">办事指南</a></li><li><a href="#">网上申报</a></li><li><a href="#">网上咨询</a></li></ul><div class="zw_box2">{body}</div>""",
            "在线服务",
        ),
    )
    put(
        "paragraphs_by_turns_and_none_of_one",
        f"{COUNTY}/online/matter.do?workingId=8",
        struts(
            "在线服务",
            f"""<h5>河道采砂许可</h5><div class="zw_box2">{fill('<p class="guide_tit">$0</p><p class="guide_text">$1</p>', *facts(f2="", f6=""))}</div>""",
            "在线服务",
        ),
        "materials",
        "phone",
    )

    body = fill(
        '<tr><td height="30" bgcolor="#DAECFA" width="20%"><div align="center">$0</div></td><td bgcolor="#F7FBFE"><div>$1&nbsp;</div></td></tr>',
        ("事项名称", "施工图审查备案"),
        ("办理对象", "企业"),
        ("法律依据", "《建设工程质量管理条例》第十一条"),
        ("申请条件", "施工图审查合格"),
        ("申请材料", "备案表、审查合格书"),
        ("办理程序", "窗口受理—科室审核—发证"),
        ("办理期限", "5个工作日"),
        ("收费标准", "无"),
        ("受理地点", ""),
        ("联系电话", "0797-6605533"),
    )
    put(
        "cells_of_boxes_and_an_empty_place",
        f"{AREA}/service/guide?id=3",
        columns("办事指南", f'<div class="content"><table><tbody>{body}</tbody></table></div>'),
        "place",
    )

    text = """<P><STRONG>农用机动车驾驶证换证</STRONG></P><P>一、<B>政策依据：</B>《农业机械安全监督管理条例》。<BR>二、<B>办证条件：</B>驾驶证有效期满前90日内。<BR>三、<B>需交材料：</B>身份证、体检表、一寸照片2张。<BR>四、<B>办证流程：</B>填表、体检、受理、发证。<BR>五、<B>办证时间：</B>每周一至周五。<BR>六、<B>办证地点：</B>县农机局一楼。<BR>七、<B>咨询电话：</B>0797-6607788</P>"""
    put(
        "numbered_bold_names_in_one_paragraph",
        "http://nj.shibu.invalid/guide.asp?id=2",
        cells(
            "办事指南",
            f"<TABLE width=778 align=center><TBODY><TR><TD>{text}</TD></TR></TBODY></TABLE>",
        ),
    )
    text = """<P align=center><B>拖拉机注册登记</B></P><P>【依据】《农业机械安全监督管理条例》第二十一条<BR>【条件】有合法来历<BR>【材料】购机发票、合格证、身份证明<BR>【程序】申请→检验→登记→发牌<BR>【时限】2个工作日<BR>【地点】县农机监理站<BR>【电话】无</P>"""
    put(
        "names_in_black_brackets_and_no_phone",
        "http://nj.shibu.invalid/guide.asp?id=4",
        cells(
            "办事指南",
            f"<TABLE width=778 align=center><TBODY><TR><TD>{text}</TD></TR></TBODY></TABLE>",
        ),
        "phone",
    )

    items = "".join(f"<li><span class='k'>{a}</span>{b}</li>" for a, b in FACTS)
    put(
        "names_in_spans_and_bare_text",
        f"{COUNTY}/bszn/17.html",
        struts("办事指南", f'<h3>取水许可证延续</h3><ol class="zn">{items}</ol>', "办事指南"),
    )

    nested = fill(
        "<tr><td>$n</td><td>$0</td><td>$1</td></tr>",
        ("申请表", "原件1份"),
        ("营业执照", "复印件1份"),
    )
    put(
        "table_of_materials_within_the_table",
        f"{COUNTY}/bszn/19.html",
        struts(
            "办事指南",
            f"""<h3>人力资源服务许可</h3><table class="t1"><tr><td>实施依据</td><td>《人力资源市场暂行条例》第十八条</td></tr><tr><td>申请条件</td><td>有明确的章程和管理制度</td></tr><tr><td>申报材料</td><td><table><tr><th>序号</th><th>材料名称</th><th>要求</th></tr>{nested}</table></td></tr><tr><td>办事流程</td><td><img src="/lc.jpg" alt="流程图"></td></tr><tr><td>承诺时限</td><td>10个工作日</td></tr><tr><td>办事窗口</td><td>县政务大厅12号窗口</td></tr><tr><td>联系方式</td><td>0797-6601002</td></tr></table>""",
            "办事指南",
        ),
    )

    put(
        "all_in_one_sentence_after_another",
        "http://www.luting.invalid/guide/pension",
        press(
            "高龄津贴申领",
            """<article><h1 class="entry-title">高龄津贴申领</h1><div class="entry-content"><p>办理条件：具有本镇户籍、年满80周岁。</p><p>所需材料：身份证、户口簿、银行卡。</p><p>办理流程：本人申请，村级初审，镇级审核，县级审批。</p><p>办理地点及时间：镇便民中心，工作日8:30—17:00。</p><p>政策依据：《老年人权益保障法》。</p><p>咨询电话：0797-6609001。</p></div></article>""",
        ),
    )
    put(
        "see_the_files_below",
        "http://www.luting.invalid/guide/house",
        press(
            "农村宅基地审批",
            """<article><h1 class="entry-title">农村宅基地审批</h1><div class="entry-content"><h3>设定依据</h3><p>《土地管理法》第六十二条</p><h3>申请条件</h3><p>一户一宅，符合村庄规划。</p><h3>申请材料</h3><p>详见附件。</p><h3>办理流程</h3><p>详见附件。</p><h3>办理时限</h3><p>20个工作日</p><h3>办理地点</h3><p>镇便民中心</p><h3>联系电话</h3><p>0797-6609002</p><p>附件：<a href="/f/cl.doc">申请材料清单.doc</a> <a href="/f/lc.pdf">办理流程图.pdf</a></p></div></article>""",
        ),
    )


def cities() -> None:
    rows = "".join(f"<tr><th>{a}</th><td colspan='3'>{b}</td></tr>" for a, b in FACTS)
    put(
        "groups_as_rows_across",
        f"{CITY}/zwfw/sx/33.html",
        province(
            "办事指南",
            f"""<h1>取水许可证核发</h1><table class="sx"><tr><th colspan="4">基本信息</th></tr><tr><th>事项类型</th><td>行政许可</td><th>服务对象</th><td>企业</td></tr><tr><th colspan="4">办事信息</th></tr>{rows}<tr><th colspan="4">申请信息</th></tr><tr><th>数量限制</th><td>无</td><th>禁止性要求</th><td>无</td></tr></table>""",
            "办事服务",
        ),
    )
    rows = "".join(
        f"<tr><th>{a}</th><td colspan='3'>{b}</td></tr>"
        for a, b in facts(f0="——", f1="无。", f3="暂无相关信息")
    )
    put(
        "strokes_and_nothing_in_the_cells",
        f"{CITY}/zwfw/sx/34.html",
        province("办事指南", f'<h1>取水计划调整</h1><table class="sx">{rows}</table>', "办事服务"),
        "basis",
        "conditions",
        "process",
    )

    names = ("基本信息", "受理条件", "办理流程", "申请材料", "咨询监督", "窗口办理")
    menu = "".join(f'<li class="cicle"><a href="#s{n}">{a}</a></li>' for n, a in enumerate(names))
    steps = "".join(
        f'<div id="s{n}" class="portlet"><h3>{a}</h3><div class="bd">{b}</div></div>'
        for n, (a, b) in enumerate(
            zip(
                names,
                (
                    "<p>事项名称：食品经营许可</p><p>法定依据：《食品安全法》第三十五条</p><p>承诺时限：8个工作日</p>",
                    "<p>有与经营相适应的场所和设备。</p>",
                    "<p>①申请②受理③核查④发证</p>",
                    "<p>申请书；营业执照；平面图</p>",
                    "<p>咨询方式：0797-8801122</p><p>监督方式：12345</p>",
                    "<p>办理地点：市民中心A区</p><p>办公时间：工作日9:00-17:00</p>",
                ),
                strict=True,
            )
        )
    )
    put(
        "steps_to_jump_to",
        f"{CITY}/zwfw/live/2",
        province(
            "办事指南",
            f'<h1>食品经营许可</h1><div class="vertical"><ul>{menu}</ul></div>{steps}',
            "办事服务",
        ),
    )

    anchors = "".join(
        f'<div class="mao" id="m{n}"></div><div class="dh"><span class="dh-title">{a}</span></div><div class="dh-c">{b}</div>'
        for n, (a, b) in enumerate(FACTS)
    )
    put(
        "empty_places_to_jump_to_between",
        f"{CITY}/zwfw/guide?id=5",
        province("办事指南", f'<div class="tt">取水口变更</div>{anchors}', "办事服务"),
    )

    heads = "".join(
        f'<h2 class="acc"><button aria-expanded="false">{a}</button></h2><div class="acc-b" hidden><p>{b}</p></div>'
        for a, b in FACTS
    )
    put(
        "buttons_that_open_what_is_hidden",
        f"{CITY}/zwfw/guide?id=6",
        province("办事指南", f"<h1>节水设施备案</h1>{heads}", "办事服务"),
    )

    dls = "".join(f"<dl><dt>{a}：</dt><dd>{b}</dd></dl>" for a, b in facts(f5="", f4="即办"))
    put(
        "one_list_each_and_no_place",
        f"{CITY}/zwfw/guide?id=7",
        province("办事指南", f'<h1>用水户过户</h1><div class="dls">{dls}</div>', "办事服务"),
        "place",
    )

    put(
        "sent_on_to_the_portal_of_the_province",
        f"{CITY}/zwfw/guide?id=8",
        province(
            "办事指南",
            """<h1>水土保持方案审批</h1><table><tr><td>事项名称</td><td>水土保持方案审批</td></tr><tr><td>实施主体</td><td>市水利局</td></tr><tr><td>设定依据</td><td><a href="http://zwfw.yunwei.invalid/sx/1#yj">点击查看</a></td></tr><tr><td>受理条件</td><td><a href="http://zwfw.yunwei.invalid/sx/1#tj">点击查看</a></td></tr><tr><td>申请材料</td><td><a href="http://zwfw.yunwei.invalid/sx/1#cl">点击查看</a></td></tr><tr><td>办理地点</td><td>市民中心B区</td></tr><tr><td>办理时间</td><td>工作日</td></tr><tr><td>联系电话</td><td>0797-8801133</td></tr></table>""",
            "办事服务",
        ),
        "process",
    )

    put(
        "complaint_line_is_no_phone_to_ask",
        f"{CITY}/zwfw/guide?id=9",
        province(
            "办事指南",
            """<h1>二次供水卫生许可</h1><table><tr><td>法律依据</td><td>《生活饮用水卫生监督管理办法》</td></tr><tr><td>办理条件</td><td>检测合格</td></tr><tr><td>提交材料</td><td>申请表、检测报告</td></tr><tr><td>办理流程</td><td>受理、核查、发证</td></tr><tr><td>办结时限</td><td>12个工作日</td></tr><tr><td>办理地址</td><td>市疾控中心</td></tr><tr><td>监督投诉电话</td><td>0797-8801144</td></tr></table>""",
            "办事服务",
        ),
        "phone",
    )

    put(
        "names_in_two_columns_of_boxes",
        f"{CITY}/zwfw/guide?id=10",
        province(
            "办事指南",
            '<h1>停水公告备案</h1><div class="grid">'
            + "".join(
                f'<div class="g"><div class="g-l">{a}</div><div class="g-r">{b}</div></div>'
                for a, b in facts(f0="无")
            )
            + "</div>",
            "办事服务",
        ),
        "basis",
    )

    put(
        "a_list_of_guides_is_no_guide",
        f"{CITY}/zwfw/sl/",
        province(
            "水利局办事指南",
            """<h2>水利局办事指南</h2><ul><li><a href="33.html">取水许可证核发办事指南</a><span>2026-03-01</span></li><li><a href="34.html">取水计划调整办事指南</a><span>2026-03-01</span></li><li><a href="35.html">河道占用许可办事指南</a><span>2026-02-20</span></li></ul>""",
            "办事服务",
        ),
        *ALL,
    )


def build() -> None:
    counties()
    cities()
