"""Lists beside other lists: newer ones that belong elsewhere, older ones that are archives."""

from __future__ import annotations

from .lists_frames import EARLY, MIDDLE, WIDE, lst
from .plan import each, rows

HOST = "http://www.tianmushan-x.invalid"
SITE = "天目山新区管理委员会"


def build() -> None:
    """Write them."""
    of = rows(
        "planning",
        "2021-03-30",
        4,
        "天目山新区",
        lambda n, d: f"/gk/gh/{d[:4]}/{20 - n}.html",
        step=150,
    )
    new = rows(
        "news", "2022-06-02", 5, "天目山新区", lambda n, d: f"/dt/yw/{d[:4]}/{720 - n}.html", step=2
    )
    own = each(of, '<li><a href="$H">$T</a><span>$D</span></li>')
    other = each(new, '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "newer_news_under_a_heading_of_its_own",
        f"{HOST}/gk/gh/",
        "2022-06-10",
        SITE,
        "规划计划",
        f'<div class="left"><h2>规划计划</h2><ul>{own}</ul></div><div class="right"><h3>要闻动态</h3><ul>{other}</ul></div>',
        of,
        blank=False,
    )
    of = rows(
        "notice",
        "2022-05-26",
        6,
        "天目山新区",
        lambda n, d: f"/gk/tz/{d[:4]}/{80 - n}.html",
        step=5,
    )
    own = each(of, '<li><a href="$H">$T</a><i>$D</i></li>')
    strip = each(new[:3], '<li><a href="$H">$T</a></li>')
    lst(
        "strip_of_headlines_above",
        f"{HOST}/gk/tz/",
        "2022-06-10",
        SITE,
        "通知公告",
        f'<div class="scroll-news"><label>最新资讯</label><ul>{strip}</ul></div><ul class="list">{own}</ul>',
        of,
        blank=False,
        frame=MIDDLE,
    )
    of = rows(
        "news",
        "2022-05-30",
        6,
        "天目山新区",
        lambda n, d: f"/dt/bm/{d[:4]}/{310 - n}.html",
        step=3,
        skip=5,
    )
    first, rest = of[0], of[1:]
    lead = each(
        [first],
        '<div class="lead"><img src="/u/1.jpg"><div><h3><a href="$H">$T</a></h3><p>近日，天目山新区相关负责人实地察看项目进展……<a href="$H">[详细]</a></p><em>$Y年$m月$k日</em></div></div>',
    )
    own = each(rest, '<li><a href="$H">$T</a><span>$M-$d</span></li>')
    lst(
        "first_one_large_the_others_lines",
        f"{HOST}/dt/bm/",
        "2022-06-10",
        SITE,
        "部门动态",
        f"{lead}<ul>{own}</ul>",
        of,
        blank=False,
    )
    of = rows(
        "projects",
        "2022-04-18",
        6,
        "天目山新区",
        lambda n, d: f"/gk/zb/{d[:4]}/{55 - n}.html",
        step=9,
    )
    left = each(of[:3], '<li><a href="$H">$T</a><span>$D</span></li>')
    right = each(of[3:], '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "two_halves_side_by_side",
        f"{HOST}/gk/zb/",
        "2022-06-10",
        SITE,
        "招标投标",
        f'<div class="half"><ul>{left}</ul></div><div class="half"><ul>{right}</ul></div>',
        of,
        blank=False,
    )
    of = rows("news", "2008-02-02", 6, "天目山新区", lambda n, _: f"view.asp?id={188 - n}", step=9)
    own = each(
        of,
        '<tr><td><img src="img/dot.gif"> <a href="$H">$T</a></td><td><font color=gray>($m月$k日)</font></td></tr>',
    )
    lst(
        "months_and_days_in_chinese_over_new_year",
        f"{HOST}/list.asp?id=2",
        "2008-02-20",
        SITE,
        "工作动态",
        f"<table>{own}</table>",
        of,
        blank=False,
        frame=EARLY,
    )
    of = rows("news", "2022-06-06", 6, "天目山新区", lambda n, d: "javascript:;", step=3)
    own = each(of, "<li onclick=\"go('/dt/zx/6$N.html')\"><p>$T</p><span>$D</span></li>")
    lst(
        "items_that_a_click_opens",
        f"{HOST}/dt/zx/",
        "2022-06-10",
        SITE,
        "资讯",
        f"<ul>{own}</ul>",
        blank=False,
        newest="2022-06-06",
    )
    of = rows(
        "notice",
        "2022-06-01",
        7,
        "天目山新区",
        lambda n, d: f"/gk/cc/{d[:4]}/{77 - n}.html",
        step=6,
    )
    own = each(of, '<li><a href="$H">$T</a><span>$D</span></li>')
    lst(
        "archive_of_months_below",
        f"{HOST}/gk/cc/",
        "2022-06-10",
        SITE,
        "监督检查",
        f'<ul>{own}</ul><div class="arch"><h4>往期回顾</h4><a href="?m=202205">2022年5月</a><a href="?m=202204">2022年4月</a><a href="?m=202203">2022年3月</a></div>',
        of,
        blank=False,
        frame=WIDE,
    )
    of = rows(
        "policy",
        "2022-03-01",
        6,
        "天目山新区",
        lambda n, d: f"/gk/bz/{d[:4]}/{40 - n}.html",
        step=33,
    )
    cells = each(
        of,
        '<td valign="top" width="33%"><a href="$H"><img src="/u/$N.jpg"></a><br><a href="$H">$T</a><br>$D</td>',
    )
    lst(
        "three_cells_a_row_with_covers",
        f"{HOST}/gk/bz/",
        "2022-06-10",
        SITE,
        "标准文本",
        f"<table><tr>{cells}</tr></table>",
        of,
        blank=False,
        frame=MIDDLE,
    )
