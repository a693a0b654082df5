"""Guides in the texts of counties and bureaus: tables, paragraphs from Word, pages of 2005."""

from __future__ import annotations

from .parts_frames import (
    BUREAU,
    CITY,
    COUNTY,
    DISTRICT,
    OLD,
    PROVINCE,
    city,
    county,
    fill,
    old,
    panels,
    province,
    transit,
)
from .parts_guides import ALL, PERMIT, Facts, but, put

ENTRY: Facts = (
    ("办理依据", "《渔业船舶登记办法》"),
    ("办理条件", "船舶经检验合格，所有人户籍在本县。"),
    ("办理材料", "登记申请表、检验证书、身份证"),
    ("办理程序", "申请、受理、核查、发证"),
    ("办结时限", "法定20个工作日"),
    ("受理地点", "县政务服务中心农业窗口"),
    ("联系电话", "0779-6610033"),
)


def tables() -> None:
    put(
        "labels_in_bold_with_colons_four_cells_a_row",
        f"{COUNTY}/web/guide.action?id=5",
        county(
            "渔业船舶登记",
            """<h3>渔业船舶国籍登记</h3><table class="el-table" border="1"><tr><td><b>事项名称：</b></td><td>渔业船舶国籍登记</td><td><b>事项类型：</b></td><td>行政确认</td></tr><tr><td><b>办理时间：</b></td><td><div>工作日8:30-12:00</div><div>14:30-17:30</div></td><td><b>办理地点：</b></td><td><div>县政务服务中心农业窗口</div></td></tr><tr><td><b>办理条件：</b></td><td colspan="3">船舶经检验合格。</td></tr><tr><td><b>申请材料：</b></td><td colspan="3"><table><tr><td>1</td><td>登记申请表</td></tr><tr><td>2</td><td>检验证书</td></tr></table></td></tr><tr><td><b>设定依据：</b></td><td colspan="3">《渔业船舶登记办法》</td></tr><tr><td><b>办理流程：</b></td><td colspan="3">申请、受理、核查、发证</td></tr><tr><td><b>咨询电话：</b></td><td colspan="3"></td></tr></table>""",
            "办事服务",
        ),
        "phone",
    )
    put(
        "labels_in_a_division_within_a_coloured_cell",
        f"{COUNTY}/govpublic/guide/7.html",
        county(
            "行政服务大厅--办事指南",
            f"""<div class="content" style="width:80%;"><table width="100%" cellspacing="1" bgcolor="#1DB7F4"><tbody>{fill('<tr><td height="30" bgcolor="#DAECFA" width="20%"><div align="center" class="STYLE7">$0</div></td><td bgcolor="#F7FBFE" width="80%"><div class="STYLE4">$1&nbsp;</div></td></tr>', ("事项名称", "渔业船舶所有权登记"), ("办理对象", "个人、企业"), *but(ENTRY, f3=""))}</tbody></table></div>""",
            "办事服务",
        ),
        "process",
    )
    put(
        "one_row_of_names_and_one_row_of_values",
        f"{COUNTY}/web/guide.action?id=8",
        county(
            "渔船登记办事指南",
            f"""<h3>渔业船舶抵押权登记</h3><table border="1"><tr>{fill("<th>$0</th>", *ENTRY)}</tr><tr>{fill("<td>$1</td>", *ENTRY)}</tr></table>""",
            "办事服务",
        ),
    )
    put(
        "flow_as_a_table_of_steps_with_their_time",
        f"{CITY}/fuwu/bszn/t20260501_1.html",
        city(
            "内河船舶登记",
            f"""<h1 class="article-title">内河船舶登记办事指南</h1><div id="article-content">{fill('<p><span style="font-weight:bold">$n、$0</span></p><p>$1</p>', *ENTRY[:3])}<p><span style="font-weight:bold">4、办理流程</span></p><table border="1"><tr><td>环节</td><td>办理内容</td><td>时限</td></tr><tr><td>受理</td><td>核对材料</td><td>1天</td></tr><tr><td>办结</td><td>发证</td><td>2天</td></tr></table>{fill('<p><span style="font-weight:bold">$0、$1</span></p><p>$2</p>', ("5", "办理地点", "市政务服务中心三楼"), ("6", "办理时限", "3个工作日"), ("7", "咨询电话", "0779-2201155"))}</div>""",
            "办事指南",
        ),
    )
    put(
        "windows_of_several_places_below_one_heading",
        f"{CITY}/fuwu/bszn/t20260501_2.html",
        city(
            "残疾人证办理",
            """<h1 class="article-title">残疾人证办理</h1><div id="article-content"><h3>申请条件</h3><p>本市户籍，符合残疾标准。</p><h3>申请材料</h3><p>身份证、照片、评定表。</p><h3>办理程序</h3><p>申请—评定—公示—发证</p><h3>政策依据</h3><p>《残疾人证管理办法》</p><h3>办理地点及咨询电话</h3><table><tr><td>河湾区残联</td><td>滨江路6号</td><td>0779-3311301</td></tr><tr><td>青屿县残联</td><td>环岛路2号</td><td>0779-6610301</td></tr></table><h3>办理时间</h3><p>工作日</p></div>""",
            "办事指南",
        ),
    )


def texts() -> None:
    put(
        "chinese_numbers_in_brackets_and_text_in_the_next_paragraph",
        f"{CITY}/fuwu/bszn/t20260502_3.html",
        city(
            "临时占道许可",
            f"""<h1 class="article-title">临时占道许可办理指南</h1><div class="article-meta"><span class="publish-date">2026-05-02</span></div><div id="article-content" class="TRS_Editor">{"".join(f"<p>　　（{c}）{a}</p><p>　　{b}</p>" for c, (a, b) in zip("一二三四五六七", but(PERMIT, f0="《市容管理条例》"), strict=True))}</div>""",
            "办事指南",
        ),
    )
    put(
        "name_and_text_in_one_paragraph_with_a_dot",
        f"{CITY}/fuwu/bszn/t20260502_4.html",
        city(
            "户外广告备案",
            f"""<h1 class="article-title">户外广告备案</h1><div id="article-content">{fill("<p>$n．$0：$1</p>", ("事项名称", "户外广告备案"), *but(PERMIT, f5="", f0="《广告法》"))}</div>""",
            "办事指南",
        ),
        "place",
    )
    put(
        "marks_of_word_lists_before_names_and_lines",
        f"{BUREAU}/serve/61.html",
        transit(
            "取水许可-泉岭市水务局",
            """<div class="newsDetail"><h2>取水许可（变更）办理须知</h2><div><p class="MsoListParagraph"><span>一、</span><span>审批依据</span></p><p class="MsoNormal">《取水许可和水资源费征收管理条例》第二十五条</p><p class="MsoListParagraph"><span>二、</span><span>申报条件</span></p><p class="MsoNormal">①取水口未变；②取水量未变。</p><p class="MsoListParagraph"><span>三、</span><span>申报材料</span></p><p class="MsoNormal">①变更申请表；②原许可证。</p><p class="MsoListParagraph"><span>四、</span><span>审批程序</span></p><p class="MsoNormal">受理、审核、换证。</p><p class="MsoListParagraph"><span>五、</span><span>审批时限</span></p><p class="MsoNormal">5个工作日。</p><p class="MsoListParagraph"><span>六、</span><span>受理部门及联系方式</span></p><p class="MsoNormal">市水务局政务窗口，地址：市政务服务中心三楼，电话：0779-2100166。</p></div></div>""",
            "网上办事",
        ),
    )
    put(
        "law_told_only_by_links_and_hours_by_a_note",
        f"{PROVINCE}/fw/bszn/art/2026/art_8.html",
        province(
            "计量器具型式批准",
            f"""<div class="Three_xilan_02"><h1>计量器具型式批准</h1></div><div class="Three_xilan_07"><ul class="guide">{fill("<li><strong>$0</strong><div>$1</div></li>", ("法律依据", "<a href='/law/1'>《计量法实施细则》</a>"), ("受理条件", "已取得营业执照。"), ("申请材料", "<a href='/f/1.doc'>申请书</a>、<a href='/f/2.doc'>技术说明</a>"), ("办理流程", "<img src='/flow.png'>"), ("办理地点", "省政务服务中心二楼"), ("办公时间", "工作日9:00-12:00（法定节假日除外）"), ("联系电话", "0771-2200100"))}</ul></div>""",
            "办事服务",
        ),
    )
    put(
        "fonts_and_tables_of_a_county_of_2005",
        f"{OLD}/bsfw_show.jsp?id=12",
        old(
            "办事指南",
            f"""<table width="90%" align="center" border="0"><tr><td align="center"><font color="#CC0000" size="4"><b>流动人口婚育证明</b></font></td></tr>{fill('<tr><td><font color="#003399">◆ $0</font></td></tr><tr><td>&nbsp;&nbsp;&nbsp;&nbsp;$1</td></tr>', *but(ENTRY, f0="《流动人口工作条例》", f6=""))}</table>""",
            "办事服务",
        ),
        "phone",
    )
    put(
        "names_and_values_with_breaks_in_one_cell",
        f"{OLD}/bsfw_show.jsp?id=13",
        old(
            "办事指南",
            f"""<table width="90%" align="center"><tr><td align="center"><b>林木采伐许可</b></td></tr><tr><td class="p14">{"<br><br>".join(f"<b>{a}</b><br>　　{b}" for a, b in but(ENTRY, f0="《森林法》第五十六条"))}</td></tr></table>""",
            "办事服务",
        ),
    )
    put(
        "questions_as_names_of_panels",
        f"{DISTRICT}/ggfw/51.html",
        panels(
            "河湾区人民政府-公共服务",
            f"""<h3 class="text-center">高龄津贴怎么领</h3>{fill('<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" href="#c$n">$0</a></h4></div><div id="c$n" class="panel-collapse collapse"><div class="panel-body">$1</div></div></div>', ("谁可以申请", "年满80周岁的本区户籍老人。"), ("需要什么材料", "身份证、户口簿、银行卡。"), ("去哪里办", "户籍所在地社区。"), ("怎么办理", "社区受理、街道审核、区民政局审批。"), ("多久办好", "15个工作日。"), ("依据是什么", "《老年人权益保障条例》"), ("咨询电话", "0779-3311410"))}""",
        ),
    )
    put(
        "fields_of_text_that_cannot_be_changed",
        f"{DISTRICT}/ggfw/52.html",
        panels(
            "河湾区人民政府-公共服务",
            f"""<h3 class="text-center">公租房申请</h3><form class="form-horizontal">{fill('<div class="form-group"><label class="col-md-2 control-label">$0：</label><div class="col-md-10"><textarea class="form-control" readonly>$1</textarea></div></div>', *but(PERMIT, f0="《公共租赁住房管理办法》", f3=""))}</form>""",
        ),
        "process",
    )
    put(
        "table_of_a_guide_below_the_story_of_a_column",
        f"{DISTRICT}/ggfw/53.html",
        panels(
            "河湾区人民政府-公共服务",
            f"""<div class="art"><h2>教师资格认定</h2><p class="time">发布时间：2026-03-20　来源：区教育局</p><table class="table table-bordered"><tbody>{fill("<tr><td>$n</td><td>$0</td><td>$1</td></tr>", *but(PERMIT, f0="《教师资格条例》", f4="30个工作日"))}</tbody></table></div>""",
        ),
    )
    put(
        "notice_that_a_window_moved_is_no_guide",
        f"{COUNTY}/web/news.action?id=91",
        county(
            "关于不动产登记窗口搬迁的公告",
            """<div class="detail"><h3>关于不动产登记窗口搬迁的公告</h3><p class="time">发布时间：2026-06-01</p><p>因大厅改造，不动产登记窗口自6月8日起搬迁。</p><p>新办理地点：县政务服务中心二楼</p><p>咨询电话：0779-6610088</p></div>""",
            "通知公告",
        ),
        *ALL,
    )
    put(
        "story_of_how_a_guide_was_used_is_none",
        f"{CITY}/xinwen/bmdt/t20260603_2.html",
        city(
            "“办事指南”上墙 群众少跑腿",
            """<h1 class="article-title">“办事指南”上墙 群众少跑腿</h1><div class="article-meta"><span class="publish-date">2026-06-03 10:00</span></div><div id="article-content"><p>　　近日，河湾区把申请材料、办理流程、办理时限制成图表上墙，办理地点也作了标注。</p><p>　　“以前要跑三趟，现在一次就行。”前来办事的居民说。</p></div>""",
            "部门动态",
        ),
        *ALL,
    )


def build() -> None:
    tables()
    texts()
