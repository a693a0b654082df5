"""Blocks that are hidden, or look it, for good reasons: nothing of them is a hidden link."""

from __future__ import annotations

from .checks_frames import ARTICLE, HOME, TEXT, article, home, old_home, script, single

# Institutes and firms that belong to the county, under addresses of their own.
UNITS = (
    ("http://www.chenghu-hbjcz.example/", "县环境监测站"),
    ("http://www.chenghu-rmyy.example/", "县人民医院"),
    ("http://www.chenghu-zx.example/", "澄湖中学"),
    ("http://www.chenghu-tsg.example/", "县图书馆"),
    ("http://www.chenghu-gjgs.example/", "县公交公司"),
    ("http://www.chenghu-shuiwu.example/", "县水务公司"),
    ("http://www.chenghu-lyjt.example/", "澄湖旅游集团"),
    ("http://www.chenghu-nyky.example/", "县农科所"),
    ("http://www.chenghu-rmt.example/", "县融媒体中心"),
    ("http://www.chenghu-wsg.example/", "县文史馆"),
    ("http://www.chenghu-jkxh.example/", "县建设科技协会"),
)
ITEMS = "".join(f'<li><a href="{u}" target="_blank">{t}</a></li>' for u, t in UNITS)
SIX = "".join(f'<a href="{u}" target="_blank">{t}</a>' for u, t in UNITS[:6])
OFFICES = "".join(
    f'<li><a href="http://{n}.gov.cn/" target="_blank">{t}</a></li>'
    for n, t in (
        ("www.raohe-shi", "饶河市"),
        ("www.lianxi-xian", "莲溪县"),
        ("www.donghu-qu", "东湖区"),
    )
)


def put(name: str, block: str, head: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head), hidden=[])


def opened() -> None:
    put(
        "lists_of_units_over_the_footer",
        f'<div class="f_nbox" style="display:none"><ul>{OFFICES}</ul><ul>{ITEMS}</ul></div>'
        '<ul class="f_tabs"><li class="f_li">市县网站<img src="/static/img/up.png"></li><li class="f_li">直属单位网站<img src="/static/img/up.png"></li></ul>'
        + script(
            '$(".f_li").click(function(){$(".f_nbox").show().find("ul").hide().eq($(this).index()).show();});'
        ),
    )
    put(
        "each_list_of_units_hidden_by_itself",
        f'<div class="f_nbox"><ul style="display: none;">{OFFICES}</ul><ul style="display: none;">{ITEMS}</ul></div>'
        '<ul class="f_tabs"><li>市县网站</li><li>直属单位网站</li></ul>',
    )
    put(
        "panes_of_a_tab",
        f'<ul class="nav nav-tabs"><li class="active"><a href="#a1" data-toggle="tab">市县</a></li><li><a href="#a2" data-toggle="tab">学校医院</a></li></ul><div class="tab-content"><ul class="tab-pane active" id="a1">{OFFICES}</ul><ul class="tab-pane" id="a2">{ITEMS}</ul></div>',
        head="<style>.tab-content>.tab-pane{display:none}.tab-content>.active{display:block}</style>",
    )
    put(
        "definitions_that_fold",
        f'<dl class="yl"><dt>直属单位</dt><dd style="display:none">{SIX}</dd></dl>'
        + script('$(".yl dt").on("click",function(){$(this).next().slideToggle();});'),
    )
    put(
        "layer_of_an_old_menu",
        f"<a href=\"#\" onMouseOver=\"MM_showHideLayers('Layer3','','show')\" onMouseOut=\"MM_showHideLayers('Layer3','','hide')\">下属单位</a>"
        f'<div id="Layer3" style="position:absolute; left:210px; top:140px; width:90px; z-index:3; visibility: hidden;">{SIX}</div>',
    )
    put(
        "rows_of_firms_page_by_page",
        '<h3>重点企业名录</h3><ul class="qyml">'
        + ITEMS[: ITEMS.index("县公交")].rsplit("<li>", 1)[0]
        + "".join(f'<li style="display:none"><a href="{u}">{t}</a></li>' for u, t in UNITS[4:])
        + '</ul><a class="more" href="javascript:;">查看更多</a>'
        + script('$(".more").click(function(){$(".qyml li").show();$(this).remove();});'),
    )
    put(
        "shown_by_a_framework",
        f'<div id="app"><span @click="tab=2">服务单位</span><div v-show="tab==2" style="display:none">{SIX}</div></div>',
    )
    put(
        "items_of_layui",
        f'<div class="layui-tab"><ul class="layui-tab-title"><li class="layui-this">市县</li><li>单位</li></ul><div class="layui-tab-content"><div class="layui-tab-item layui-show"><ul>{OFFICES}</ul></div><div class="layui-tab-item" style="display:none"><ul>{ITEMS}</ul></div></div></div>',
    )
    put(
        "bar_that_slides_in_from_the_right",
        f'<div class="sidebar-r"><b>便民</b>{SIX}</div>',
        head="<style>.sidebar-r{position:fixed;right:-160px;top:200px;width:160px}.sidebar-r:hover{right:0}</style>",
    )
    put(
        "windows_of_accounts",
        '<div class="matrix-mask" id="xmtjz" style="display:none"><div class="box"><h4>新媒体矩阵</h4><i class="close" onclick="$(\'#xmtjz\').hide()">×</i>'
        f'<a href="https://weibo.com/chenghufabu">澄湖发布</a><a href="https://www.toutiao.com/c/user/1/">头条号</a>{SIX}</div></div><a href="javascript:;" onclick="$(\'#xmtjz\').show()">政务新媒体</a>',
    )
    put(
        "select_made_of_lists",
        f'<div class="sel"><input readonly value="---企事业单位---"><ul class="opt" style="display:none">{ITEMS}</ul></div>',
    )
    put(
        "menu_of_a_small_screen",
        f'<div class="m-nav" id="mnav" style="transform:translateX(-100%)"><a href="/">首页</a><a href="/zwfw/">政务服务</a>{SIX}</div><button onclick="$(\'#mnav\').toggleClass(\'open\')">菜单</button>',
        head="<style>.m-nav.open{transform:none!important}</style>",
    )


def shown_after_all() -> None:
    put(
        "waits_until_one_scrolls",
        f'<div class="wow fadeInUp" style="visibility: hidden; animation-name: none;"><h3>合作单位</h3>{SIX}</div>',
    )
    put(
        "slides_moved_to_the_left",
        '<div class="swiper-wrapper" style="transform: translate3d(-1200px, 0px, 0px); transition-duration: 0ms;">'
        + "".join(
            f'<div class="swiper-slide swiper-slide-duplicate" style="width:190px"><a href="{u}"><img src="/upload/{n}.png" alt="{t}"></a></div>'
            for n, (u, t) in enumerate(UNITS)
        )
        + "</div>",
    )
    put(
        "pictures_in_place_of_names",
        f'<div class="logos">{SIX}</div>',
        head="<style>.logos a{display:inline-block;width:150px;height:50px;background:url(/static/img/logos.png);text-indent:-9999px;overflow:hidden}</style>",
    )
    put(
        "no_room_between_items",
        f'<div class="hz">{SIX}</div>',
        head="<style>.hz{font-size:0}.hz a{font-size:14px;display:inline-block;width:25%}</style>",
    )
    put(
        "white_letters_on_a_dark_band",
        f'<div class="band">{SIX}<a href="http://www.chenghu-rmt.example/">县融媒体中心</a></div>',
        head="<style>.band{background-color:#14365f;padding:10px}.band a{color:#fff}</style>",
    )
    put(
        "white_letters_on_a_gradient",
        f'<div style="background-image:linear-gradient(#0b5,#063);color:white">{SIX.replace("<a ", "<a style=color:#FFF ")}<a style="color:#FFF" href="http://www.chenghu-rmt.example/">县融媒体中心</a></div>',
    )
    put(
        "logos_that_run_slowly",
        f'<marquee scrollamount="3" width="980" height="60" onmouseover="this.stop()" onmouseout="this.start()">{SIX}</marquee>',
    )
    put(
        "small_grey_letters",
        f'<p style="font-size:12px;color:#999">技术支持：{SIX}</p>',
    )
    put(
        "closed_details",
        f"<details><summary>直属单位网站</summary>{SIX}</details>",
    )
    single(
        "hidden/old_page_with_white_letters_on_red",
        HOME,
        old_home(
            "<TABLE width=778 bgColor=#b70808><TR><TD>"
            + " ".join(f'<A href="{u}"><FONT color=#ffffff>{t}</FONT></A>' for u, t in UNITS)
            + "</TD></TR></TABLE>"
        ),
        hidden=[],
    )


def elsewhere() -> None:
    refs = "".join(f'<p>参见<a href="{u}">{t}</a></p>' for u, t in UNITS[:4])
    single(
        "hidden/copy_to_be_printed",
        ARTICLE,
        article(f'<div id="printArea" style="display:none">{TEXT}{refs}</div>', text=TEXT + refs),
        hidden=[],
    )
    put(
        "old_links_in_a_comment",
        f"<!-- 2019年旧版友情链接\n<div style='display:none'>{SIX}</div>\n-->",
    )
    put(
        "for_browsers_of_long_ago",
        f'<!--[if lt IE 9]><div style="display:none">{SIX}</div><![endif]-->',
    )
    put(
        "bar_of_help_for_the_blind",
        '<div id="wza-toolbar" style="display:none"><a href="https://www.wza-jt.example/shouce/">操作手册</a><a href="https://www.wza-jt.example/kj/">快捷键</a><a href="https://help.wza-jt.example/">帮助中心</a></div><a href="javascript:;" onclick="aria.start()">无障碍阅读</a>',
    )
    put(
        "tools_to_share",
        '<div class="share_more bdsharebuttonbox" style="display:none"><a data-cmd="tsina" href="http://service.weibo.com/share/share.php">新浪微博</a><a data-cmd="renren" href="http://widget.renren.com/dialog/share">人人网</a><a data-cmd="kaixin001" href="http://www.kaixin001.com/rest/records.php">开心网</a><a data-cmd="douban" href="http://www.douban.com/share/">豆瓣</a></div>',
    )
    put(
        "code_of_an_account_under_the_mouse",
        '<span class="wx">微信<div class="ewm" style="display:none"><img src="/static/img/ewm.png"><a href="http://weixin.qq.com/r/x">澄湖发布</a></div></span>',
    )
    put(
        "template_for_a_script",
        f'<script type="text/html" id="tpl"><div style="display:none">{SIX}</div></script><template><div hidden>{SIX}</div></template>',
    )


def build() -> None:
    opened()
    shown_after_all()
    elsewhere()
