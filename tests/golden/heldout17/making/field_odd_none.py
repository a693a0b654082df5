"""Odd columns with nothing in them, columns that rest, columns that are one text, pages that only
look empty."""

from __future__ import annotations

from .field_frames import COUNTY, DEPARTMENT, DISTRICT, INSTITUTE, MOBILE, OLD, PREFECTURE, lst
from .field_plan import ODD, each, paragraphs, rows


def build() -> None:
    """Write them."""
    empty()
    full()
    rests()


def empty() -> None:
    """Columns that an inspector calls blank."""
    for name, frame, path, column, inner in (
        (
            "blank_a_picture_that_says_so",
            DISTRICT,
            "/zwgk/jytabl/index.html",
            "建议提案",
            '<div class="nodata"><img src="/images/nodata.png" alt="暂无内容"></div>',
        ),
        (
            "blank_a_sentence_of_the_template_with_the_name",
            PREFECTURE,
            "/wlfgw/c30555/common_list.shtml",
            "价格认定",
            '<div class="list-con"><div class="col-tip">栏目【价格认定】下暂时没有文章</div></div>',
        ),
        (
            "blank_a_row_called_header_and_one_that_says_none",
            OLD,
            "/class.asp?id=4",
            "防疫",
            '<table width="100%"><tr class="header"><td>标题</td><td>日期</td></tr><tr><td colspan="2">没有找到相关记录！</td></tr></table><table width="100%"><tr><td>共0条记录 页次：0/0</td></tr></table>',
        ),
        (
            "blank_cells_that_say_no_more",
            MOBILE,
            "/gk/",
            "村务公开",
            '<div class="weui-cells"></div><div class="weui-loadmore weui-loadmore_line"><span class="weui-loadmore__tips">暂无数据</span></div>',
        ),
    ):
        lst(ODD, name, frame, path, column, inner, items=[], blank=True)


def full() -> None:
    """Pages that only look so."""
    guide = paragraphs(
        "为方便公民、法人和其他组织获取政府信息，编制本指南。",
        "一、主动公开：通过本网站、政府公报等方式公开。",
        "二、依申请公开：申请人可当面、邮寄提出申请，受理机构为县政府办公室，联系电话0000-00000003。",
    )
    side = "".join(
        f'<!--<li><span>·</span><a href="../zfwj/{at}/">{name}</a></li>-->'
        for at, name in enumerate(("机构职责", "规划计划"))
    )
    lst(
        ODD,
        "one_text_beside_menus_that_are_commented_out",
        COUNTY,
        "/zfxxgkzn/",
        "政府信息公开指南",
        f'<div class="dl_nav"><h3 class="on"><a href="/zfxxgkzn/">政府信息<br>公开指南</a></h3><h3><a href="/zdwj/">政府信息<br>公开制度</a></h3><ul>{side}<li><span>·</span><a href="/yjgl/" target="_blank">应急管理</a></li></ul></div><div class="scroll_main"><div class="xl_tit">青石县政府信息公开指南</div>{guide}</div>',
        blank=False,
    )
    lst(
        ODD,
        "lure_years_to_choose_and_a_list_that_is_asked_for",
        PREFECTURE,
        "/wlfgw/c30556/common_list.shtml",
        "专项债券",
        '<ul class="year-tabs"><li class="on">2026年</li><li>2025年</li><li>2024年</li></ul><ul class="list-li" id="bond"></ul><script>function load(y){ $.ajax({url: "/wlfgw/api/bond", data: {year: y}, success: function (r) { render(r.rows); }}); } load(2026);</script>',
        blank=False,
    )
    lst(
        ODD,
        "lure_a_form_for_opinions",
        MOBILE,
        "/yj/",
        "意见征集",
        '<form class="weui-form" action="/yj/save" method="post"><div class="weui-cells__title">您对镇政府工作的意见建议</div><div class="weui-cell"><input class="weui-input" name="xm" placeholder="姓名"></div><div class="weui-cell"><textarea class="weui-textarea" name="nr" placeholder="请输入内容"></textarea></div><a class="weui-btn weui-btn_primary" href="javascript:">提交</a></form>',
        blank=False,
    )
    shots = "".join(
        f'<div class="col-3"><a href="/u/{at}.jpg" data-lightbox="g"><img src="/u/{at}.jpg"></a><p>{name}</p></div>'
        for at, name in enumerate(("老码头", "晒秋", "龙灯"), 1)
    )
    lst(
        ODD,
        "lure_pictures_that_open_in_a_box",
        INSTITUTE,
        "/Category_50/Index.aspx",
        "馆藏图片",
        f'<div class="row gallery">{shots}</div>',
        blank=False,
    )


def rests() -> None:
    """Columns that rest, with a notice above what is old."""
    old = rows("notice", "2023-05-19", 5, "桐陵省", "./%Y%M/t%Y%M%D_#.html", 12)
    lst(
        ODD,
        "rest_a_notice_of_a_merger_above_old_entries",
        DEPARTMENT,
        "/gxt/zxzz/",
        "专项整治",
        '<div class="notice-bar">说明：因机构职能调整，本栏目自2023年6月1日起停止更新，有关信息请在“<a href="/gxt/tzgg/">通知公告</a>”栏目查阅。</div><ul class="list-t">'
        + each(old, '<li><a href="$H">$T</a><span>$D</span></li>')
        + "</ul>",
        old,
    )
