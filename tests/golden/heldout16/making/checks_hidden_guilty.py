"""暗链: links to strangers that no visitor sees, in ways that the sets before did not have."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, TEXT, article, home, old_home, script, single

BAD = (
    ("http://www.ky-qp9.example/", "开元棋牌官网下载"),
    ("http://m.xyft-zb.example/", "幸运飞艇开奖直播"),
    ("http://www.jdpfp.example/", "开机打发票"),
    ("http://www.wgzx-cq.example/", "热血传奇私服发布站"),
    ("http://app.lyty8.example/", "乐鱼体育登录入口"),
)
LINKS = "".join(f'<a href="{url}" target="_blank">{text}</a> ' for url, text in BAD)
BAD_URLS = [url for url, _ in BAD]
# Trades as they stand in bought links: nothing in the words sells what is forbidden.
FIRMS = (
    ("http://www.hfjzx.example/", "活动板房"),
    ("http://www.ptfe-gk.example/", "四氟垫片"),
    ("http://www.sjzbgjj.example/", "办公家具厂"),
    ("http://www.zlsb-wf.example/", "制冷设备"),
    ("http://www.lvmuban.example/", "铝模板"),
    ("http://www.tfj-sd.example/", "通风机"),
    ("http://www.xmsgj.example/", "悬磨机"),
    ("http://www.dzc-hb.example/", "电子秤批发"),
)
FIRM_LINKS = "".join(f'<li><a href="{u}">{t}</a></li>' for u, t in FIRMS)
FIRM_URLS = [url for url, _ in FIRMS]


def put(name: str, block: str, hidden: list[str], head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=hidden)


def sheet(rules: str) -> str:
    return f"<style>{rules}</style>"


def below() -> None:
    put(
        "under_the_ground_of_the_page",
        f'<div style="position:absolute;top:120px;left:0;z-index:-1">{LINKS}</div>',
        BAD_URLS,
        head=sheet("body{background:#fff}.header,.nav{background:#fff;position:relative}"),
    )
    put(
        "class_that_sinks",
        f'<div class="sunk">{LINKS}</div>',
        BAD_URLS,
        head=sheet(".sunk{position:fixed;left:0;bottom:0;z-index:-999;font-size:12px}"),
    )
    put(
        "sunk_by_its_attribute_with_many_firms",
        f'<ul style="position:absolute; z-index:-9999; width:100px">{FIRM_LINKS}</ul>',
        FIRM_URLS,
    )
    put(
        "covered_by_a_picture_of_the_same_place",
        '<div style="position:relative;height:60px;overflow:hidden"><div style="position:absolute;top:0;left:0;width:100%;height:60px;z-index:9;background:#fff url(/u/b.png)"></div>'
        f'<p style="position:absolute;top:0;left:0;z-index:1">{LINKS}</p></div>',
        BAD_URLS,
    )
    put(
        "for_browsers_without_frames",
        f"<noframes><h1>{LINKS}</h1></noframes>",
        BAD_URLS,
    )
    single(
        "hidden/frames_of_an_old_home_page",
        HOME,
        '<html><head><title>澄湖县人民政府</title></head><frameset rows="90,*" frameborder="0"><frame src="/top.htm" noresize><frame src="/main.htm"></frameset>'
        f"<noframes><body>{LINKS}</body></noframes></html>",
        hidden=BAD_URLS,
    )
    put("for_browsers_without_scripts", f"<noscript>{LINKS}</noscript>", BAD_URLS)


def cut() -> None:
    put("cut_to_nothing", f'<div style="clip-path:inset(100%)">{LINKS}</div>', BAD_URLS)
    put(
        "cut_by_a_class",
        f'<ul class="pth">{FIRM_LINKS}</ul>',
        FIRM_URLS,
        head=sheet(
            ".pth{position:absolute;clip-path:polygon(0 0,0 0,0 0);-webkit-clip-path:polygon(0 0,0 0,0 0)}"
        ),
    )
    put(
        "letters_of_no_size_by_a_class",
        f'<div class="fs0">{LINKS}</div>',
        BAD_URLS,
        head=sheet(".fs0,.fs0 a{font-size:0;line-height:0}"),
    )
    put(
        "colour_of_the_ground_by_two_classes",
        f'<div class="foot-ln"><ul>{FIRM_LINKS}</ul></div>',
        FIRM_URLS,
        head=sheet(".foot-ln{background:#f5f5f5}.foot-ln a{color:#f5f5f5;text-decoration:none}"),
    )
    put(
        "letters_that_are_clear",
        f'<p class="t-x">{LINKS}</p>',
        BAD_URLS,
        head=sheet(".t-x a{color:rgba(255,255,255,0);cursor:default}"),
    )
    put(
        "box_of_one_point",
        f'<div style="width:1px;height:1px;overflow:hidden">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "line_of_no_height",
        f'<div style="line-height:0;height:0;overflow:hidden;display:block">{LINKS}</div>',
        BAD_URLS,
    )
    put("attribute_hidden", f"<div hidden>{LINKS}</div>", BAD_URLS)
    put(
        "marquee_of_one_point",
        f'<marquee height="1" width="1" scrollamount="3000" scrolldelay="1">{LINKS}</marquee>',
        BAD_URLS,
    )
    put("collapsed", f'<div style="visibility:collapse">{LINKS}</div>', BAD_URLS)
    put(
        "pushed_by_a_transform",
        f'<div style="transform:translateX(-9999px);-webkit-transform:translateX(-9999px)">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "far_below_and_fixed",
        f'<div style="position:fixed;bottom:-600px;left:0">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        "far_right_by_a_class",
        f'<div class="r9">{LINKS}</div>',
        BAD_URLS,
        head=sheet(".r9{position:absolute;right:-99999px;top:0}"),
    )
    single(
        "hidden/one_word_of_an_article",
        ARTICLE,
        article(
            text=TEXT.replace(
                "现场会，",
                f'现场会<font style="position:absolute;top:-3000px"><a href="{BAD[0][0]}">{BAD[0][1]}</a><a href="{BAD[2][0]}">{BAD[2][1]}</a></font>，',
            )
        ),
        hidden=[BAD[0][0], BAD[2][0]],
    )
    single(
        "hidden/table_of_no_height_in_an_old_page",
        HOME,
        old_home(
            f'<table height="0" width="0" style="height:0px;width:0px;overflow:hidden;display:block"><tr><td>{LINKS}</td></tr></table>'
        ),
        hidden=BAD_URLS,
    )


def by_script() -> None:
    opened = "<div style='position:absolute;left:-1200px;top:-600px'>"
    codes = ",".join(str(ord(c)) for c in f'<div style="display:none">{LINKS}</div>')
    begin = ",".join(str(ord(c)) for c in '<div style="display:none">')
    put(
        "all_of_it_in_codes",
        script(f"document.write(String.fromCharCode({codes}));"),
        BAD_URLS,
    )
    put(
        "opened_in_codes_and_left_open",
        script(f"document.write(String.fromCharCode({begin}));")
        + LINKS
        + script("document.write('</div>');"),
        BAD_URLS,
    )
    put(
        "opened_by_a_script_before_the_links",
        script(f'document.write("{opened}");') + FIRM_LINKS + script('document.write("</div>");'),
        FIRM_URLS,
    )
    put(
        "pushed_away_by_a_script",
        f'<div id="ftlk" style="position:absolute">{LINKS}</div>'
        + script('document.getElementById("ftlk").style.left="-2600px";'),
        BAD_URLS,
    )
    put(
        "pushed_away_by_a_library",
        f'<ul id="hzdw9">{FIRM_LINKS}</ul>'
        + script('$(function(){$("#hzdw9").css({"position":"absolute","top":"-2000px"});});'),
        FIRM_URLS,
    )
    put(
        "margin_set_by_a_script",
        f'<div id="m3">{LINKS}</div>'
        + script(
            "var o=document.getElementById('m3').style;o.marginTop='-8000px';o.position='absolute';"
        ),
        BAD_URLS,
    )
    put(
        "sheet_made_by_a_script",
        script(
            "var s=document.createElement('style');s.innerHTML='#zx7{display:none}';document.head.appendChild(s);"
        )
        + f'<ul id="zx7">{FIRM_LINKS}</ul>',
        FIRM_URLS,
    )
    put(
        "picture_that_hides_its_box",
        f'<div>{LINKS}<img src="/u/dot.gif" width="1" onload="this.parentNode.style.display=\'none\'"></div>',
        BAD_URLS,
    )


def build() -> None:
    below()
    cut()
    by_script()
