"""暗链, as scanners' own fixtures and threads of cleaned sites show it."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, TEXT, article, home, old_home, script, sheet, single

BAD = (
    ("http://www.leyu-8826.example/", "乐鱼体育全站登录"),
    ("https://m.xyft-kj.example/", "幸运飞艇计划"),
    ("http://www.jbz-wc.example/", "办证刻章"),
    ("http://vip.dfcp-77.example/", "大发彩票平台"),
    ("http://www.kyqp-app.example/", "开元棋牌下载"),
)
BAD_URLS = [url for url, _ in BAD]
LINKS = "".join(f'<a href="{url}">{text}</a>\n' for url, text in BAD)
FIRMS = (
    ("http://www.hnsfzj.example/", "粉碎机"),
    ("http://www.czgddl.example/", "管道疏通"),
    ("http://www.jhbwg.example/", "保温管"),
    ("http://www.dzktzl.example/", "空调租赁"),
    ("http://www.xysbgs.example/", "商标注册"),
    ("http://www.qhyqjc.example/", "仪器检测"),
)
FIRM_URLS = [url for url, _ in FIRMS]
FIRM_LINKS = "".join(f'<a href="{url}">{text}</a> ' for url, text in FIRMS)


def put(name: str, block: str, hidden: list[str], head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=hidden)


def styled(name: str, style: str, links: str = FIRM_LINKS, urls: list[str] | None = None) -> None:
    """A box with this style around the links."""
    put(name, f'<div style="{style}">{links}</div>', FIRM_URLS if urls is None else urls)


def put_out_of_sight_by_a_rule_that_a_script_adds() -> None:
    box = "Q7dRk2VvLmX"
    rule = f"#{box}{{margin:0px 20px;position:fixed;overflow:hidden;top:-152413851px;display:block;z-index:412406018;}}"
    code = (
        "function hR5tB(){var p=document.getElementsByTagName('hea'+'d')[0];"
        f"var r='{rule}';var s=document.createElement('st'+'yl'+'e');s.type='text/css';"
        "if(s.styleSheet){s.styleSheet.cssText=r}else{s.appendChild(document.createTextNode(r))}p.appendChild(s)}hR5tB();"
    )
    put(
        "rule_that_a_script_adds_to_the_head",
        f'<div id="{box}"><p><a href="{BAD[0][0]}">{BAD[0][1]}</a></p></div>' + script(code),
        BAD_URLS[:1],
    )
    links = "".join(f"<p>{text}<a href='{url}'>{text}</a></p>" for url, text in FIRMS)
    put(
        "rule_that_a_script_adds_for_firms",
        f'<div id="{box}">{links}</div>' + script(code),
        FIRM_URLS,
    )


def boxes_far_away() -> None:
    marked = "".join(f'<!--44b51--><a href="{url}">{text}</a><!--44b51-->' for url, text in FIRMS)
    styled(
        "marks_of_a_kit_around_each_link", "position:absolute;left:-12623px;width:1000px", marked
    )
    put(
        "indented_away",
        f'<p style="text-indent:-9999px">{FIRM_LINKS}</p>',
        FIRM_URLS,
    )
    deep = "<ul><li><span>" + LINKS + "</span></li></ul>"
    styled("list_in_a_box_far_away", "left:-7566px;position:absolute;top:auto", deep, BAD_URLS)
    nested = '<div style="left:-9999px;position:absolute">' * 60 + FIRM_LINKS + "</div>" * 60
    put("sixty_boxes_deep", nested, FIRM_URLS)
    styled("far_away_in_letters_wide", "position:absolute;left:-100em")
    styled("far_away_in_windows", "position:absolute;left:-1000vw")
    styled("far_away_in_shares", "position:absolute;left:-1000%")
    styled("important_and_far_away", "position:absolute;left:-9999px!important;left:0")
    styled("far_away_as_a_sum", "position:absolute;left:calc(-9999px)")
    styled("shouted", "POSITION:ABSOLUTE;LEFT: -9999PX;")
    styled("far_away_with_a_note_inside", "position:absolute;left:/**/-9999px")
    styled("minus_by_its_number", "position:absolute;left:&#45;9999px")
    # A stroke makes a word of what follows: no length, and the box stays where it is.
    styled("minus_by_a_stroke_of_the_sheet", "position:absolute;left:\\2d 9999px", urls=[])
    put(
        "class_of_the_page_far_away",
        f'<p class="offscreen" onclick="go()">{LINKS}</p>',
        BAD_URLS,
        head=sheet(".offscreen { position:absolute; left:-9999px; top:-9999px }"),
    )
    sold = f'<div style="position:absolute;left:-9999px">{LINKS}</div>'
    single(
        "hidden/appended_to_every_article",
        ARTICLE,
        article(text=TEXT + sold),
        hidden=BAD_URLS,
    )


def boxes_not_shown() -> None:
    put(
        "end_that_does_not_belong",
        f'<section style="display:none"></div>{FIRM_LINKS}</section>',
        FIRM_URLS,
    )
    put(
        "two_styles_of_which_the_first_counts",
        f'<div style="display:none" style="display:block">{FIRM_LINKS}</div>',
        FIRM_URLS,
    )
    styled("colon_by_its_number", "display&#58;none")
    styled("letter_by_its_number", "d&#105;splay:none")
    styled("letter_by_a_stroke_of_the_sheet", "d\\69splay:none")
    styled("value_by_a_stroke_of_the_sheet", "display:n\\6fne")
    styled("important_and_not_shown", "display:none!important;display:block")
    styled("note_inside_the_value", "display:/* theme fallback */none")
    put(
        "attribute_that_hides",
        f"<div hidden>{LINKS}</div>",
        BAD_URLS,
    )
    put(
        "two_links_that_sell",
        f'<div style="display:none"><a href="{BAD[0][0]}">{BAD[0][1]}</a><a href="{BAD[3][0]}">{BAD[3][1]}</a></div>',
        [BAD[0][0], BAD[3][0]],
    )
    put(
        "link_that_is_not_closed",
        f'<a style="display:none" href="{BAD[1][0]}">{BAD[1][1]}<a href="/jcxzf/c110/list.shtml">更多公告</a>',
        BAD_URLS[1:2],
    )
    single(
        "hidden/rows_folded_away",
        HOME,
        old_home(
            f'<table><tr style="visibility:collapse"><td>{FIRM_LINKS}</td></tr><tr><td>粮情</td></tr></table>'
        ),
        hidden=FIRM_URLS,
    )


def boxes_without_size_or_ink() -> None:
    put(
        "box_of_nothing",
        f'<div style="width:0;height:0;overflow:hidden"><a href="{BAD[2][0]}?k=1">{BAD[2][1]}</a></div>',
        [f"{BAD[2][0]}?k=1"],
    )
    put("letters_of_nothing", f'<span style="font-size:0">{LINKS}</span>', BAD_URLS)
    styled("without_ink_in_shares", "opacity:0%")
    styled("without_ink_from_the_point_on", "opacity:.0")
    styled("less_than_no_ink", "opacity:-0.1")
    put(
        "pane_over_the_whole_page",
        '<div id="z4ym16k" style="position:fixed;inset:0px;z-index:2147483647;background:black none repeat scroll 0% 0%;opacity:0.01;height:1080px;width:1920px"><a id="lkqv4" href="http://go.jbz-wc.example/dc90?zwu=51" target="_blank" style="display:block;height:inherit"></a></div>',
        ["http://go.jbz-wc.example/dc90?zwu=51"],
    )


def build() -> None:
    put_out_of_sight_by_a_rule_that_a_script_adds()
    boxes_far_away()
    boxes_not_shown()
    boxes_without_size_or_ink()
