"""暗链: links to strangers that no visitor sees, as saved pages that were broken into have them."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, TEXT, article, home, old_home, script, single

BAD = (
    ("http://www.cq-1sf.example/", "新开传奇私服发布网"),
    ("http://bj.pk10-kj.example/", "北京赛车pk10开奖"),
    ("http://www.am-pgt.example/", "澳门跑狗论坛"),
    ("http://www.fp-dk.example/", "代开住宿发票"),
    ("http://v.djy-tv.example/", "成人影片在线观看"),
)
LINKS = "\n".join(f'<a href="{url}" title="{text}">{text}</a>' for url, text in BAD)
BAD_URLS = [url for url, _ in BAD]
# Trades as they stand in bought links: nothing in the words sells what is forbidden.
FIRMS = (
    ("http://www.szphb.example/", "喷绘布"),
    ("http://www.lw-fabu.example/", "论文发表"),
    ("http://www.bdf-yy.example/", "白癜风医院"),
    ("http://www.gf-biao.example/", "复刻手表"),
    ("http://www.seo-yh.example/", "整站优化"),
    ("http://www.dibang88.example/", "电子地磅"),
    ("http://www.kongyaji.example/", "空压机维修"),
    ("http://www.jiajiao-x.example/", "上门家教"),
)
FIRM_LINKS = "\n".join(f'<li> <a href="{u}" target="_blank">{t}</a></li>' for u, t in FIRMS)
FIRM_URLS = [url for url, _ in FIRMS]


def put(name: str, block: str, hidden: list[str], head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=hidden)


def by_style() -> None:
    put(
        "each_far_left_by_its_margin",
        "".join(f'<a href="{u}" style="margin-left:-24532px;" title="{t}">{t}</a>' for u, t in BAD),
        BAD_URLS,
    )
    two = FIRMS[4:6]
    put(
        "two_boxes_after_the_end_above_the_page",
        "",
        [url for url, _ in two],
        after="\n".join(
            f'<div style="position: absolute; top: -999px;left: -999px;">\n\t\t<a href="{u}" title="{t}" target="_blank">{t}</a>\n\t</div>'
            for u, t in two
        ),
    )
    put(
        "marquee_too_fast",
        f'</marquee><marquee scrollamount="8000" width="2" height="3">{LINKS}</marquee>',
        BAD_URLS,
    )
    put(
        "white_letters_of_one_pixel",
        "".join(
            f'<a href={u} style="color:#FFFFFF;font-size:1px;line-height:1px ;">{t}</a>'
            for u, t in FIRMS
        ),
        FIRM_URLS,
    )
    put(
        "below_a_layer_of_the_same_box",
        '<div class="father" style="position:relative"><div style="position:absolute;left:0;top:0;z-index:999;width:100%;height:100px;background:#eee"><img src="/static/img/b.jpg"></div>'
        f'<div class="hc">{LINKS}</div></div>',
        BAD_URLS,
    )
    put("scaled_to_nothing", f'<div style="transform:scale(0);">{LINKS}</div>', BAD_URLS)
    put(
        "no_greatest_height",
        f'<ul style="max-height:0;overflow:hidden;">{FIRM_LINKS}</ul>',
        FIRM_URLS,
    )
    put("far_left_in_letters", f'<p style="position:absolute;left:-999em">{LINKS}</p>', BAD_URLS)
    put(
        "words_moved_out_of_their_line",
        f'<div style="text-indent:-9999px;overflow:hidden;height:18px">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "nearly_transparent",
        f'<div style="opacity:.01;position:absolute;z-index:-1">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "clipped_like_words_for_screen_readers",
        f'<div class="visually-x">{LINKS}</div>',
        BAD_URLS,
        head="<style>.visually-x{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}</style>",
    )
    put(
        "named_like_a_counter",
        f'<div id="cnzz_stat" style="display:none">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "among_the_menu",
        '<ul class="nav2"><li><a href="/zjch/">走进澄湖</a></li><li><a href="/zwfw/">政务服务</a></li>'
        + "".join(f'<li style="display:none"><a href="{u}">{t}</a></li>' for u, t in BAD[1:3])
        + "</ul>",
        [url for url, _ in BAD[1:3]],
    )
    put("frames_that_are_none", f"<noframes>{LINKS}</noframes>", BAD_URLS)
    single(
        "hidden/small_white_letters_of_an_old_page",
        HOME,
        old_home(
            "<FONT color=#ffffff size=1>"
            + " ".join(f"<A href='{u}'><FONT color=#ffffff>{t}</FONT></A>" for u, t in FIRMS)
            + "</FONT>"
        ),
        hidden=FIRM_URLS,
    )
    single(
        "hidden/row_that_collapses",
        HOME,
        old_home(
            f'<TABLE><TR style="VISIBILITY: hidden; POSITION: absolute"><TD>{LINKS}</TD></TR></TABLE>'
        ),
        hidden=BAD_URLS,
    )
    single(
        "hidden/inside_an_article",
        ARTICLE,
        article(
            text=TEXT.replace(
                "听取居民意见。",
                f'听取居民意见。<span style="display:none;">{LINKS}</span>',
            )
        ),
        hidden=BAD_URLS,
    )
    single(
        "hidden/full_stop_that_is_a_link",
        ARTICLE,
        article(
            text=TEXT.replace(
                "提前告知到户，",
                f'提前告知到户<a href="{BAD[2][0]}" style="font-size:0">{BAD[2][1]}</a>，',
            )
        ),
        hidden=[BAD[2][0]],
    )


def by_script() -> None:
    put(
        "script_with_a_word_of_its_own",
        f'<ul id="ylq">{FIRM_LINKS}</ul>'
        + script('var d=document,n="none";d.getElementById("ylq").style.display=n;'),
        FIRM_URLS,
    )
    put(
        "library_hides_it",
        f'<ul id="tjlj">{FIRM_LINKS}</ul>' + script('$(function(){$("#tjlj").hide();});'),
        FIRM_URLS,
    )
    put(
        "attribute_set_by_a_script",
        f'<ul id="q7">{FIRM_LINKS}</ul>'
        + script('document.getElementById("q7").setAttribute("style","display:none");'),
        FIRM_URLS,
    )
    put(
        "whole_style_by_a_script",
        f'<ul id="q8">{FIRM_LINKS}</ul>'
        + script(
            'document.getElementById("q8").style.cssText="position:absolute;left:-9999px;top:0";'
        ),
        FIRM_URLS,
    )
    put(
        "rule_written_by_a_script",
        script("document.write('<style>.k9s{display:none}</style>');")
        + f'<ul class="k9s">{FIRM_LINKS}</ul>',
        FIRM_URLS,
    )
    put(
        "height_through_a_variable",
        f'<div id="fl3">{LINKS}</div>'
        + script(
            "var box=document.getElementById('fl3');box.style.overflow='hidden';box.style.height='0';"
        ),
        BAD_URLS,
    )
    put(
        "list_written_into_a_hidden_box",
        script(
            "document.writeln(\"<div style='display:none'>\");"
            + "".join(f"document.writeln(\"<a href='{u}'>{t}</a>\");" for u, t in BAD)
            + 'document.writeln("</div>");'
        ),
        BAD_URLS,
    )


def build() -> None:
    by_style()
    by_script()
