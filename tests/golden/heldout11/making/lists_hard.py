"""Lists beside misleading days, pinned items, the turn of the year, neighbours of other columns."""

from __future__ import annotations

from .lists_frames import CITY, lst
from .plan import each, rows


def build() -> None:
    """Write them."""
    of_the_turn_of_the_year()
    of_neighbours()


def of_the_turn_of_the_year() -> None:
    """Month and day alone: the year follows from the order."""
    got = rows(
        "news", "2022-01-14", 9, "宜章县", lambda n, d: f"content_{903412 - 13 * n}.html", step=7
    )
    body = each(got, '<li><a href="$H" title="$T">$S</a><span>($M.$d)</span></li>', 40)
    lst(
        "month_and_day_over_new_year",
        "http://www.yizhangxian.invalid/zwdt/bmdt/",
        "2022-01-18",
        "宜章县人民政府",
        "部门动态",
        f'<ul class="list14">{body}</ul>',
        got,
        frame=CITY,
        blank=False,
    )
    rest = rows(
        "notice", "2022-01-11", 6, "宜章县", lambda n, d: f"content_{802110 - 7 * n}.html", step=9
    )
    top = ("宜章县人民政府网站隐私保护声明", "content_700021.html", "2021-10-08")
    body = each(
        [top], '<li class="zd"><em>顶</em><a href="$H">$T</a><span>$M-$d</span></li>'
    ) + each(rest, '<li><a href="$H">$T</a><span>$M-$d</span></li>')
    lst(
        "pinned_with_month_and_day",
        "http://www.yizhangxian.invalid/zwdt/gsgg/",
        "2022-01-18",
        "宜章县人民政府",
        "公示公告",
        f'<ul class="list14">{body}</ul>',
        [top, *rest],
        frame=CITY,
        blank=False,
    )
    rest = rows(
        "policy", "2021-06-02", 5, "宜章县", lambda n, d: f"content_{600412 - n}.html", step=16
    )
    top = ("宜章县优化营商环境条例汇编", "content_511000.html", "2018-02-09")
    body = each(
        [top], '<dd class="on"><i class="zdicon" title="置顶"></i><a href="$H">$T</a><b>$D</b></dd>'
    ) + each(rest, '<dd><a href="$H">$T</a><b>$D</b></dd>')
    lst(
        "pinned_by_an_icon",
        "http://www.yizhangxian.invalid/xxgk/zcfg/",
        "2021-06-18",
        "宜章县人民政府",
        "政策法规",
        f"<dl>{body}</dl>",
        [top, *rest],
        frame=CITY,
        blank=False,
    )
    got = rows("news", "2023-01-06", 8, "阳明区", lambda n, d: f"/info/1003/{7710 - n}.htm", step=5)
    groups = ""
    for day in dict.fromkeys(d for _, _, d in got):
        y, m, k = day.split("-")
        inner = each([r for r in got if r[2] == day], '<li><a href="$H">$T</a></li>')
        groups += f'<div class="day"><h4>{int(m)}月{int(k)}日</h4><ul>{inner}</ul></div>'
        if day == got[1][2]:
            groups += '<h3 class="year">2022年</h3>'
    lst(
        "days_as_headings_years_above",
        "http://www.yangmingqu.invalid/ymyw/",
        "2023-01-09",
        "阳明区人民政府",
        "阳明要闻",
        f'<h3 class="year">2023年</h3>{groups}',
        got,
        blank=False,
    )
    got = sorted(
        rows(
            "planning",
            "2020-12-30",
            5,
            "阳明区",
            lambda n, d: f"/info/1044/{990 - n}.htm",
            step=200,
        ),
        key=lambda row: row[2],
    )
    body = each(got, '<li><a href="$H">$T</a><span class="fr">$Y-$M-$d</span></li>')
    lst(
        "oldest_first",
        "http://www.yangmingqu.invalid/ghjh/",
        "2021-05-01",
        "阳明区人民政府",
        "规划计划",
        f'<ul class="nl">{body}</ul>',
        got,
        blank=False,
    )


def of_neighbours() -> None:
    """Newer days that belong to something else on the page."""
    got = rows(
        "policy",
        "2019-11-20",
        5,
        "信江市",
        lambda n, d: f"/zfgb/gz/{d[:4]}/{d[5:7]}/{4001 - n}.html",
        step=60,
    )
    body = each(got, '<div class="item"><a href="$H">$T</a><time>$Y-$M-$d</time></div>')
    lst(
        "generated_today",
        "http://www.xinjiangshi.invalid/zfgb/gz/",
        "2020-05-01",
        "信江市人民政府",
        "政府规章",
        f'<div class="items">{body}</div><p class="tips">本页生成时间：2020-05-01 10:00:01　数据更新至2020年4月30日</p>',
        got,
        above="政府公报",
        blank=False,
    )
    pictures = each(
        rows(
            "news",
            "2020-04-30",
            3,
            "信江市",
            lambda n, d: f"/tpxw/{d[:4]}/{d[5:7]}/{9001 - n}.html",
        ),
        '<div class="pic"><a href="$H"><img src="/upload/$N.jpg" alt="$T"></a><p>$M-$d</p></div>',
    )
    got = rows(
        "notice",
        "2020-03-12",
        6,
        "信江市",
        lambda n, d: f"/tzgg/{d[:4]}/{d[5:7]}/{5001 - n}.html",
        step=20,
    )
    body = each(got, '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "pictures_of_another_column_above",
        "http://www.xinjiangshi.invalid/tzgg/",
        "2020-05-01",
        "信江市人民政府",
        "通知公告",
        f'<div class="tpxw"><h3>图片新闻</h3>{pictures}</div><div class="list"><h3>通知公告</h3><ul>{body}</ul></div>',
        got,
        blank=False,
    )
    calendar = "".join(
        f'<td><a href="?date=2022-05-{d:02d}">{d}</a></td>' + ("</tr><tr>" if d % 7 == 0 else "")
        for d in range(1, 32)
    )
    got = rows(
        "news",
        "2022-03-25",
        5,
        "信江市",
        lambda n, d: f"/sjdt/{d[:4]}/{6001 - n}.html",
        "市审计局",
        step=11,
    )
    body = each(got, '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "calendar_beside",
        "http://sjj.xinjiangshi.invalid/sjdt/",
        "2022-05-31",
        "信江市审计局",
        "审计动态",
        f'<div class="left"><div class="rili"><p>2022年5月</p><table><tr>{calendar}</tr></table></div></div><div class="right"><ul>{body}</ul></div>',
        got,
        blank=False,
    )
    got = rows(
        "statistics",
        "2021-07-20",
        5,
        "信江市",
        lambda n, d: f"/tjsj/{d[:4]}/{7001 - n}.html",
        "市统计局",
        step=31,
    )
    body = each(got, '<li><a href="$H">$T</a><span>$D</span></li>')
    ahead = "".join(f"<li>{n}月数据发布日：2021-{n:02d}-20</li>" for n in (8, 9, 10, 11))
    lst(
        "calendar_of_releases_to_come",
        "http://tjj.xinjiangshi.invalid/tjsj/",
        "2021-08-02",
        "信江市统计局",
        "统计数据",
        f'<div class="main"><ul class="lb">{body}</ul></div><div class="fbrc"><h4>发布日程</h4><ul>{ahead}</ul></div>',
        got,
        blank=False,
    )
