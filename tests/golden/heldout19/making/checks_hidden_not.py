"""Links out of sight for good reasons, as component libraries, templates and saved pages have them."""

from __future__ import annotations

from .checks_frames import HOME, home, script, sheet, single

PARTNERS = (
    ("http://www.slxrmyy.example/", "霜林县人民医院"),
    ("http://www.slfcxx.example/", "霜林房产信息"),
    ("https://www.slnsb.example/", "霜林农商银行"),
    ("http://www.slgjgs.example/", "霜林公交公司"),
    ("http://www.slzls.example/", "霜林自来水"),
    ("http://www.fengqiaoly.example/", "枫桥旅游"),
)
ROW = "".join(f'<a href="{url}" target="_blank">{name}</a>' for url, name in PARTNERS)
ITEMS = "".join(f'<li><a href="{url}" target="_blank">{name}</a></li>' for url, name in PARTNERS)
PICTURES = [
    f'<a href="{url}"><img src="/slx/static/img/p{n}.png" alt="{name}"></a>'
    for n, (url, name) in enumerate(PARTNERS)
]


def put(name: str, block: str, head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=[])


def bootstrap() -> None:
    put(
        "menu_that_drops",
        f'<ul class="nav navbar-nav"><li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown" role="button" aria-expanded="false">便民网站 <span class="caret"></span></a><ul class="dropdown-menu" role="menu">{ITEMS}</ul></li></ul>',
        head=sheet(
            ".dropdown-menu{position:absolute;top:100%;left:0;z-index:1000;display:none;float:left}.open>.dropdown-menu{display:block}"
        ),
    )
    put(
        "pane_from_the_side",
        f'<button class="btn" type="button" data-bs-toggle="offcanvas" data-bs-target="#linksPane" aria-controls="linksPane">相关网站</button><div class="offcanvas offcanvas-end" tabindex="-1" id="linksPane" aria-labelledby="linksPaneLabel"><div class="offcanvas-header"><h5 id="linksPaneLabel">相关网站</h5><button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Close"></button></div><div class="offcanvas-body"><ul>{ITEMS}</ul></div></div>',
        head=sheet(
            ".offcanvas{position:fixed;bottom:0;display:flex;visibility:hidden}.offcanvas-end{top:0;right:0;width:400px;transform:translateX(100%)}.offcanvas.show{visibility:visible;transform:none}"
        ),
    )
    put(
        "panes_that_fade",
        f'<ul class="nav nav-tabs" role="tablist"><li class="nav-item"><a class="nav-link active" data-toggle="tab" href="#zf">政府网站</a></li><li class="nav-item"><a class="nav-link" data-toggle="tab" href="#bm">便民网站</a></li></ul><div class="tab-content"><div class="tab-pane fade show active" id="zf"><a href="http://www.hunan.gov.cn/">省政府</a></div><div class="tab-pane fade" id="bm">{ROW}</div></div>',
        head=sheet(
            ".tab-content>.tab-pane{display:none}.tab-content>.active{display:block}.fade:not(.show){opacity:0}"
        ),
    )
    put(
        "window_of_links",
        f'<a href="javascript:;" data-toggle="modal" data-target="#yqModal">友情链接</a><div class="modal fade" id="yqModal" tabindex="-1" role="dialog" aria-hidden="true"><div class="modal-dialog"><div class="modal-body">{ROW}</div></div></div>',
        head=sheet(
            ".modal{position:fixed;display:none;overflow:hidden}.fade{opacity:0}.fade.in{opacity:1}"
        ),
    )


def element_and_layui() -> None:
    put(
        "folded_item_of_a_library",
        f'<div class="el-collapse"><div class="el-collapse-item"><div role="tab" aria-expanded="false" aria-controls="el-collapse-content-4010" aria-describedby="el-collapse-content-4010"><div role="button" id="el-collapse-head-4010" tabindex="0" class="el-collapse-item__header">公共服务单位<i class="el-collapse-item__arrow el-icon-arrow-right"></i></div></div><div role="tabpanel" aria-hidden="true" aria-labelledby="el-collapse-head-4010" id="el-collapse-content-4010" class="el-collapse-item__wrap" style="display: none;"><div class="el-collapse-item__content">{ROW}</div></div></div></div><script src="/slx/static/js/app.9c1f.js"></script>',
    )
    put(
        "menu_of_layui",
        '<ul class="layui-nav"><li class="layui-nav-item"><a href="javascript:;">网站导航</a><dl class="layui-nav-child">'
        + "".join(f'<dd><a href="{u}">{n}</a></dd>' for u, n in PARTNERS)
        + '</dl></li></ul><script src="/slx/layui/layui.js"></script>'
        + script("layui.use('element',function(){var element=layui.element;});"),
        head=sheet(".layui-nav-child{display:none;position:absolute;left:0;top:65px}"),
    )
    put(
        "pictures_of_layui_in_turn",
        '<div class="layui-carousel" id="test1"><div carousel-item>'
        + "".join(f"<div>{one}</div>" for one in PICTURES)
        + "</div></div>"
        + script(
            "layui.use('carousel',function(){layui.carousel.render({elem:'#test1',width:'100%'});});"
        ),
        head=sheet(
            ".layui-carousel>[carousel-item]>*{display:none;position:absolute}.layui-carousel>[carousel-item]>.layui-this{display:block}"
        ),
    )
    put(
        "hidden_until_it_is_drawn",
        f'<div id="app" v-cloak><h3>常用链接</h3><ul>{ITEMS}</ul></div>'
        + script("new Vue({el:'#app'});"),
        head=sheet("[v-cloak]{display:none}"),
    )
    put(
        "shown_by_a_word_of_vue",
        f'<div id="links"><span @click="open=!open">更多网站</span><div v-show="open" style="display:none">{ROW}</div></div><script src="/slx/static/js/vendor.js"></script>',
    )


def moving() -> None:
    put(
        "slides_that_fade",
        '<div class="swiper-container swiper-fade"><div class="swiper-wrapper">'
        + "".join(f'<div class="swiper-slide">{one}</div>' for one in PICTURES)
        + '</div><div class="swiper-pagination"></div></div>',
        head=sheet(
            ".swiper-fade .swiper-slide{opacity:0}.swiper-fade .swiper-slide-active{opacity:1}"
        ),
    )
    slides = "".join(
        f'<div class="slick-slide" data-slick-index="{n}" aria-hidden="true" tabindex="-1" style="width:300px;position:relative;left:-{300 * n}px;top:0px;z-index:998;opacity:0;"><a href="{u}">{t}</a></div>'
        for n, (u, t) in enumerate(PARTNERS)
    )
    put(
        "slides_on_top_of_each_other",
        f'<div class="slick-slider"><div class="slick-list draggable"><div class="slick-track">{slides}</div></div></div>',
    )
    put(
        "pictures_of_an_owl",
        '<div class="owl-carousel owl-theme">'
        + "".join(f'<div class="item">{one}</div>' for one in PICTURES)
        + "</div>"
        + script("$('.owl-carousel').owlCarousel({loop:true,items:5});"),
        head=sheet(".owl-carousel{display:none;width:100%}.owl-carousel.owl-loaded{display:block}"),
    )
    clones = "".join(f'<li class="clone"><a href="{u}">{t}</a></li>' for u, t in PARTNERS)
    put(
        "row_that_rolls",
        f'<div class="tempWrap" style="overflow:hidden;position:relative;width:980px"><ul style="width:4704px;left:-1176px;position:relative;overflow:hidden;padding:0px;margin:0px;">{clones}{ITEMS}{clones}</ul></div>',
    )


def menus() -> None:
    put(
        "branches_far_above",
        f'<ul class="sf-menu" id="nav"><li><a href="/slx/zjsl/index.html">走进霜林</a></li><li><a href="#">县内网站</a><ul>{ITEMS}</ul></li></ul>',
        head=sheet(
            ".sf-menu ul{position:absolute;top:-999em;width:10em}.sf-menu li:hover ul,.sf-menu li.sfHover ul{left:0;top:2.5em}"
        ),
    )
    put(
        "menu_of_telephones",
        f'<a id="mobileNavButton" href="#mobileMenu"><img src="/slx/static/img/menu.png" alt="menu"></a><nav id="mobileMenu" class="mm-menu mm-horizontal mm-offcanvas"><ul class="mm-list mm-panel">{ITEMS}</ul></nav>',
        head=sheet(
            ".mm-menu.mm-offcanvas{display:none;position:fixed}.mm-menu.mm-offcanvas.mm-opened{display:block}"
        ),
    )
    put(
        "panes_of_a_number",
        f"""<ul><li id="one1" class="on" onmouseover="setTab('one',1,2)">政府网站</li><li id="one2" onmouseover="setTab('one',2,2)">公共服务</li></ul><div id="con_one_1"><a href="http://www.hunan.gov.cn/">省政府</a></div><div id="con_one_2" style="display:none">{ROW}</div><script src="/slx/static/js/tab.js"></script>""",
    )
    put(
        "panes_by_their_order",
        f'<div class="tab linktab"><ul class="tab_menu"><li class="current">省市网站</li><li>其他友情链接</li></ul><div class="tab_content"><div><a href="http://www.hunan.gov.cn/">省政府</a></div><div style="display:none">{ROW}</div></div></div>'
        + script(
            "$('.tab_menu li').mouseover(function(){$(this).addClass('current').siblings().removeClass('current');$('.tab_content>div').eq($(this).index()).show().siblings().hide();});"
        ),
    )
    put(
        "first_list_is_shown",
        f'<div class="link-box"><div class="tab"><span class="hover">热门服务</span><span>合作单位</span></div><div class="link-list"><div><a href="/slx/zwfw/sb.html">社保</a></div><div>{ROW}</div></div></div>',
        head=sheet(".link-list div{display:none}.link-list div:first-child{display:block}"),
    )
    put(
        "list_under_a_field",
        f'<div class="links-sel"><p class="cur">市县网站</p><ul style="display:none">{ITEMS}</ul></div>'
        + script("$('.links-sel .cur').click(function(){$(this).next('ul').slideToggle();});"),
    )
    put(
        "menu_for_narrow_windows",
        f'<div class="m-menu"><ul>{ITEMS}</ul></div>',
        head=sheet(".m-menu{display:none}@media (max-width:768px){.m-menu{display:block}}"),
    )


def others() -> None:
    put(
        "download_that_a_script_offers",
        '<span id="java"></span><div id="java_dwn" style="display:none"><a href="http://www.kongjian-down.example/manual.jsp" target="_blank">点此下载控件</a></div>'
        + script(
            "if(!navigator.javaEnabled()){document.getElementById('java_dwn').style.display='';}"
        ),
    )
    put(
        "only_on_paper",
        f'<div class="print-links">相关网站：{ROW}</div>',
        head=sheet("@media screen{.print-links{display:none}}"),
    )
    put(
        "counters_out_of_sight",
        '<div style="display:none;" class="tj2026"><script src="https://s95.cnzz.com/z_stat.php?id=1260000000&web_id=1260000000"></script></div><noscript><a href="http://www.51.la/?3000000" target="_blank"><img alt="" src="http://img.users.51.la/3000000.asp" style="border:none"></a></noscript>',
    )
    put(
        "shares_of_a_search_engine",
        '<div class="bdsharebuttonbox" style="display:none"><a href="#" class="bds_more" data-cmd="more"></a><a href="#" class="bds_tsina" data-cmd="tsina" title="分享到新浪微博"></a><a href="#" class="bds_weixin" data-cmd="weixin"></a></div>',
    )
    put(
        "for_the_elderly_only",
        f'<div class="elder-only">{ROW}</div><a href="javascript:;" onclick="document.body.classList.toggle(\'elder\')">长者模式</a>',
        head=sheet(".elder-only{display:none}body.elder .elder-only{display:block}"),
    )
    put(
        "old_browsers_are_warned",
        '<div id="ie-tip" style="display:none">您的浏览器版本过低，建议使用：<a href="http://www.liulanqi-a.example/">极光浏览器</a><a href="http://www.liulanqi-b.example/">火鸟浏览器</a><a href="http://www.liulanqi-c.example/">双核浏览器</a></div>'
        + script(
            "if(/MSIE [6-9]/.test(navigator.userAgent)){document.getElementById('ie-tip').style.display='block';}"
        ),
    )
    put(
        "words_beside_the_mouse",
        "".join(
            f'<span class="unit">{n}<span class="tip"><a href="{u}">访问网站</a></span></span>'
            for u, n in PARTNERS
        ),
        head=sheet(
            ".tip{visibility:hidden;opacity:0;position:absolute}.unit:hover .tip{visibility:visible;opacity:1}"
        ),
    )
    put(
        "code_beside_an_account",
        f'<div class="wx"><a href="javascript:;" class="wx-btn">微信矩阵</a><div class="qrcode" style="display: none;"><img src="/slx/static/img/qr.png">{ROW}</div></div>'
        + script(
            "$('.wx-btn').hover(function(){$('.qrcode').show()},function(){$('.qrcode').hide()});"
        ),
    )
    put(
        "frame_for_a_template",
        f'<template id="tpl-links">{ROW}</template><script type="text/template" id="tpl2"><ul>{ITEMS}</ul></script>',
    )
    put(
        "words_for_readers_of_the_screen",
        '<a class="skip-link visually-hidden-focusable" href="#main">跳到正文</a><ul>'
        + "".join(
            f'<li><a href="{u}">{n}<span class="screen-reader-text" style="position:absolute;clip:rect(0,0,0,0);clip-path:inset(50%);width:1px;height:1px;overflow:hidden">（在新窗口打开）</span></a></li>'
            for u, n in PARTNERS
        )
        + "</ul>",
        head=sheet(
            ".visually-hidden-focusable:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}"
        ),
    )


def build() -> None:
    bootstrap()
    element_and_layui()
    moving()
    menus()
    others()
