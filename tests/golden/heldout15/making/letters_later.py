"""Letters in the markup of programs looked up after the readers were mended by the rest of the set.

Whoever wrote these had opened the readers by then; the structures (a county's struts pages, the
content system of a coastal province, boards of small offices, cards of telephones) were seen
nowhere before. They stand in a folder of their own.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from tests.golden import small_sites

from .letters_frames import AS_OF, SET, Row, each

COUNTY = "http://www.boyang-xian.invalid"
COAST = "http://www.haitan-qu.invalid"
single = partial(small_sites.single, SET)


def rows(name: str, url: str, html: str, *letters: Row) -> None:
    """A list of letters and what a person reads of each."""
    expect: dict[str, Any] = {"rows": [list(one) for one in letters]}
    single(f"letters_later/{name}", url, AS_OF, html, **expect)


def letter(name: str, url: str, html: str, *told: Any) -> None:
    """One letter: asked, answered, whether."""
    single(f"letters_later/{name}", url, AS_OF, html, letter=list(told))


def none(name: str, url: str, html: str) -> None:
    """No letters."""
    single(f"letters_later/{name}", url, AS_OF, html, rows=[], letter=None)


def county(path: str, inner: str) -> str:
    """A county with struts pages: wide brackets between the names of the path."""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>中国泊阳网欢迎您！</title></head>
<body><div id="top_info">今天是2026年6月15日 星期一</div><div id="whole_bg"><div id="content"><div id="banner"></div><ul id="menu"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/interaction/index.do">民声通道</a></li></ul>
<div class="current_position"><p><span><strong>当前位置：</strong><a href="/">首页</a>＞<a href="/interaction/index.do">民声通道</a>＞{path}</span></p></div>
{inner}
</div><div class="clearfloat"></div><div id="foot"><p>中共泊阳县委　泊阳县人民政府　主办　赣ICP备06000982号</p></div></div></body></html>
"""


def coast(title: str, inner: str) -> str:
    """A district on the content system of its province; one table for everything."""
    return f"""<html><head><title>{title}</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head>
<body style="margin:5px"><table width="1000" align="center"><tr><td><img src="/haitan/top.jpg"></td></tr><tr><td class="nav"><a href="/">网站首页</a> | <a href="/cms/sitemanage/index.shtml?id=2">政务公开</a> | <a href="/cms/leadermail/index.shtml">{title}</a></td></tr><tr><td class="pos">您现在的位置：<a href="/">网站首页</a> &gt; {title}</td></tr><tr><td>
{inner}
</td></tr><tr><td align="center">海潭区人民政府办公室主办　闽ICP备05000110号</td></tr></table></body></html>
"""


def phone(title: str, inner: str) -> str:
    """A page within a messenger."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
<body><header class="mui-bar mui-bar-nav"><a href="javascript:history.go(-1);" class="mui-action-back"></a><h1 class="mui-title">{title}</h1></header><div class="mui-content">{inner}</div></body></html>
"""


def of_the_county() -> None:
    body = each(
        '<tr><td>$0</td><td class="ct"><a href="detail.do?id=$1" target="_blank">$2</a></td><td><a href="organ.do?id=$3" target="_blank">$4</a></td><td>$5</td><td>$6</td></tr>',
        ("ZX00781", "781", "高山移民搬迁补助", "6", "县乡村振兴局", "办理中", "2026-06-09"),
        ("ZX00775", "775", "公办幼儿园报名时间", "3", "县教育体育局", "已回复", "2026-05-30"),
    )
    rows(
        "offices_are_links_beside_the_titles",
        f"{COUNTY}/interaction/list.do?type=0",
        county(
            "在线咨询",
            f'<div id="list01"><ul class="menu01"><li class="blank"></li><li class="current">在线咨询</li></ul><div class="list02"><table width="100%" cellspacing="3"><tr><th>编号</th><th>内容</th><th>受理单位</th><th>状态</th><th>日期</th></tr>{body}</table></div></div>',
        ),
        ("高山移民搬迁补助", "2026-06-09", None, False),
        ("公办幼儿园报名时间", "2026-05-30", None, True),
    )

    def detail(state: str, when: str, words: str) -> str:
        return county(
            "在线咨询",
            f'<div id="letter_detail"><div class="title">公办幼儿园报名时间</div><div class="source"><span><strong>编号：</strong>ZX00775</span> <span><strong>咨询人：</strong>汪**</span> <span><strong>咨询类型：</strong>在线咨询</span> <span><strong>提交时间：</strong>2026-05-30</span><span> <strong>受理单位：</strong>县教育体育局</span></div><div class="text_detail"><strong>信件内容：</strong>请问今年秋季何时报名？</div><div class="text_detail"><strong>受理状态：</strong> {state} </div><div class="text_detail"><strong>回复单位：</strong>县教育体育局<br /><strong>回复时间：</strong>{when}{words}</div></div>',
        )

    letter(
        "answer_below_its_office_and_time",
        f"{COUNTY}/interaction/detail.do?id=775",
        detail("已回复", "2026-06-03", '<div class="text_detail">7月1日起网上报名。</div>'),
        "2026-05-30",
        "2026-06-03",
        True,
    )
    letter(
        "office_is_named_and_no_time",
        f"{COUNTY}/interaction/detail.do?id=781",
        detail("办理中", "", ""),
        "2026-05-30",
        None,
        False,
    )
    body = each(
        '<tr><td class="cen">$0</td><td class="ct"><a href="/interaction/detail/$1.html">$2</a></td><td class="cen">$3</td></tr>',
        ("JY0031", "31", "建议夜市增设垃圾桶", "2026-06-01"),
        ("JY0030", "30", "建议恢复老街匾额", "2026-05-22"),
    )
    rank = each(
        '<tr><td class="t1"><a href="o$0">$1</a></td><td class="t2">$2</td></tr>',
        ("1", "县教育体育局", "100%"),
        ("2", "县城管局", "96%"),
    )
    rows(
        "letters_beside_a_ranking_of_offices",
        f"{COUNTY}/interaction/index.do",
        county(
            "建言献策",
            f'<div class="mstd"><div class="mstd_tit">民声通道</div><div id="tletter1" class="letter_list_box"><table><tr><td class="bh1">编号</td><td class="bt1">标题</td><td class="sj1">时间</td></tr>{body}</table></div></div><div class="right_box"><div class="right_tab"><ul><li class="current">回复排行</li><li>未回复提示</li></ul></div><table>{rank}</table></div>',
        ),
        ("建议夜市增设垃圾桶", "2026-06-01", None, None),
        ("建议恢复老街匾额", "2026-05-22", None, None),
    )
    none(
        "form_to_ask_about_a_matter",
        f"{COUNTY}/online/advisor.do?id=4",
        county(
            "网上咨询",
            '<h5>道路运输证配发</h5><ul class="pro"><li><a href="m.do">办事指南</a></li><li><a class="current">网上咨询</a></li><li><a href="s.do">在线查询</a></li></ul><form method="post"><table class="formtable1"><tr><td width="90">*用户名：</td><td><input name="u"></td></tr><tr><td>*标题：</td><td><input name="t"></td></tr><tr><td>*咨询内容：</td><td><textarea name="c"></textarea></td></tr></table><input type="button" value="提交"></form>',
        ),
    )


def of_the_coast() -> None:
    four = '<tr><td class="label" nowrap="nowrap">$0</td><td class="content">$1</td><td class="label" nowrap="nowrap">$2</td><td class="content">$3</td></tr>'
    two = '<tr><td class="label" valign="top">$0</td><td class="content" colspan="3">$1</td></tr>'

    def mail(handed: str, dealt: str, checked: str) -> str:
        facts = each(
            four,
            ("编号", "HT2026-0188", "写信时间", "2026-05-06 09:40"),
            ("事件辖区", "北厝镇", "事件地点", "金井湾路口"),
            ("事件时间", "2026-05-03 20:00", "诉求类型", "建议"),
        )
        ends = each(
            two,
            ("写信人姓名", "施**"),
            ("附件", ""),
            ("批转意见", handed),
            ("部门办理意见", dealt),
            ("回复审核意见", checked),
        )
        return coast(
            "区长信箱",
            f'<table class="readonlyTable">{each(two, ("主题", "路口左转等待过长"))}{facts}{each(two, ("内容", "晚高峰左转要等三轮红灯。"))}{ends}</table>',
        )

    letter(
        "instructions_opinions_and_checks_signed",
        f"{COAST}/cms/leadermail/mail.shtml?id=188",
        mail(
            "请交警大队研究办理。（区政府办 2026-05-07）",
            "已调整信号配时，左转绿灯延长8秒。（交警大队 2026-05-11）",
            "同意回复。（区政府办 2026-05-12）",
        ),
        "2026-05-06",
        "2026-05-11",
        True,
    )
    letter(
        "instructions_alone",
        f"{COAST}/cms/leadermail/mail.shtml?id=189",
        mail("请交警大队研究办理。（区政府办 2026-05-07）", "", ""),
        "2026-05-06",
        None,
        None,
    )
    told = each(
        '<tr><td class="label">$0</td><td class="content">$1</td></tr>',
        ("主题", "渔船年检在哪里办"),
        ("内容", "换了船主，年检手续是否有变化？"),
        ("留言时间", "2026-05-25 16:03"),
        ("留言人", "海风"),
        ("办理意见", "请携带所有权证书到区渔船检验站办理，流程不变。"),
    )
    letter(
        "opinion_of_the_office_as_the_last_row",
        f"{COAST}/cms/messageboard/message.shtml?id=66",
        coast("留言板", f'<table class="readonlyTable">{told}</table>'),
        "2026-05-25",
        None,
        True,
    )
    body = each(
        '<table class="recordTable" border=0 cellSpacing=0 cellPadding=2><tbody><tr vAlign=top><td class="recordImage"></td><td class="recordTitle"><a href="/cms/leadermail/mail.shtml?id=$0">$1</a>&nbsp;<a style="COLOR: #666666; FONT-SIZE: 12px">$2</a></td></tr></tbody></table>',
        ("188", "路口左转等待过长", "2026-05-06"),
        ("180", "沙滩车噪声扰民", "2026-04-28"),
    )
    rows(
        "a_table_for_each_and_days_as_anchors",
        f"{COAST}/cms/leadermail/index.shtml",
        coast(
            "区长信箱",
            f'<a class="button" href="/cms/leadermail/leaderMail.shtml">我要写信</a> <a class="button" href="/cms/my.shtml">我的信件</a><br /><br />{body}',
        ),
        ("路口左转等待过长", "2026-05-06", None, None),
        ("沙滩车噪声扰民", "2026-04-28", None, None),
    )
    told = each(
        '<tr><td nowrap="nowrap">$0</td><td>$1</td><td nowrap="nowrap">$2</td><td>$3</td></tr>',
        ("投诉主题：", "窗口提前下班", "编号：", "TS0092"),
        ("投诉人：", "洪**", "投诉时间：", "2026-05-13 16:50"),
        ("办理人：", "督查室", "办理时间：", "2026-05-15 10:30"),
    )
    letter(
        "complaint_in_the_cells_of_its_record",
        f"{COAST}/cms/onlineservice/complaint.shtml?id=92",
        coast(
            "网上投诉",
            f'<table border="0" width="100%">{told}<tr><td nowrap="nowrap">详细内容：</td><td colspan="3">16:40窗口已无人。</td></tr><tr><td nowrap="nowrap">办理意见：</td><td colspan="3">经查属实，已对当事人批评教育。</td></tr></table>',
        ),
        "2026-05-13",
        "2026-05-15",
        True,
    )
    none(
        "places_of_a_letter_behind_a_password",
        f"{COAST}/cms/leadermail/query.shtml",
        coast(
            "区长信箱",
            '<form><table><tr><td>获取详情请输入查询密码：</td><td><input name="p"></td><td><input type="button" value="查询" /></td></tr></table></form><table class="readonlyTable"><tr><td class="label">批转意见</td><td class="content"></td></tr><tr><td class="label">部门办理意见</td><td class="content"></td></tr><tr><td class="label">回复审核意见</td><td class="content"></td></tr></table>',
        ),
    )


def build() -> None:
    of_the_county()
    of_the_coast()
