"""Guides in halls, tables, folds and running text."""

from __future__ import annotations

from .parts_frames import (
    AS_OF,
    CITY,
    COUNTY,
    HALL,
    POLICE,
    TOWN,
    bureau,
    fill,
    layui,
    old,
    portal,
    single,
    theme,
    vant,
)

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]

FACTS = (
    ("设定依据", "《城镇燃气管理条例》第十五条"),
    ("受理条件", "有符合国家标准的气源"),
    ("申请材料", "申请表、安全评价报告"),
    ("办理流程", "申请、受理、踏勘、发证"),
    ("承诺时限", "12个工作日"),
    ("办理地点", "政务服务中心一楼3号窗口"),
    ("咨询电话", "0799-5112200"),
)


def put(name: str, url: str, html: str, *missing: str) -> None:
    """One guide and the elements of the eight that it tells, less those that are missing."""
    present = [element for element in ALL if element not in missing]
    single(f"guides/{name}", url, AS_OF, html, guide=present)


def facts(**other: str) -> tuple[tuple[str, str], ...]:
    """The facts with some contents changed: by the place in FACTS, f0 to f6."""
    return tuple((a, other.get(f"f{n}", b)) for n, (a, b) in enumerate(FACTS))


def halls() -> None:
    top = """<section><h3>燃气经营许可</h3><div class="top-body"><ul><li><span>事项类型</span><span>行政许可</span></li><li><span>承诺办结时限</span><span>12个工作日</span></li></ul><ul class="shousuo" style="display: none;"><li><span>实施主体</span><span>市住建局</span></li><li><span>咨询方式</span><span>0799-5112200</span></li><li><span>监督投诉方式</span><span>12345</span></li></ul></div><button class="van-button"><span>查看更多信息</span></button></section>"""
    item = """<div class="van-collapse-item"><div role="button" tabindex="0" aria-expanded="false" class="van-cell van-cell--clickable van-collapse-item__title"><div class="van-cell__title"><div><img width="20" src="data:image/png;base64,iVBORw0KGgo=">&nbsp;&nbsp;  $0 </div></div><i class="van-icon van-icon-arrow"></i></div><div class="van-collapse-item__wrapper" style="display: none"><div class="van-collapse-item__content"><div class="van-cell"><div class="van-cell__title"><div class="van-cell__label"> $1 </div></div></div></div></div></div>"""
    folds = (
        ("受理条件", "有符合标准的气源"),
        ("设定依据", "《城镇燃气管理条例》"),
        ("办理地点", "市民中心一楼"),
        ("办理材料目录", "申请表、营业执照"),
        ("办理过程", "申请—受理—审查—办结"),
    )
    put(
        "folds_of_vant_with_small_pictures",
        f"{HALL}/approval?id=9",
        vant("办事指南", f'{top}<div class="van-collapse">{fill(item, *folds)}</div>'),
    )
    put(
        "folds_of_vant_one_without_content",
        f"{HALL}/approval?id=10",
        vant(
            "办事指南",
            f'{top}<div class="van-collapse">{fill(item, *folds[:2], ("办理地点", ""), *folds[3:])}</div>',
        ),
        "place",
    )

    names = (
        ("tab-base", "基本信息"),
        ("tab-cond", "申请条件"),
        ("tab-mat", "申请材料"),
        ("tab-flow", "办理流程"),
        ("tab-law", "设立依据"),
    )
    tabs = "".join(
        f'<li role="presentation"><a href="#{a}" data-toggle="tab">{b}</a></li>' for a, b in names
    )
    panes = """<div class="tab-pane active" id="tab-base"><dl class="dl-horizontal"><dt>事项名称</dt><dd>取水许可</dd><dt>办理地点</dt><dd>三楼水务窗口</dd><dt>办公时间</dt><dd>工作日 9:00—17:00</dd><dt>联系电话</dt><dd>0799-5113300</dd></dl></div><div class="tab-pane" id="tab-cond"><p>符合水资源规划。</p></div><div class="tab-pane" id="tab-mat"><table><tr><th>材料</th><th>份数</th></tr><tr><td>申请书</td><td>1</td></tr></table></div><div class="tab-pane" id="tab-flow"><img src="/flow/9.png" alt="办理流程图"></div><div class="tab-pane" id="tab-law"><p>《取水许可和水资源费征收管理条例》</p></div>"""
    put(
        "panes_of_bootstrap_with_a_picture_of_the_flow",
        f"{COUNTY}/service/item/9",
        layui(
            "办事指南",
            f'<h2>取水许可</h2><ul class="nav nav-tabs">{tabs}</ul><div class="tab-content">{panes}</div>',
            "办事服务",
        ),
    )

    put(
        "timeline_of_numbered_sections",
        f"{CITY}/zwfw/guide/21",
        portal(
            "燃气经营许可",
            "<h1>燃气经营许可</h1>"
            + "".join(
                f'<section class="blk"><div class="no">0{n}</div><div class="hd">{a}</div><div class="bd">{b}</div></section>'
                for n, (a, b) in enumerate(FACTS, 1)
            ),
            "政务服务",
        ),
    )

    put(
        "grid_of_css_names_over_contents",
        f"{CITY}/zwfw/guide/22",
        portal(
            "燃气设施改动审批",
            '<h1>燃气设施改动审批</h1><div class="grid">'
            + "".join(
                f'<div class="cell"><label>{a}</label><p>{b}</p></div>' for a, b in facts(f6="暂无")
            )
            + "</div>",
            "政务服务",
        ),
        "phone",
    )

    put(
        "once_and_for_all_in_sentences_of_questions",
        f"{CITY}/zwfw/yjs/3",
        portal(
            "开办餐馆一件事",
            """<h1>开办餐馆一件事</h1><h3>一、谁能办？</h3><p>拟开办餐馆的个体工商户。</p><h3>二、凭什么办？</h3><p>《食品安全法》第三十五条。</p><h3>三、要带哪些材料？</h3><p>身份证、租赁合同、平面图。</p><h3>四、怎么办？</h3><p>线上填报，部门联办，统一发证。</p><h3>五、多久办好？</h3><p>5个工作日。</p><h3>六、在哪儿办？</h3><p>市民中心“一件事”专窗。</p><h3>七、找谁问？</h3><p>0799-5112345</p>""",
            "政务服务",
        ),
    )

    put(
        "leads_elsewhere_with_a_qr_code",
        f"{CITY}/zwfw/guide/23",
        portal(
            "身份证换领",
            """<h1>居民身份证换领</h1><table><tr><th>办理依据</th><td>《居民身份证法》第十一条</td></tr><tr><th>办理条件</th><td>有效期满</td></tr><tr><th>所需材料</th><td>旧证、户口簿</td></tr><tr><th>办理程序</th><td>采集、审核、制证、领取</td></tr><tr><th>办理时限</th><td>20个工作日</td></tr><tr><th>办理地点</th><td><img src="/map.png" alt="办事地点二维码"></td></tr><tr><th>联系电话</th><td>0799-2110000</td></tr></table>""",
            "政务服务",
        ),
    )


def tables() -> None:
    put(
        "head_row_and_one_row_below",
        f"{POLICE}/bszn/3.html",
        bureau(
            "办事指南",
            f"""<h2>剧毒化学品购买许可</h2><table border="1"><tr>{"".join(f"<th>{a}</th>" for a, _ in FACTS)}</tr><tr>{"".join(f"<td>{b}</td>" for _, b in FACTS)}</tr></table>""",
            "办事大厅",
        ),
    )
    put(
        "names_joined_over_several_rows",
        f"{POLICE}/bszn/4.html",
        bureau(
            "办事指南",
            """<h2>大型活动安全许可</h2><table border="1"><tr><td rowspan="2">受理</td><td>办理条件</td><td>有安全方案</td></tr><tr><td>提交材料</td><td>申请表、安全方案</td></tr><tr><td rowspan="2">办理</td><td>工作流程</td><td>受理、勘查、决定</td></tr><tr><td>办结时限</td><td>7日</td></tr><tr><td rowspan="2">其他</td><td>法律依据</td><td>《大型群众性活动安全管理条例》</td></tr><tr><td>受理地点及电话</td><td>治安支队 0799-2110088</td></tr></table>""",
            "办事大厅",
        ),
    )
    put(
        "two_names_left_empty_in_a_table",
        f"{POLICE}/bszn/5.html",
        bureau(
            "办事指南",
            f"""<h2>典当业特种行业许可</h2><table border="1">{"".join(f"<tr><td><b>{a}</b></td><td>{b}</td></tr>" for a, b in facts(f1="&nbsp;", f3="<p><br></p>"))}</table>""",
            "办事大厅",
        ),
        "conditions",
        "process",
    )
    put(
        "letters_of_numbers_with_circles",
        "http://sw.yuanping.invalid/show.asp?id=31",
        old(
            "办事指南",
            """<P align="center"><STRONG>城市排水许可</STRONG></P><P>①依据：《城镇排水与污水处理条例》</P><P>②条件：接入市政管网</P><P>③材料：申请表、水质检测报告</P><P>④程序：申请、审查、发证</P><P>⑤时限：15个工作日</P><P>⑥地点：区水务局一楼</P><P>⑦电话：0799-6612210</P>""",
        ),
    )
    put(
        "breaks_and_full_width_colons_in_a_font",
        "http://sw.yuanping.invalid/show.asp?id=32",
        old(
            "办事指南",
            """<P align="center"><FONT size="4">供水报装</FONT></P><FONT size="2">一、办理依据　《城市供水条例》<BR>二、申请条件　管网覆盖范围内<BR>三、申报材料　身份证、房产证<BR>四、办理流程　申请、查勘、施工、通水<BR>五、办理时间　工作日上午8:30至下午5:00<BR>六、办理地点　营业厅<BR>七、服务热线　0799-6612211</FONT>""",
        ),
    )
    put(
        "table_with_letters_spaced_by_wide_blanks",
        "http://sw.yuanping.invalid/show.asp?id=33",
        old(
            "办事指南",
            """<P align="center"><B>水土保持方案审批</B></P><TABLE border="1"><TR><TD>依　　据</TD><TD>《水土保持法》</TD></TR><TR><TD>条　　件</TD><TD>项目已备案</TD></TR><TR><TD>材　　料</TD><TD>方案报告书</TD></TR><TR><TD>程　　序</TD><TD>受理、评审、批复</TD></TR><TR><TD>时　　限</TD><TD>10个工作日</TD></TR><TR><TD>地　　点</TD><TD>区政务大厅</TD></TR><TR><TD>电　　话</TD><TD></TD></TR></TABLE>""",
        ),
        "phone",
    )


def running_text() -> None:
    put(
        "definitions_with_two_contents_each",
        f"{TOWN}/guide-12.html",
        theme(
            "高龄补贴申领",
            """<h2>高龄补贴申领</h2><dl class="row"><dt class="col-sm-3">政策依据</dt><dd class="col-sm-9">《老年人权益保障法》</dd><dd class="col-sm-9 offset-sm-3">县民政局文件</dd><dt class="col-sm-3">申领条件</dt><dd class="col-sm-9">年满80周岁</dd><dt class="col-sm-3">需要材料</dt><dd class="col-sm-9">身份证</dd><dd class="col-sm-9 offset-sm-3">银行卡</dd><dt class="col-sm-3">办理步骤</dt><dd class="col-sm-9">村初审、镇审核</dd><dt class="col-sm-3">办理时限</dt><dd class="col-sm-9">15个工作日</dd><dt class="col-sm-3">办理窗口</dt><dd class="col-sm-9">镇为民服务中心2号窗口</dd><dt class="col-sm-3">咨询热线</dt><dd class="col-sm-9">0799-5550123</dd></dl>""",
        ),
    )
    put(
        "list_group_of_bold_names",
        f"{TOWN}/guide-13.html",
        theme(
            "生育登记",
            f"""<h2>生育登记</h2><ul class="list-group">{"".join(f'<li class="list-group-item"><strong>{a}</strong><br>{b}</li>' for a, b in facts(f5=""))}</ul>""",
        ),
        "place",
    )
    put(
        "cards_with_names_as_headers",
        f"{TOWN}/guide-14.html",
        theme(
            "残疾人证换领",
            "<h2>残疾人证换领</h2>"
            + "".join(
                f'<div class="card mb-2"><div class="card-header">{a}</div><div class="card-body">{b}</div></div>'
                for a, b in FACTS
            ),
        ),
    )
    put(
        "accordion_with_buttons_in_headings",
        f"{TOWN}/guide-15.html",
        theme(
            "村民建房审批",
            "<h2>村民建房审批</h2><div class='accordion' id='acc'>"
            + "".join(
                f'<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-target="#c{n}">{a}</button></h2><div id="c{n}" class="accordion-collapse collapse"><div class="accordion-body">{b}</div></div></div>'
                for n, (a, b) in enumerate(FACTS)
            )
            + "</div>",
        ),
    )
    put(
        "see_annex_with_files_named_by_element",
        f"{TOWN}/guide-16.html",
        theme(
            "林木采伐许可",
            """<h2>林木采伐许可</h2><p><b>实施依据</b>：《森林法》第五十六条</p><p><b>许可条件</b>：有林权证明</p><p><b>材料清单</b>：<a href="/f/1.doc">材料清单.doc</a></p><p><b>办理流程</b>：<a href="/f/2.jpg">流程图.jpg</a></p><p><b>审批时限</b>：10个工作日</p><p><b>办理单位地址</b>：镇林业站</p><p><b>咨询方式</b>：0799-5550188</p>""",
        ),
    )
    put(
        "article_that_explains_how_to_apply_is_a_guide",
        f"{TOWN}/guide-17.html",
        theme(
            "医保参保缴费",
            """<h2>城乡居民医保参保缴费指南</h2><p class="text-muted">发布时间：2026-03-02</p><p>一、参保对象及条件。本镇户籍居民。</p><p>二、参保依据。省医保局有关规定。</p><p>三、所需材料。身份证、户口簿。</p><p>四、缴费时间和地点。9月至12月，各村便民服务点。</p><p>五、缴费流程。扫码登记、缴费、打印凭证。</p><p>六、咨询电话。0799-5550199。</p>""",
        ),
    )
    put(
        "only_a_notice_with_a_phone_is_no_guide",
        f"{TOWN}/news/57.html",
        theme(
            "通知公告",
            """<h1>关于暂停办理身份证业务的通知</h1><p class="text-muted">发布时间：2026-05-18</p><p>因设备检修，5月20日暂停办理身份证业务，给您带来不便敬请谅解。</p><p>咨询电话：0799-5550100</p>""",
        ),
        *ALL,
    )
    put(
        "many_matters_in_a_table_are_a_list",
        f"{TOWN}/guides.html",
        theme(
            "办事事项清单",
            """<h2>镇便民中心办事事项清单</h2><table><tr><th>序号</th><th>事项名称</th><th>办理窗口</th><th>联系电话</th></tr><tr><td>1</td><td><a href="guide-12.html">高龄补贴申领</a></td><td>2号</td><td>0799-5550123</td></tr><tr><td>2</td><td><a href="guide-13.html">生育登记</a></td><td>3号</td><td>0799-5550124</td></tr><tr><td>3</td><td><a href="guide-14.html">残疾人证换领</a></td><td>4号</td><td>0799-5550125</td></tr></table>""",
        ),
        *ALL,
    )


def rare_ways() -> None:
    put(
        "fields_that_cannot_be_written_in",
        f"{COUNTY}/service/item/12",
        layui(
            "办事指南",
            "<h2>燃气器具备案</h2><form class='layui-form'>"
            + "".join(
                f'<div class="layui-form-item"><label class="layui-form-label">{a}</label><div class="layui-input-block"><textarea class="layui-textarea" readonly>{b}</textarea></div></div>'
                for a, b in facts(f0="")
            )
            + "</form>",
            "办事服务",
        ),
        "basis",
    )
    put(
        "folds_of_layui",
        f"{COUNTY}/service/item/13",
        layui(
            "办事指南",
            "<h2>瓶装燃气供应站点许可</h2><div class='layui-collapse'>"
            + "".join(
                f'<div class="layui-colla-item"><h2 class="layui-colla-title">{a}</h2><div class="layui-colla-content">{b}</div></div>'
                for a, b in FACTS
            )
            + "</div>",
            "办事服务",
        ),
    )
    put(
        "names_at_the_right_of_their_contents",
        f"{COUNTY}/service/item/14",
        layui(
            "办事指南",
            "<h2>城市照明迁改审批</h2><ol class='steps'>"
            + "".join(f"<li><p>{a}：</p><blockquote>{b}</blockquote></li>" for a, b in FACTS)
            + "</ol>",
            "办事服务",
        ),
    )
    put(
        "phone_and_place_in_a_side_card",
        f"{CITY}/zwfw/guide/25",
        portal(
            "户外广告设置审批",
            """<div class="left"><h1>户外广告设置审批</h1><h3>法律依据</h3><p>《城市市容和环境卫生管理条例》第十一条</p><h3>办理条件</h3><p>符合设置规划</p><h3>办理材料</h3><p>申请书、效果图</p><h3>办理流程</h3><p>受理—审核—发证</p></div><aside class="right"><div class="c"><b>办理地点</b><p>市民中心D区</p></div><div class="c"><b>办理时间</b><p>工作日9:00—17:00</p></div><div class="c"><b>咨询电话</b><p>0799-5117788</p></div></aside>""",
            "政务服务",
        ),
    )
    put(
        "english_names_beside_the_chinese",
        f"{CITY}/zwfw/guide/26",
        portal(
            "外国人来华工作许可",
            """<h1>外国人来华工作许可</h1><table><tr><td>设定依据 Legal basis</td><td>《外国人在中国就业管理规定》</td></tr><tr><td>申请条件 Conditions</td><td>有确定的聘用单位</td></tr><tr><td>申请材料 Documents</td><td>申请表、护照</td></tr><tr><td>办理流程 Procedure</td><td>网申、受理、审查</td></tr><tr><td>办理时限 Time limit</td><td>10个工作日</td></tr><tr><td>办理地点 Place</td><td>市民中心A区</td></tr><tr><td>联系电话 Telephone</td><td></td></tr></table>""",
            "政务服务",
        ),
        "phone",
    )


def build() -> None:
    rare_ways()
    halls()
    tables()
    running_text()
