"""Guides laid out with tables and paragraphs, as bureaus keep them on their own sites."""

from __future__ import annotations

from .common import single
from .frames import modern, tables, trs

AS_OF = "2026-06-01"
ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]


def put(name: str, url: str, html: str, *missing: str) -> None:
    """One guide and the elements of the eight that it tells, less those that are missing."""
    present = [element for element in ALL if element not in missing]
    single(f"guides/{name}", url, AS_OF, html, guide=present)


def rows(*cells: tuple[str, str]) -> str:
    """Rows of a label and what stands beside it."""
    return "".join(f'<tr><td class="td_l">{a}</td><td class="td_r">{b}</td></tr>' for a, b in cells)


def old_hall() -> None:
    """A hall of 2013: heads in cells of their own, a side column of links."""
    left = """<table class="grayFont" width="100%"><tr><td style="color:#B4B4B4">主管部门：</td><td><div>市住建局</div></td></tr><tr><td style="color:#B4B4B4">受理机构：</td><td><div>市政务服务大厅</div></td></tr></table>
<table><tr><td style="padding-top:18px"><a href="/onlineService/1.html"><img src="/images/onlineApplying.gif" border="0"></a></td></tr><tr><td><img src="/images/progressInquirying.gif"></td></tr></table>
<table><tr><td class="grayFont">表格下载：</td></tr><tr><td><div><a href="/servlet/DownFileServlet/fileId/8.html">施工许可申请表</a></div></td></tr></table>"""
    heads = (
        ("办理对象", "建设单位"),
        ("办理条件", "（一）已办理用地批准手续；<br>（二）已确定施工企业。"),
        (
            "所需材料",
            "<table><tr><td style='font-weight:bold'>一般材料</td></tr><tr><td>(1)、施工许可申请表<div><font color='#C2C2C2'>（说明：一式两份）</font></div></td></tr><tr><td>(2)、中标通知书</td></tr></table>",
        ),
        ("窗口办理流程", "申请—受理—审核—领证"),
        ("网上申报流程", "无"),
        (
            "办理时限",
            "法定时限：申请材料齐全、符合法定形式之日起15个工作日内<br/>承诺时限：5个工作日<br/>",
        ),
        ("收费标准", "不收费"),
        ("法律依据", "《中华人民共和国建筑法》第七条"),
        ("窗口地址及电话", "市民中心A座二楼6号窗口，0799-8123456"),
    )
    right = "".join(
        f'<tr><td class="panelHead" style="padding-top: 0px">\n{a}\n</td></tr><tr><td><div class="countFont">\n{b}\n</div></td></tr>'
        for a, b in heads
    )
    inner = f"""<table width="1000" align="center"><tr><td colspan="3"><table width="99%"><tr><td style="font-size:18px"><div class="title">建筑工程施工许可证核发</div></td><td align="right"><a href="javascript:void(0)"><img src="/images/print.png"></a></td></tr></table></td></tr>
<tr><td valign="top" width="200">{left}</td><td width="10"></td><td valign="top"><div class="subjectContentPanelBg"><table width="690">{right}</table></div></td></tr></table>"""
    put(
        "heads_in_cells_of_their_own",
        "http://zjj.chenghu.invalid/govpublic/guide/8.html",
        tables("澄湖市行政服务大厅--办事指南", "澄湖市住房和城乡建设局", inner),
    )

    cells = (
        ("事项名称", "取水许可审批"),
        ("办理对象", "企业、个体工商户"),
        ("法律依据", "《取水许可和水资源费征收管理条例》第二条"),
        ("办理条件", "符合水资源综合规划"),
        ("办理材料", "1.取水许可申请书；2.第三者承诺书"),
        ("办理地点", "县政务服务中心三楼水利窗口"),
        ("办理时间", "周一至周五 9:00—12:00，13:30—17:00"),
        ("联系电话", "&nbsp;"),
        ("办理流程", "<a href='lct.jpg' target='_blank'>查看流程图</a>"),
    )
    body = "".join(
        f'<tr><td height="30" bgcolor="#DAECFA" width="20%"><div align="center" class="STYLE7">{a}</div></td><td bgcolor="#F7FBFE"><div class="STYLE4">{b}&nbsp;</div></td></tr>'
        for a, b in cells
    )
    put(
        "phone_left_empty",
        "http://slj.lanchuanxian.invalid/serve/12.html",
        tables(
            "办事指南",
            "岚川县水利局",
            f'<div class="content" style="width:80%"><table width="100%" cellspacing="1" bgcolor="#1DB7F4"><tbody>{body}</tbody></table></div>',
        ),
        "phone",
    )


def power_tables() -> None:
    body = rows(
        ("事项名称", "临时占用林地审批"),
        ("事项类型", "行政许可"),
        ("实施机关", "县林业局"),
        ("法定时限", "20个工作日"),
        ("承诺时限", "8个工作日"),
        ("设定依据", "《森林法》第三十八条"),
        ("受理条件", "建设项目确需临时占用林地"),
        ("行使层级", "县级"),
        ("权限划分", "无"),
        ("办理地点", "县政务服务中心"),
        ("办理时间", "工作日上午8:30-12:00，下午2:30-5:30"),
        ("咨询电话", "0799-7120001"),
        ("监督投诉电话", "12345"),
        ("办理流程", "1.申请；2.受理；3.审查；4.决定；5.送达"),
        ("申请材料", "使用林地申请表；项目批准文件"),
    )
    put(
        "two_cells_a_row",
        "http://lyj.lanchuanxian.invalid/qlqd/3.html",
        trs(
            "临时占用林地审批",
            "岚川县林业局",
            f'<h3>临时占用林地审批</h3><table class="sxul">{body}</table>',
        ),
    )

    body = "".join(
        f"<tr><td><b>{a}：</b></td><td>{b}</td><td><b>{c}：</b></td><td>{d}</td></tr>"
        for a, b, c, d in (
            ("事项名称", "城乡居民养老保险参保登记", "事项类型", "公共服务"),
            ("实施机构", "市社保中心", "办理地点", "市民之家一楼社保专区"),
            ("办理时间", "周一至周五 9:00-17:00", "咨询电话", "0799-8901234"),
            ("承诺时限", "即办", "法定时限", "10工作日"),
        )
    ) + "".join(
        f'<tr><td><b>{a}：</b></td><td colspan="3">{b}</td></tr>'
        for a, b in (
            ("申请受理条件", "年满16周岁（不含在校学生）"),
            ("事项情形", "&nbsp;"),
            ("申请材料", "1、身份证<br>2、户口簿"),
            ("办事流程", "提出申请→核对材料→登记→缴费"),
            ("常见问题", "暂无"),
        )
    )
    put(
        "four_cells_no_basis",
        "http://rsj.chenghu.invalid/bszn/5.html",
        modern(
            "城乡居民养老保险参保登记",
            "澄湖市人力资源和社会保障局",
            f'<div class="bszn"><table border="1">{body}</table></div>',
        ),
        "basis",
    )

    body = "".join(
        f"<tr><th>{n}</th><th>{a}</th><td>{b}</td></tr>"
        for n, (a, b) in enumerate(
            (
                ("项目名称", "排污许可证核发"),
                ("办理依据", "《排污许可管理条例》"),
                ("申办条件", "依法取得环评批复"),
                ("申报材料", "见附件1"),
                ("办理程序", "网上填报—受理—审核—发证"),
                ("办结时限", "30日"),
                ("收费依据及标准", "不收费"),
                ("办公地址、时间", "行政审批局二楼；工作日9时至17时"),
                ("咨询、投诉电话", "0799-8112233，0799-8112234"),
            ),
            1,
        )
    )
    put(
        "numbered_rows_and_joined_names",
        "http://sthj.chenghu.invalid/bszn/7.html",
        trs(
            "排污许可证核发办事指南",
            "澄湖市生态环境局",
            f'<h1>排污许可证核发办事指南</h1><p>发布时间：2024-02-01　来源：审批科</p><table border="1" class="MsoTableGrid">{body}</table><p>附件1：<a href="/f/1.docx">排污许可证申报材料目录.docx</a></p>',
        ),
    )


def running_text() -> None:
    text = (
        ("一、事项名称", "医疗机构执业登记"),
        ("二、设立依据", "《医疗机构管理条例》（国务院令第149号）第十五条"),
        ("三、申请条件", "（一）有设置医疗机构批准书；（二）符合医疗机构的基本标准。"),
        ("四、提交材料", "1.医疗机构申请执业登记注册书；2.验资证明。"),
        ("五、审批程序", "申请、受理、现场审核、公示、发证。"),
        ("六、办理期限", "法定期限45日，承诺期限20个工作日。"),
        ("七、收费标准", "不收费。"),
        ("八、受理地点", "市行政审批服务局一楼大厅12号窗口。"),
        ("九、联系方式", "0799-8334455"),
    )
    bold = "".join(
        f'<p class="MsoNormal" style="text-indent:32pt"><b><span style="font-family:黑体">{a}</span></b></p><p class="MsoNormal">{b}</p>'
        for a, b in text
    )
    put(
        "numbered_bold_paragraphs",
        "http://wjw.chenghu.invalid/bsfw/202303/t20230302_1.html",
        trs(
            "医疗机构执业登记",
            "澄湖市卫生健康委员会",
            f'<h2>医疗机构执业登记</h2><div class="time">2023-03-02</div><div class="TRS_Editor">{bold}</div>',
        ),
    )

    line = "<br>".join(
        (
            "【事项名称】残疾人机动轮椅车燃油补贴",
            "【政策依据】财社〔2010〕256号",
            "【申请条件】持有残疾人证、购有残疾人机动轮椅车",
            "【所需材料】申请表、身份证、残疾人证、购车发票",
            "【办理流程】村（社区）受理，乡镇审核，县残联审批",
            "【办理时限】每年3月至6月集中受理",
            "【办理地点】户籍所在地村（社区）",
            "【咨询电话】0799-7234567",
        )
    )
    put(
        "brackets_and_breaks",
        "http://cl.lanchuanxian.invalid/fw/22.html",
        trs(
            "残疾人机动轮椅车燃油补贴",
            "岚川县残疾人联合会",
            f'<h1>残疾人机动轮椅车燃油补贴</h1><div id="zoom">{line}</div>',
        ),
    )

    text = """<p>　　为方便群众办事，现将电动自行车登记上牌有关事项告知如下。</p><p><strong>办理条件：</strong>符合《电动自行车安全技术规范》的新车。</p><p><strong>需要携带的材料：</strong>车主身份证、购车凭证、整车合格证。</p><p><strong>办理流程：</strong>现场查验、录入信息、发放号牌。</p><p><strong>地点：</strong>各派出所上牌点（名单附后）。</p><p><strong>时间：</strong>每日9:00—17:30，法定节假日除外。</p><p style="text-align:right">市公安局交警支队</p><p style="text-align:right">2023年11月6日</p>"""
    put(
        "short_names_in_a_notice",
        "http://gaj.chenghu.invalid/bsfw/clyw/202311/t20231106_3.html",
        trs(
            "电动自行车登记上牌办事指南",
            "澄湖市公安局",
            f'<h1>电动自行车登记上牌办事指南</h1><div class="con">{text}</div>',
        ),
        "basis",
        "phone",
    )

    text = """<p><span style="font-size:16pt">一、办理机构：渡口镇社会事务办</span></p><p>二、办理依据：《社会救助暂行办法》</p><p>三、申请条件：共同生活的家庭成员人均收入低于最低生活保障标准</p><p>四、办理材料</p><p>（一）申请书；</p><p>（二）家庭经济状况核对授权书。</p><p>五、办理流程</p><p>（一）本人申请；</p><p>（二）入户调查；</p><p>（三）民主评议；</p><p>（四）审批公示。</p><p>六、办理地点：镇便民服务中心</p><p>七、办理时间：逢工作日</p><p>八、联系电话：0799-7555666</p>"""
    put(
        "labels_and_text_on_one_line",
        "http://www.dukou.invalid/bm/dibao.html",
        tables(
            "最低生活保障申请",
            "渡口镇人民政府",
            f'<table width="1000" align="center"><tr><td align="center" class="bt">最低生活保障申请</td></tr><tr><td>{text}</td></tr></table>',
        ),
    )


def little_there() -> None:
    put(
        "only_an_attachment",
        "http://mzj.lanchuanxian.invalid/bszn/202201/t20220104_9.html",
        trs(
            "社会团体成立登记办事指南",
            "岚川县民政局",
            '<h1>社会团体成立登记办事指南</h1><div class="time">2022-01-04</div><div class="TRS_Editor"><p>附件：<a href="./P020220104.doc">社会团体成立登记办事指南.doc</a></p></div>',
        ),
        *ALL[1:],
    )
    put(
        "sent_on_to_the_portal",
        "http://mzj.lanchuanxian.invalid/bszn/202203/t20220304_1.html",
        trs(
            "婚姻登记",
            "岚川县民政局",
            '<h1>婚姻登记</h1><div class="TRS_Editor"><p>该事项已在全省一体化政务服务平台发布，请点击<a href="https://zwfw.lanchuan.invalid/item?id=000511003000">在线办理</a>查看办事指南。</p></div>',
        ),
        *ALL[1:],
    )


def build() -> None:
    old_hall()
    power_tables()
    running_text()
    little_there()
