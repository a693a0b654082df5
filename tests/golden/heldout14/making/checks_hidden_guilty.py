"""暗链: links to strangers that no visitor sees, in the ways that incident write-ups show."""

from __future__ import annotations

from .checks_frames import HOME, article, home, single

BAD = (
    ("http://www.kf7788-slots.example/", "电子游戏试玩"),
    ("http://bbs.cqsf-open.example/", "传奇私服发布网"),
    ("http://m.fp-daikai.example/", "代开发票"),
    ("http://www.dyxz-free.example/", "电影下载"),
)
LINKS = "".join(f'<a href="{url}">{text}</a> ' for url, text in BAD)
BAD_URLS = [url for url, _ in BAD]
# Firms under their own trades: nothing sells, but nobody sees them.
FIRMS = (
    ("http://www.hb-boiler.example/", "燃气锅炉"),
    ("http://www.shaifen-ji.example/", "筛分机"),
    ("http://www.gz-banjia.example/", "搬家公司"),
    ("http://www.wuye-qingxi.example/", "外墙清洗"),
    ("http://www.pvc-diban.example/", "塑胶地板"),
    ("http://www.zhiwen-suo.example/", "指纹锁"),
    ("http://www.dianlan-qj.example/", "电缆桥架"),
)
FIRM_LINKS = " ".join(f'<a href="{url}" target="_blank">{text}</a>' for url, text in FIRMS)
FIRM_URLS = [url for url, _ in FIRMS]


def put(name: str, block: str, hidden: list[str], head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=hidden)


def build() -> None:
    put(
        "marquee_that_runs_past",
        f"<marquee height=1 width=4 scrollamount=3000 scrolldelay=20000>{LINKS}</marquee>",
        BAD_URLS,
    )
    put(
        "two_scripts_write_the_box",
        "<script>document.write(\"<div style='display:none'>\");</script>"
        f'{FIRM_LINKS}<script>document.write("</div>");</script>',
        FIRM_URLS,
    )
    put(
        "box_in_percent_code",
        "<script>document.write(unescape('%3Cdiv style=%22position:absolute;left:-3000px%22%3E'));"
        f"</script>{LINKS}<script>document.write(unescape('%3C/div%3E'));</script>",
        BAD_URLS,
    )
    put(
        "expression_of_old_browsers",
        f'<div style="position:absolute;left:expression(1-900);top:expression(3-999);">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "script_takes_the_height",
        f'<div id="yqlj2">{FIRM_LINKS}</div><script>var o=document.getElementById("yqlj2");'
        'o.style.overflow="hidden";o.style.height="0px";</script>',
        FIRM_URLS,
    )
    put(
        "script_makes_it_invisible",
        f'<div id="jhs">{FIRM_LINKS}</div>'
        '<script>document.getElementById("jhs").style.visibility = "hidden";</script>',
        FIRM_URLS,
    )
    put(
        "each_link_has_no_size",
        "".join(
            f'<a href="{url}" style="font-size:0px;line-height:0px">{text}</a>' for url, text in BAD
        ),
        BAD_URLS,
    )
    put(
        "letters_of_the_ground",
        f'<table width="100%"><tr><td bgcolor="#F0F0F0"><font color="#F0F0F0">'
        f"{FIRM_LINKS.replace('<a ', '<a style=color:#F0F0F0 ')}</font></td></tr></table>",
        FIRM_URLS,
    )
    put("for_those_without_scripts", f"<noscript>{LINKS}</noscript>", BAD_URLS)
    put(
        "one_pixel_high",
        f'<div style="height:1px;overflow:hidden;width:100%">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "old_filter_and_no_opacity",
        f'<div style="filter:alpha(opacity=0);opacity:0">{FIRM_LINKS}</div>',
        FIRM_URLS,
    )
    put(
        "cut_away_by_a_path",
        f'<p style="clip-path:inset(100%);position:absolute">{LINKS}</p>',
        BAD_URLS,
    )
    put(
        "moved_away_by_a_transform",
        f'<section style="transform:translateX(-9999px);position:absolute">{LINKS}</section>',
        BAD_URLS,
    )
    put(
        "one_that_sells_among_friends",
        '<div class="links">友情链接：<a href="http://www.jx-shengfu.gov.cn/">省政府</a>'
        '<a href="http://www.raohe-shi.gov.cn/">市政府</a>'
        '<a href="http://www.kaiyun-ty88.example/" style="display:none">开云体育官方网站</a></div>',
        ["http://www.kaiyun-ty88.example/"],
    )
    put(
        "items_hidden_one_by_one",
        "<ul>"
        '<li><a href="http://www.raohe-shi.gov.cn/">市政府</a></li>'
        + "".join(f'<li style="display:none"><a href="{u}">{t}</a></li>' for u, t in BAD)
        + "</ul>",
        BAD_URLS,
    )
    put("the_attribute_hidden", f"<div hidden>{FIRM_LINKS}</div>", FIRM_URLS)
    put(
        "class_that_is_fixed_above",
        f'<div class="jx7">{LINKS}</div>',
        BAD_URLS,
        head="<style>.jx7{position:fixed;top:-2000px;left:0}</style>",
    )
    put(
        "after_the_end_of_the_page",
        "",
        FIRM_URLS,
        after=f'\n<div style="display:none">{FIRM_LINKS}</div>',
    )
    put(
        "letters_that_are_transparent",
        f'<div style="color:transparent">{LINKS.replace("<a ", "<a style=color:transparent ")}</div>',
        BAD_URLS,
    )
    single(
        "hidden/table_of_no_size_in_an_article",
        f"{HOME}xwzx/zwyw/202605/t20260520_118.html",
        article(
            '<div style="width:0;height:0;overflow:hidden"><table><tr>'
            + "".join(f'<td><a href="{u}">{t}</a></td>' for u, t in BAD)
            + "</tr></table></div>"
        ),
        hidden=BAD_URLS,
    )
