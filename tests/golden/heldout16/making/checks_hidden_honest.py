"""Boxes that honest pages hide, cover, cut or move, with links to strangers in them."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, TEXT, article, home, old_home, script, single

# Firms, schools and societies of the county, as its pages link to them.
UNITS = (
    ("http://www.chjt-bus.example/", "澄湖公共交通公司"),
    ("http://www.chsw.example/", "澄湖水务集团"),
    ("http://www.hxzx-edu.example/", "湖心中学"),
    ("http://www.chyy120.example/", "县人民医院"),
    ("http://www.chncsyyh.example/", "澄湖农商银行"),
    ("http://www.chlz-food.example/", "莲子产业协会"),
    ("http://www.chgas.example/", "澄湖燃气"),
    ("http://www.chlyjq.example/", "澄湖景区"),
)
LINKS = "".join(f'<a href="{u}" target="_blank">{t}</a> ' for u, t in UNITS)
ROWS = "".join(f'<li><a href="{u}" target="_blank">{t}</a></li>' for u, t in UNITS)
PICTURES = "".join(
    f'<a href="{u}"><img src="/u/{n}.jpg" alt="{t}"></a>' for n, (u, t) in enumerate(UNITS)
)


def put(name: str, block: str, head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=[])


def sheet(rules: str) -> str:
    return f"<style>{rules}</style>"


def layers() -> None:
    put(
        "slides_in_a_pile",
        '<div class="fade" style="position:relative;height:90px">'
        + "".join(
            f'<a href="{u}" style="position:absolute;left:0;top:0;z-index:{8 - n}"><img src="/u/{n}.jpg" alt="{t}"></a>'
            for n, (u, t) in enumerate(UNITS)
        )
        + "</div>"
        + script(
            'setInterval(function(){$(".fade a:first").css("z-index",0).appendTo(".fade")},4000);'
        ),
    )
    put(
        "links_over_a_picture_that_is_sunk",
        f'<div style="position:relative;z-index:0"><img src="/u/bg.jpg" style="position:absolute;z-index:-1;top:0;left:0">{LINKS}</div>',
    )
    put(
        "list_that_comes_up_under_the_mouse",
        f'<div class="yqlj"><span>合作单位</span><ul class="yq">{ROWS}</ul></div>',
        head=sheet(
            ".yq{position:absolute;z-index:-1;opacity:0}.yqlj:hover .yq{z-index:99;opacity:1}"
        ),
    )
    put(
        "sunk_within_its_own_box_without_a_ground",
        f'<div class="lk" style="position:relative;z-index:1"><p style="position:relative;z-index:-1">{LINKS}</p></div>',
    )
    put(
        "bar_over_all_that_does_not_cover",
        f'<div style="position:fixed;top:0;left:0;width:100%;height:40px;z-index:999;background:#fff">今天是六一儿童节</div><div class="links" style="margin-top:60px">{LINKS}</div>',
    )
    single(
        "hidden/frames_with_help_for_old_browsers",
        HOME,
        '<html><head><title>澄湖县人民政府</title></head><frameset cols="180,*"><frame src="/left.htm"><frame src="/main.htm"></frameset>'
        '<noframes><body>您的浏览器不支持框架，请直接进入<a href="/main.htm">主页</a>，或下载<a href="http://www.firefox-cn.example/">火狐浏览器</a>。</body></noframes></html>',
        hidden=[],
    )
    put(
        "browsers_offered_where_no_scripts_run",
        '<noscript><p>您的浏览器没有打开脚本，建议使用<a href="http://www.liulan-a.example/">甲浏览器</a>、<a href="http://www.liulan-b.example/">乙浏览器</a>、<a href="http://www.liulan-c.example/">丙浏览器</a>访问。</p></noscript>',
    )
    put(
        "slides_again_where_no_scripts_run",
        f'<div class="swiper2">{PICTURES}</div><noscript>{PICTURES}</noscript>',
    )


def shapes() -> None:
    put(
        "corners_cut_off",
        f'<div class="tag">{LINKS}</div>',
        head=sheet(".tag{clip-path:polygon(0 0,100% 0,92% 100%,0 100%);background:#e8f1fb}"),
    )
    put(
        "no_gaps_between_pictures",
        f'<div class="imgs" style="font-size:0">{PICTURES}</div>',
    )
    put(
        "no_gaps_and_a_size_of_its_own",
        f'<ul class="row0">{ROWS}</ul>',
        head=sheet(".row0{font-size:0}.row0 li{display:inline-block;font-size:14px}"),
    )
    put(
        "white_on_a_picture",
        f'<div class="bluefoot">{LINKS}</div>',
        head=sheet(
            ".bluefoot{background:#fff url(/u/cms/www/img/footbg.jpg) center}.bluefoot a{color:#fff}"
        ),
    )
    single(
        "hidden/white_on_the_dark_foot_of_an_old_page",
        HOME,
        old_home(
            '<table width="776" bgcolor="#003399"><tr><td><font color="#FFFFFF">'
            + "".join(f'<a href="{u}"><font color="#FFFFFF">{t}</font></a> | ' for u, t in UNITS)
            + "</font></td></tr></table>"
        ),
        hidden=[],
    )
    put(
        "marquee_of_common_speed",
        f'<marquee width="1180" height="26" scrollamount="3" onmouseover="this.stop()" onmouseout="this.start()">{LINKS}</marquee>',
    )
    put(
        "grows_from_nothing_under_the_mouse",
        f'<ul class="mega"><li><a href="/zjch/">合作单位</a><div class="drop">{LINKS}</div></li></ul>',
        head=sheet(
            ".drop{position:absolute;transform:scale(0)}.mega li:hover .drop{transform:scale(1)}"
        ),
    )
    put(
        "opens_with_a_box_to_tick",
        f'<div class="acc"><input type="checkbox" id="c1"><label for="c1">县属企业</label><ul>{ROWS}</ul></div>',
        head=sheet(".acc ul{max-height:0;overflow:hidden}.acc input:checked~ul{max-height:400px}"),
    )
    put(
        "opens_by_its_address",
        f'<a href="#qy">县属企业</a><div id="qy" class="pane">{LINKS}</div>',
        head=sheet(".pane{display:none}.pane:target{display:block}"),
    )
    put(
        "words_moved_out_of_pictures",
        '<div class="logos">'
        + "".join(f'<a class="l{n}" href="{u}">{t}</a>' for n, (u, t) in enumerate(UNITS))
        + "</div>",
        head=sheet(
            ".logos a{display:inline-block;width:120px;height:40px;text-indent:-999em;overflow:hidden;background:url(/u/cms/www/img/logos.png) no-repeat}"
        ),
    )
    put(
        "drop_down_of_units",
        f'<select onchange="if(this.value)window.open(this.value)"><option>县属单位</option>{"".join(f"<option value={u}>{t}</option>" for u, t in UNITS)}</select>',
    )
    put(
        "box_for_the_screen_of_a_telephone",
        f'<div class="m-links">{LINKS}</div>',
        head=sheet(".m-links{display:none}@media (max-width:750px){.m-links{display:block}}"),
    )


def scripts() -> None:
    whole = ",".join(str(ord(c)) for c in "<a href='mailto:chxzf@chenghu-xian.invalid'>chxzf</a>")
    put(
        "address_of_letters_in_codes",
        script(f"document.write(String.fromCharCode({whole}));") + f"<div>{LINKS}</div>",
    )
    put(
        "panes_opened_by_a_script",
        '<ul class="tit"><li class="on">县属企业</li><li>学校医院</li></ul>'
        + script("document.write('<div class=\"con\"><div>');")
        + LINKS[: len(LINKS) // 2].rsplit("<a", 1)[0]
        + script("document.write('</div><div style=\"display:none\">');")
        + "".join(f'<a href="{u}">{t}</a>' for u, t in UNITS[4:])
        + script(
            "document.write('</div></div>');$('.tit li').mouseover(function(){$('.con div').hide().eq($(this).index()).show()});"
        ),
    )
    put(
        "drawer_at_the_side",
        f'<a href="javascript:;" id="cb">合作单位</a><div id="drawer" style="position:fixed;left:-280px;top:0;width:260px">{LINKS}</div>'
        + script("$('#cb').click(function(){$('#drawer').animate({left:0})});"),
    )
    put(
        "page_that_waits_until_it_is_read",
        f'<div class="links">{LINKS}</div>',
        head=sheet("body{opacity:0}")
        + script("window.onload=function(){document.body.style.opacity=1};"),
    )
    put(
        "cloak_of_a_framework",
        f'<div id="app" v-cloak><ul>{ROWS}</ul></div><script src="/u/cms/www/js/vue.min.js"></script>'
        + script("new Vue({el:'#app'});"),
        head=sheet("[v-cloak]{display:none}"),
    )
    put(
        "window_before_one_leaves",
        '<div hidden id="leave"><p>您即将离开本站</p></div><div class="links">'
        + LINKS
        + "</div>"
        + script("$('.links a').click(function(){$('#leave').prop('hidden',false);return false});"),
    )
    put(
        "codes_of_accounts_that_pop_up",
        "".join(
            f'<div class="wx"><a href="{u}">{t}</a><div class="ewm" style="display:none"><a href="{u}"><img src="/u/e{n}.png"></a></div></div>'
            for n, (u, t) in enumerate(UNITS[:5])
        )
        + script("$('.wx').hover(function(){$(this).find('.ewm').toggle()});"),
    )
    single(
        "hidden/notes_of_an_article_that_open",
        ARTICLE,
        article(
            text=TEXT
            + f'<p onclick="document.getElementById(\'zl\').style.display=\'block\'">【点击展开参建单位】</p><div id="zl" style="display:none">{LINKS}</div>'
        ),
        hidden=[],
    )


def build() -> None:
    layers()
    shapes()
    scripts()
