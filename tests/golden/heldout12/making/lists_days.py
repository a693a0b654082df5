"""Lists whose days stand in uncommon places, or beside days that tell something else."""

from __future__ import annotations

from .lists_frames import BARE, EARLY, MIDDLE, WIDE, lst
from .plan import Row, each, rows

HOST = "http://www.jialingqu-x.invalid"


def build() -> None:
    """Write them."""
    divided()
    by_years()
    with_other_days()
    in_tables()
    old()


def got(kind: str, newest: str, count: int, step: int = 5, at: str = "/gk/xx/") -> list[Row]:
    """Rows of the district's column."""
    return rows(
        kind,
        newest,
        count,
        "嘉陵新区",
        lambda n, d: f"{at}{d[:4]}/{5200 - 7 * n}.html",
        "区有关部门",
        0,
        step,
    )


def put(
    name: str, path: str, as_of: str, title: str, inner: str, of: list[Row], **more: object
) -> None:
    """A page of the district, whose list has these rows and is not blank."""
    lst(name, HOST + path, as_of, "嘉陵新区人民政府", title, inner, of, blank=False, **more)


def divided() -> None:
    """The parts of a day in elements of their own."""
    of = got("news", "2022-11-09", 6)
    body = each(
        of,
        '<div class="col-3"><a class="card" href="$H"><div class="cover" style="background-image:url(/u/$N.jpg)"></div><div class="date"><em>$d</em><i>$Y-$M</i></div><p class="t">$T</p><p class="v"><i class="eye"></i>2023</p></a></div>',
    )
    put(
        "cards_with_views_like_years",
        "/dt/tp/",
        "2022-11-20",
        "图片新闻",
        f'<div class="row">{body}</div>',
        of,
    )
    of = got("notice", "2024-03-18", 7, 6)
    body = each(
        of,
        '<li><div class="dt"><span>$M</span>/<span>$d</span><b>$Y</b></div><div class="tx"><h5><a href="$H">$T</a></h5><div class="sum">自2024年4月1日起施行，请相互转告。</div></div></li>',
    )
    put(
        "slash_between_month_and_day",
        "/gk/tz/",
        "2024-03-20",
        "通知公告",
        f'<ul class="n-list">{body}</ul>',
        of,
    )
    of = got("news", "2021-02-03", 7, 9)
    body = each(
        of,
        '<div class="it"><span class="y">$Y</span><span class="u">年</span><span class="m">$m</span><span class="u">月</span><span class="d">$k</span><span class="u">日</span><a href="$H">$T</a></div>',
    )
    put(
        "units_in_elements_of_their_own",
        "/dt/bm/",
        "2021-02-10",
        "部门动态",
        f'<div class="its">{body}</div>',
        of,
        frame=MIDDLE,
    )
    of = got("policy", "2023-06-14", 5, 30)
    body = each(
        of,
        '<li class="uk-margin"><time class="stamp" data-year="$Y"><strong>$k</strong><small>$m月</small></time><a href="$H">$T</a></li>',
    )
    put("year_in_an_attribute_alone", "/gk/zc/", "2023-06-30", "政策文件", f"<ul>{body}</ul>", of)


def by_years() -> None:
    """Years as headings, folds, steps of a line of time."""
    of = got("planning", "2024-02-28", 7, 95)
    folds = ""
    for year in ("2024", "2023", "2022"):
        mine = [row for row in of if row[2].startswith(year)]
        if mine:
            lines = each(mine, '<li><a href="$H">$T</a><span>$M-$d</span></li>')
            folds += f"<details{' open' if year == '2024' else ''}><summary>{year}年</summary><ul>{lines}</ul></details>"
    put("folds_of_years", "/gk/gh/", "2024-03-05", "规划计划", folds, of)
    of = got("news", "2023-01-06", 7, 8)
    marks, seen = "", ""
    for row in of:
        month = row[2][:7]
        if month != seen:
            marks += f'<div class="tl-head">{month[:4]}.{month[5:]}</div>'
            seen = month
        marks += each(
            [row],
            '<div class="tl-item"><i class="dot"></i><span>$k日</span><a href="$H">$T</a></div>',
        )
    put(
        "line_of_time_by_months",
        "/dt/dsj/",
        "2023-01-09",
        "工作动态",
        f'<div class="tl">{marks}</div>',
        of,
    )
    of = got("notice", "2023-01-05", 8, 50)
    body = each(of, '<li><a href="$H">$T</a><span>$M-$d</span></li>')
    put(
        "months_back_into_the_year_before",
        "/gk/gs/",
        "2023-01-09",
        "公示",
        f'<ul class="l">{body}</ul>',
        of,
        frame=MIDDLE,
    )
    of = got("finance", "2023-09-21", 6, 170)
    body = each(
        of, '<li><a href="$H">嘉陵新区$N号年度报告（2030年远景）：$T</a><i>$Y/$M/$d</i></li>'
    )
    of = [(f"嘉陵新区{n}号年度报告（2030年远景）：{t}", h, d) for n, (t, h, d) in enumerate(of, 1)]
    put("titles_that_name_years", "/gk/cz/", "2023-10-01", "财政信息", f"<ul>{body}</ul>", of)


def with_other_days() -> None:
    """Closing, opening, validity, meetings, today."""
    of = got("projects", "2024-04-28", 6, 7)
    body = each(
        of,
        '<li><a href="$H">$T</a><p><span>开标时间：2024-05-2$N 09:30</span><span>公告时间：$D</span><span>所属区域：城区</span></p></li>',
    )
    put(
        "opening_before_the_notice",
        "/gk/zb/",
        "2024-04-30",
        "招标公告",
        f'<ul class="bid">{body}</ul>',
        of,
    )
    of = got("notice", "2023-05-11", 6, 9)
    body = each(
        of,
        '<div class="vote"><h4><a href="$H">$T</a></h4><div><label>公示期</label>$Y年$m月$k日至2023年6月$N日</div><div><label>发布</label>$D</div></div>',
    )
    put("periods_with_their_end", "/gk/gs2/", "2023-05-20", "公示公告", body, of)
    of = got("policy", "2021-12-15", 6, 40)
    body = each(
        of,
        '<li><a href="$H">$T</a><span class="x">（有效期：2022-01-0$N至2026-12-31）</span><span class="y">发布日期：$D</span></li>',
    )
    put(
        "validity_before_the_day",
        "/gk/gfx/",
        "2022-02-01",
        "规范性文件",
        f"<ul>{body}</ul>",
        of,
        frame=MIDDLE,
    )
    of = got("news", "2019-08-16", 6, 20)
    body = each(of, '<li><a href="$H">$T</a><span>$D</span></li>')
    inner = f'<div class="now">今天是2022年3月1日 星期二　农历正月廿九</div><ul>{body}</ul><p class="gen">本页面生成于 2022-03-01 00:10:21</p>'
    put("long_still_and_generated_today", "/dt/jc/", "2022-03-01", "基层动态", inner, of)
    of = got("news", "2020-01-08", 6, 6)
    top = ("嘉陵新区网站集约化公告", "/gk/xx/2017/880.html", "2017-07-20")
    body = each(
        [top], '<li class="top"><b class="red">[置顶]</b><a href="$H">$T</a><span>$M-$d</span></li>'
    ) + each(of, '<li><a href="$H">$T</a><span>$M-$d</span></li>')
    put(
        "pinned_from_years_before",
        "/dt/zw/",
        "2020-01-10",
        "政务要闻",
        f"<ul>{body}</ul>",
        [top, *of],
    )
    of = got("notice", "2023-07-19", 5, 6)
    body = each(
        of,
        '<li><a href="$H">关于7月2$N日召开听证会的公告：$T</a><span class="time">[$Y年$m月$k日]</span></li>',
    )
    of = [(f"关于7月2{n}日召开听证会的公告：{t}", h, d) for n, (t, h, d) in enumerate(of, 1)]
    put("hearings_in_titles", "/gk/tz2/", "2023-07-20", "听证公告", f"<ul>{body}</ul>", of)
    of = got("news", "2024-06-05", 5, 2)
    ages = (1, 3, 6, 8, 11)
    body = "".join(
        each(
            [row],
            f'<li><a href="$H"><h3>$T</h3></a><time title="$D 10:0$N:00">{age}天前</time></li>',
        )
        for row, age in zip(of, ages, strict=True)
    )
    put("told_in_the_tooltip_of_days_ago", "/dt/kx/", "2024-06-06", "快讯", f"<ul>{body}</ul>", of)


def in_tables() -> None:
    """Grids of numbers, two rows an item, cells without heads."""
    of = got("policy", "2023-11-02", 6, 25)
    lines = each(
        of,
        '<div class="tr"><div class="td no">JL-00$N-2023</div><div class="td t"><a href="$H">$T</a></div><div class="td wh">嘉府发〔$Y〕1$N号</div><div class="td">$Y-$M-01</div><div class="td">$D</div></div>',
    )
    head = '<div class="tr th"><div class="td">索引号</div><div class="td">标题</div><div class="td">发文字号</div><div class="td">成文日期</div><div class="td">发布日期</div></div>'
    put(
        "grid_of_divs_with_two_days",
        "/gk/wj/",
        "2023-11-10",
        "政府文件",
        f'<div class="table">{head}{lines}</div>',
        of,
    )
    of = got("personnel", "2022-09-01", 5, 14)
    lines = each(
        of,
        '<tr><td colspan="2" class="bt"><a href="$H">$T</a></td></tr><tr class="xx"><td>发布机构：区人社局</td><td>发布时间：$Y.$M.$d　点击：2019</td></tr>',
    )
    put(
        "two_rows_of_a_table_each",
        "/gk/rs/",
        "2022-09-10",
        "人事信息",
        f"<table>{lines}</table>",
        of,
        frame=MIDDLE,
    )
    of = got("notice", "2024-10-10", 6, 5)
    lines = each(
        of,
        '<tr><td>$N</td><td>嘉环罚〔2024〕$N号</td><td><a href="$H">$T</a></td><td>2024-09-0$N</td><td>2027-09-0$N</td><td>$D</td></tr>',
    )
    put(
        "penalties_with_three_days",
        "/gk/cf/",
        "2024-10-12",
        "行政处罚",
        f"<table><thead><tr><th>序号</th><th>决定书文号</th><th>案件名称</th><th>处罚决定日期</th><th>公示截止日期</th><th>公示日期</th></tr></thead><tbody>{lines}</tbody></table>",
        of,
    )
    of = got("statistics", "2023-04-20", 5, 30)
    body = each(
        of,
        '<dt>$Y年$M月$d日</dt><dd><a href="$H">$T</a> <a href="$H.pdf" class="pdf">PDF</a> <a href="$H.xls" class="xls">XLS</a></dd>',
    )
    put(
        "terms_are_days_with_files_beside",
        "/gk/tj/",
        "2023-05-01",
        "统计数据",
        f"<dl>{body}</dl>",
        of,
        frame=BARE,
    )


def old() -> None:
    """As pages were written by hand."""
    of = got("news", "2004-12-21", 7, 6, "")
    body = each(
        of, '◎ <a href="$H" target=_blank>$T</a>　<font size=1 color=gray>$D 8:0$N:12</font><br>'
    )
    put(
        "lines_with_breaks_and_clocks",
        "/news.asp?c=1",
        "2005-01-04",
        "工作动态",
        body,
        of,
        frame=EARLY,
    )
    of = got("notice", "2005-03-09", 6, 6, "")
    body = each(of, '<p><a href="$H">$T</a>（$Y年$m月$k日）</p>')
    put(
        "paragraphs_ending_with_the_day",
        "/news.asp?c=2",
        "2005-03-15",
        "公告",
        body,
        of,
        frame=EARLY,
    )
    of = got("plain", "2007-06-01", 6, 8, "")
    body = each(of, '<tr><td>【$M-$d】</td><td><a href="$H">$T</a></td><td>[点击:200$N]</td></tr>')
    put(
        "clicks_like_years_behind",
        "/news.asp?c=3",
        "2007-06-10",
        "文化天地",
        f"<table>{body}</table>",
        of,
        frame=EARLY,
    )
    of = got("policy", "2006-10-30", 5, 40, "")
    chinese = str.maketrans("0123456789", "〇一二三四五六七八九")
    body = "".join(
        f'<li><a href="{h}">{t}</a>　{d[:4].translate(chinese)}年{"十" if d[5] == "1" else ""}{d[6].translate(chinese) if d[6] != "0" else ""}月</li>'
        for t, h, d in of
    )
    lst(
        "months_in_chinese_without_days",
        f"{HOST}/news.asp?c=4",
        "2006-11-10",
        "嘉陵新区人民政府",
        "法规",
        f"<ul>{body}</ul>",
        frame=EARLY,
        blank=False,
        newest=None,
    )
    of = got("news", "2018-07-30", 6, 5)
    body = each(of, '<li><a href="$H" title="$T&#10;发布日期：$D">$S</a></li>')
    put(
        "day_in_the_second_line_of_the_tooltip",
        "/dt/xc/",
        "2018-08-01",
        "乡村动态",
        f"<ul>{body}</ul>",
        of,
        frame=MIDDLE,
    )
    of = got("news", "2017-05-22", 6, 5)
    body = each(of, '<li><a href="$H">$T$D</a></li>')
    put(
        "day_glued_to_the_title",
        "/dt/jd/",
        "2017-05-30",
        "街道信息",
        f'<ul class="g">{body}</ul>',
        of,
        frame=WIDE,
    )
