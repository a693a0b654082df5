"""暗链: links of strangers that nobody sees, a few of which sell nothing."""

from __future__ import annotations

from tests.golden.heldout19.making.checks_frames import (
    ARTICLE,
    HOME,
    TEXT,
    article,
    home,
    script,
    sheet,
)

from .checks_frames import single

# One firm, neither known nor selling what is forbidden.
ONE = "http://www.yuntai-zixun.example/"
ONE_LINK = f'<a href="{ONE}">云台咨询</a>'
# Firms that paid for links.
FIRMS = (
    ("http://www.hfjdgc.example/", "机电安装"),
    ("http://www.wxbxgcg.example/", "不锈钢管"),
    ("http://www.cddbgs.example/", "代办公司"),
    ("http://www.szlpdz.example/", "礼品定制"),
    ("http://www.zzkfq.example/", "矿粉设备"),
)
URLS = [url for url, _ in FIRMS]
LINKS = "".join(f'<a href="{url}">{text}</a>' for url, text in FIRMS)
# What is sold in secret.
GAMES = "http://www.xingyun28-vip.example/"
GAMES_LINK = f'<a href="{GAMES}">幸运28投注平台</a>'


def put(name: str, block: str, hidden: list[str], head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=hidden)


def styled(name: str, style: str) -> None:
    """A box with this style around the links."""
    put(name, f'<div style="{style}">{LINKS}</div>', URLS)


def one_by_itself() -> None:
    put("one_not_displayed", f'<div style="display:none">{ONE_LINK}</div>', [ONE])
    put("one_not_displayed_before_the_end", f"<p style='display:none;'>{ONE_LINK}</p>", [ONE])
    put("one_whose_own_style_hides_it", f'<a href="{ONE}" style="display:none">云台咨询</a>', [ONE])
    single(
        "hidden/one_in_a_paragraph",
        ARTICLE,
        article(text=TEXT + f'<span style="display:none">{ONE_LINK}</span>'),
        hidden=[ONE],
    )
    put("one_in_letters_of_nothing", f'<span style="font-size:0">{ONE_LINK}</span>', [ONE])
    put("one_behind_the_end", "", [ONE], after=f'<div style="display:none">{ONE_LINK}</div>')
    put(
        "one_far_above",
        f'<div style="position:absolute;top:-5000px">{ONE_LINK}</div>',
        [ONE],
    )
    put("one_by_the_attribute", f"<div hidden>{ONE_LINK}</div>", [ONE])


def new_properties() -> None:
    styled("cut_on_all_sides", "position:absolute;clip-path:inset(100%)")
    styled("moved_by_its_own_property", "position:absolute;translate:-9999px 0")
    styled("scaled_by_its_own_property", "scale:0")
    styled("all_sides_at_once", "position:absolute;inset:-9999px auto auto -9999px")
    styled("filtered_away", "filter:opacity(0)")
    styled("filled_with_nothing", "-webkit-text-fill-color:transparent")
    ground = ' style="color:rgb(245,245,245)" href'
    put(
        "letters_like_the_ground_in_two_ways",
        f'<div style="background:#f5f5f5">{LINKS.replace(" href", ground)}</div>',
        URLS,
    )
    white = ' style="color:#FFFFFF" href'
    put(
        "letters_like_the_ground_by_name",
        f'<div style="background-color:white">{LINKS.replace(" href", white)}</div>',
        URLS,
    )
    styled("zoomed_to_nothing", "zoom:0.001")
    styled("far_left_of_the_window", "position:fixed;left:-150vw;top:0")
    styled("far_in_root_letters", "position:absolute;left:-999rem")
    styled("margin_far_above", "margin-top:-9999px;position:absolute")
    styled("no_width_and_one_line", "width:0;overflow:hidden;white-space:nowrap")
    styled("one_dot_that_scrolls", "height:1px;overflow-y:scroll")
    styled("not_visible_and_taken_out", "visibility:hidden;position:absolute")
    styled("less_than_a_hundredth", "opacity:.001")


def by_sheets_and_scripts() -> None:
    box = f'<div class="zt_lk">{LINKS}</div>'
    put("sheet_for_all_media", box, URLS, head=sheet("@media all{.zt_lk{display:none}}"))
    put(
        "sheet_when_supported",
        box,
        URLS,
        head=sheet("@supports (display:grid){.zt_lk{display:none}}"),
    )
    put(
        "sheet_nested",
        f'<div class="wz">{box}</div>',
        URLS,
        head=sheet(".wz{color:#333;& .zt_lk{display:none}}"),
    )
    put("sheet_below_the_box", box + sheet(".zt_lk{position:absolute;left:-3000px}"), URLS)
    put(
        "sheet_of_the_last_child",
        f'<div id="bt"><p>版权</p>{box}</div>',
        URLS,
        head=sheet("#bt>div:last-child{height:0;overflow:hidden}"),
    )
    put(
        "script_removes_it_from_sight",
        f'<div id="lk9">{LINKS}</div>'
        + script('document.getElementById("lk9").style.cssText="display:none";'),
        URLS,
    )
    put(
        "script_asks_for_it_by_a_selector",
        f'<div id="lk8">{LINKS}</div>' + script('document.querySelector("#lk8").hidden=true;'),
        URLS,
    )
    put(
        "script_writes_a_box_around",
        script("document.write('<div style=\"display:none\">');")
        + LINKS
        + script("document.write('</div>');"),
        URLS,
    )
    put(
        "script_in_letters_by_number",
        f'<div id="lk7">{LINKS}</div>'
        + script("document.getElementById(String.fromCharCode(108,107,55)).style.display='none';"),
        URLS,
    )
    put("where_no_scripts_run", f"<noscript>{GAMES_LINK}</noscript>", [GAMES])
    put(
        "line_of_one_dot",
        f'<marquee height="1" width="1" scrollamount="9000">{GAMES_LINK}</marquee>',
        [GAMES],
    )
    put(
        "areas_of_a_picture_that_is_not_shown",
        f'<img src="/b.gif" usemap="#z" style="display:none"><map name="z"><area shape="rect" coords="0,0,1,1" href="{GAMES}" alt="幸运28"></map>',
        [GAMES],
    )


def build() -> None:
    one_by_itself()
    new_properties()
    by_sheets_and_scripts()
