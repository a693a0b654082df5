"""暗链, as pages that someone changed, templates that advertise their makers and fixtures show it."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, TEXT, article, home, script, sheet, single

# What is sold in secret.
SOLD = (
    ("http://www.lehuo-6617.example/", "乐活体育官网入口"),
    ("https://vip.sscjh-9.example/", "重庆时时彩计划"),
    ("http://www.banzheng-tt.example/", "代办毕业证"),
    ("http://m.hgqp-338.example/", "皇冠棋牌手机版"),
)
SOLD_URLS = [url for url, _ in SOLD]
SOLD_LINKS = " ".join(f'<a href="{url}" target="_blank">{text}</a>' for url, text in SOLD)
# Firms that paid for links.
FIRMS = (
    ("http://www.gyjxsb.example/", "硅藻泥设备"),
    ("http://www.njdpcg.example/", "电瓶叉车"),
    ("http://www.hbscgd.example/", "塑料管道"),
    ("http://www.jnhbjc.example/", "环氧地坪"),
    ("http://www.qdlxfw.example/", "留学中介"),
    ("http://www.tysbzc.example/", "注册商标"),
)
FIRM_URLS = [url for url, _ in FIRMS]
FIRM_LINKS = "".join(f'<a href="{url}">{text}</a>' for url, text in FIRMS)
# Goods in English, as kits of the years about 2014 append them.
BAGS = (
    ("http://www.riverside-clinic.example/monogram-bag-sale/", "monogram bags sale"),
    ("http://www.riverside-clinic.example/authentic-handbags/", "authentic handbags for less"),
    ("http://www.oldtown-choir.example/cheap-air-shoes/", "cheap air shoes"),
)


def put(name: str, block: str, hidden: list[str], head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=hidden)


def styled(name: str, style: str, links: str = FIRM_LINKS, urls: list[str] | None = None) -> None:
    """A box with this style around the links."""
    put(name, f'<div style="{style}">{links}</div>', FIRM_URLS if urls is None else urls)


def makers() -> None:
    """Templates that advertise who made them."""
    credit = "http://www.moban-globe.example"
    put(
        "credit_of_a_template_far_away",
        f'<div style="position:absolute;top:0;left:-9999px;"><a href="{credit}" title="免费模板">免费模板</a><a href="{credit}/v3">网站模板 3</a></div>',
        [f"{credit}/", f"{credit}/v3"],
    )
    put(
        "credit_of_a_film_site",
        '<div style="display:none"><a href="http://www.youmei-mtv.example" target="_blank">优美在线电影</a>商业模板认证</div>',
        ["http://www.youmei-mtv.example"],
    )
    put(
        "forum_of_sources",
        '<!--右侧浮动结束--><div style="display:none"><a href="http://www.yuanma-tao.example">源码下载论坛</a></div>',
        ["http://www.yuanma-tao.example"],
    )
    put(
        "first_of_the_friends_is_not_shown",
        '<div class="box"><h3>友情链接</h3><ul class="unstyled"><li style="display:none"><a href="http://www.qidian-bbs.example" target="_blank">QidianBBS</a></li><li><a href="http://www.hunan.gov.cn/">省政府</a></li></ul></div>',
        ["http://www.qidian-bbs.example"],
    )


def appended() -> None:
    """Boxes behind the end of the page, in paragraphs, one around each link."""
    boxes = "".join(
        f'<div style="display:none"><a href="{u}" title="{t}">{t}</a></div>\n' for u, t in BAGS
    )
    put("boxes_behind_the_end", "", [u for u, _ in BAGS], after=f"\n{boxes}")
    films = (
        ("http://www.basein-films.example/?far_away_story", "Far Away Story buy"),
        ("http://www.turtle-soc.example/?the_last_rider", "The Last Rider download"),
        ("http://www.satphones.example/?next_week", "Next Week buy"),
    )
    tags = ("u", "strong", "form")
    paragraphs = "".join(
        f'<p>{part}<{tag} style="display:none"><a href="{url}">{text}</a></{tag}></p>'
        for part, tag, (url, text) in zip(
            TEXT.replace("<p>", "").split("</p>")[:3], tags, films, strict=True
        )
    )
    single(
        "hidden/one_in_every_paragraph",
        ARTICLE,
        article(text=paragraphs),
        hidden=[url for url, _ in films],
    )
    put(
        "box_that_scrolls_of_one_dot",
        '<div style="overflow:auto; height:1px; width:1px;"><a href="http://xq-space.example/">av porn movies</a></div>',
        ["http://xq-space.example/"],
    )
    nested = '<div style="display:none">\n' * 5 + FIRM_LINKS
    put("boxes_in_boxes_that_never_end", "", FIRM_URLS, after=nested)
    put(
        "table_of_links_not_shown",
        "<table style='display:none'><tr>"
        + "".join(f"<td><a href='{u}'>{t}</a></td>" for u, t in FIRMS)
        + "</tr></table>",
        FIRM_URLS,
    )


def without_size() -> None:
    put(
        "line_that_runs_past",
        f"<marquee height=1 width=4 scrollamount=3000 scrolldelay=20000>{SOLD_LINKS}</marquee>",
        SOLD_URLS,
    )
    styled("lines_of_no_height", "line-height:0px;font-size:0px")
    styled("lines_of_one_dot", "font-size:1px;line-height:1px")
    styled("list_of_one_dot", "height:1px;overflow:hidden;list-style:none")
    styled("dot_by_dot", "width:1px;height:1px;overflow:hidden;position:absolute")
    styled("grown_to_nothing", "transform:scale(0)", SOLD_LINKS, SOLD_URLS)
    styled("cut_to_nothing", "position:absolute;clip:rect(1px,1px,1px,1px)")
    styled("cut_to_a_circle_of_nothing", "clip-path:circle(0)")
    styled("ink_of_an_old_browser", "filter:alpha(opacity=0);opacity:0")
    styled("no_greatest_height", "max-height:0px;overflow:hidden")
    styled("contents_left_out", "content-visibility:hidden;height:0", SOLD_LINKS, SOLD_URLS)


def out_of_the_window() -> None:
    styled("above_and_to_the_right", "position: absolute; top: -999px;right: -999px;")
    styled("indented_in_letters", "text-indent:-469em;display:block;float:left")
    styled("computed_away", "position:absolute;left:expression(1-900);top:expression(3-999);")
    styled("margin_far_to_the_left", "margin-left:-83791px")
    styled("moved_by_a_transform", "position:absolute;transform:translateX(-9999px)")
    put(
        "fixed_above_by_a_class",
        f'<div class="k7x">{FIRM_LINKS}</div>',
        FIRM_URLS,
        head=sheet(".k7x{position:fixed;top:-9999px}"),
    )
    put(
        "behind_the_page",
        f'<div id="back" style="position:absolute;z-index:-1">{SOLD_LINKS}</div>',
        SOLD_URLS,
    )


def in_the_colour_behind() -> None:
    links = "".join(f'<a href="{u}" style="color:#f63440;">{t}</a>' for u, t in FIRMS)
    put("red_on_red", f'<div style="background-color:#f63440">{links}</div>', FIRM_URLS)
    white = "".join(
        f'<a href="{u}"><font color="#FFFFFF" size="1">{t}</font></a>' for u, t in FIRMS
    )
    single(
        "hidden/white_letters_under_an_article",
        ARTICLE,
        article(head=sheet("body{background:#fff}"), text=TEXT + white),
        hidden=FIRM_URLS,
    )


def by_scripts() -> None:
    put(
        "box_that_a_script_opens_in_pieces",
        script('document.write("<di"+"v style"+"=\'displ"+"ay:none;\'>");')
        + FIRM_LINKS
        + script('document.write("</div>");'),
        FIRM_URLS,
    )
    put(
        "put_away_as_soon_as_it_is_there",
        f'<div id="fljs">{SOLD_LINKS}</div>'
        + script('document.getElementById("fljs").style.display="none";'),
        SOLD_URLS,
    )
    put(
        "put_away_when_the_page_is_ready",
        f'<div class="flow-links">{FIRM_LINKS}</div>'
        + script('$(function(){$(".flow-links").hide();});'),
        FIRM_URLS,
    )
    put(
        "rule_that_a_script_writes",
        script('document.writeln("<style>.hx9{display:none}</style>");')
        + f'<p class="hx9">{FIRM_LINKS}</p>',
        FIRM_URLS,
    )


def build() -> None:
    makers()
    appended()
    without_size()
    out_of_the_window()
    in_the_colour_behind()
    by_scripts()
