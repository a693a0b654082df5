"""暗链 and links that are out of sight for good reasons."""

from __future__ import annotations

from .checks_frames import (
    ARTICLE,
    DRAWN,
    HOME,
    TEXT,
    article,
    home,
    old_home,
    script,
    single,
)

BAD = (
    ("http://www.hth-7719.example/", "华体会体育官网"),
    ("http://wap.pc28-yc.example/", "加拿大28预测"),
    ("http://www.zgfp-kj.example/", "代开正规发票"),
    ("http://www.sifu-999j.example/", "新开传奇私服"),
    ("http://m.bbin-zr.example/", "真人百家乐开户"),
)
BAD_URLS = [url for url, _ in BAD]
LINKS = "".join(f'<a href="{url}">{text}</a>\n' for url, text in BAD)
FIRMS = (
    ("http://www.lgsnj.example/", "螺杆水泥机"),
    ("http://www.wxbxg.example/", "不锈钢卷板"),
    ("http://www.yczdh.example/", "自动化流水线"),
    ("http://www.hbhsw.example/", "护栏网厂家"),
    ("http://www.szmjgs.example/", "模具公司"),
    ("http://www.qdsljx.example/", "塑料机械"),
    ("http://www.fsjjcl.example/", "家居建材"),
)
FIRM_URLS = [url for url, _ in FIRMS]
FIRM_LINKS = "".join(f'<a href="{url}" target="_blank">{text}</a>|' for url, text in FIRMS)
FIRM_ITEMS = "".join(f'<li><a href="{url}">{text}</a></li>' for url, text in FIRMS)
PARTNERS = "".join(
    f'<li><a href="http://www.{one}.example/">{name}</a></li>'
    for one, name in (
        ("chfc", "澄湖纺织"),
        ("hdnm", "湖东农贸市场"),
        ("cyjt", "茶叶集团"),
        ("lydl", "绿源电力"),
    )
)


def put(
    half: str, name: str, block: str, hidden: list[str], head: str = "", after: str = ""
) -> None:
    single(half, f"hidden/{name}", HOME, home(block, head, after), hidden=hidden)


def sheet(rules: str) -> str:
    return f"<style>{rules}</style>"


def drawn_guilty() -> None:
    one_each = "\n".join(
        f'<div style="display:none"><a href="{u}" title="{t}">{t}</a></div>' for u, t in BAD
    )
    put(DRAWN, "a_box_for_each_link", one_each, BAD_URLS)
    put(DRAWN, "a_box_for_each_link_after_the_page", "", BAD_URLS, after=one_each)
    quoted = "".join(f'<p> <u style="display:none"><a href="{u}">{t}</a></u></p>' for u, t in BAD)
    single(
        DRAWN,
        "hidden/underlined_and_not_shown_in_the_text",
        ARTICLE,
        article(text=TEXT + quoted),
        hidden=BAD_URLS,
    )
    put(
        DRAWN,
        "widget_of_no_size_far_to_the_left",
        f'<div class="so-widget-content" style="font-size:0;position:absolute;left:-9999px">{LINKS}</div>',
        BAD_URLS,
    )
    put(
        DRAWN,
        "between_comments_of_a_trade",
        f'<!--seo-->\n<div style="display:none">{LINKS}</div>\n<!--/seo-->',
        BAD_URLS,
    )
    put(
        DRAWN,
        "far_to_the_left_by_a_section",
        f'<section style="left:-9999px;position:fixed">{FIRM_LINKS}</section>',
        FIRM_URLS,
    )
    put(
        DRAWN,
        "behind_the_page_and_of_no_height",
        f'<div style="position:fixed;left:0;top:0;z-index:-1;pointer-events:none;overflow:hidden;height:0">{LINKS}</div>',
        BAD_URLS,
    )
    single(
        DRAWN,
        "hidden/table_of_an_old_page_not_shown",
        HOME,
        old_home(f'<table style="display:none"><tr><td>{FIRM_LINKS}</td></tr></table>'),
        hidden=FIRM_URLS,
    )
    put(
        DRAWN,
        "moved_up_and_out",
        f'<div style="position: absolute; top: -999px;left: -999px;">{FIRM_LINKS}</div>',
        FIRM_URLS,
    )
    put(
        DRAWN,
        "shut_by_a_line_of_script",
        f'<div id="jrtz">{FIRM_LINKS}</div>'
        + script('document.getElementById("jrtz").style.display="none";'),
        FIRM_URLS,
    )
    put(
        DRAWN,
        "runs_through_a_slit",
        f'<marquee scrollAmount=9999 width="1" height="2">{LINKS}</marquee>',
        BAD_URLS,
    )
    put(
        DRAWN,
        "with_the_friends_of_the_site",
        f'<div class="flink"><h3>友情链接</h3><ul><li><a href="http://www.jiangxi.gov.cn/">省政府</a></li></ul><ul style="text-indent:-9999px;height:0;overflow:hidden">{FIRM_ITEMS}</ul></div>',
        FIRM_URLS,
    )


def drawn_innocent() -> None:
    put(
        DRAWN,
        "maker_of_the_template",
        '<div style="display:none"><a href="http://www.jmuban.example" target="_blank">jmuban - free templates</a></div>',
        [],
    )
    put(
        DRAWN,
        "program_names_its_maker",
        '<ul class="unstyled"><li style="display:none"><a href="http://www.qishibbs.example" target="_blank">启示论坛</a></li><li>暂无链接</li></ul>',
        [],
    )
    shut = "".join(
        f'<div class="pdv_class" title="{t}"><div class="pdv_border"><div style="height:25px;margin:1px;display:none;background:;"><div style="float:right;margin-right:10px;display:none"><a href="http://www.mobanwang.example/{n}/-1" style="line-height:25px">更多</a></div></div><div><a href="/{n}/"><img src="/u/{n}.png"></a></div></div></div>'
        for n, t in enumerate(("图片", "视频", "检索", "专题"))
    )
    put(DRAWN, "heads_of_boxes_that_are_off", shut, [])
    put(
        DRAWN,
        "trap_for_programs_that_fill_in",
        '<div aria-hidden="true" style="position:absolute;left:-9999px;top:-9999px;overflow:hidden;height:0;"><label for="hp">此项请留空</label><input id="hp" type="text" name="hp" tabindex="-1"></div>',
        [],
    )
    put(
        DRAWN,
        "counter_not_shown",
        '<div style="display:none;" class="zz_tj2018"><script src="https://s4.cnzz.com/z_stat.php?id=126000001"></script><a href="https://www.cnzz.com/stat/website.php?web_id=126000001">站长统计</a></div>',
        [],
    )
    put(
        DRAWN,
        "tools_to_install_when_they_lack",
        '<div id="java_dwn" style="display:none"><a href="http://www.java.com/zh_CN/download/manual.jsp">下载插件</a></div><div id="flash_dwn" style="display:none"><a href="https://get.adobe.com/flashplayer/">安装播放器</a></div><div id="pdf_dwn" style="display:none"><a href="http://www.foxitsoftware.cn/">阅读器</a></div>',
        [],
    )
    put(
        DRAWN,
        "set_free_from_its_box",
        '<div style="width:0;height:0;overflow:hidden"><a href="http://www.chfc.example/" style="position:fixed;left:20px;top:40px">纺织博览会</a><a href="http://www.lydl.example/" style="position:fixed;left:20px;top:80px">绿电展</a></div>',
        [],
    )
    put(
        DRAWN,
        "size_given_back_within",
        '<p style="font-size:0"><a href="http://www.chfc.example/"><span style="font-size:16px">澄湖纺织</span></a><a href="http://www.cyjt.example/"><span style="font-size:16px">茶叶集团</span></a><a href="http://www.lydl.example/"><span style="font-size:16px">绿源电力</span></a></p>',
        [],
    )
    put(
        DRAWN,
        "shows_itself_when_scrolled_to",
        f'<ul data-aos="fade-up">{PARTNERS}</ul>',
        [],
        head=sheet("[data-aos]{opacity:0;transform:translateY(50px)}")
        + '<script src="/u/cms/www/js/aos.js"></script>',
    )
    put(
        DRAWN,
        "for_those_who_hear_the_page",
        '<nav><span class="sr-only" style="position:absolute;left:-9999px"><a href="http://www.wzahelp.example/">读屏软件使用帮助</a></span></nav>',
        [],
    )
    put(
        DRAWN,
        "menu_of_no_gaps",
        '<nav style="font-size:0"><a href="http://www.chfc.example/"><img src="/u/1.png" alt="纺织"></a><a href="http://www.cyjt.example/"><img src="/u/2.png" alt="茶叶"></a><a href="http://www.lydl.example/"><img src="/u/3.png" alt="电力"></a></nav>',
        [],
    )
    put(
        DRAWN,
        "window_of_scripts_pulled_down",
        f'<div class="refresh" style="overflow:hidden;height:0;width:100%;display:none;background:inherit"><i></i>下拉刷新</div><ul>{PARTNERS}</ul>',
        [],
    )


def build() -> None:
    drawn_guilty()
    drawn_innocent()
