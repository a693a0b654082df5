"""Links out of sight for good reasons: menus, panes, windows, tools, paper, readers of the screen."""

from __future__ import annotations

from tests.golden.heldout19.making.checks_frames import HOME, home, script, sheet

from .checks_frames import single

PARTNERS = (
    ("http://www.slxzyy.example/", "霜林县中医院"),
    ("http://www.slrcw.example/", "霜林人才网"),
    ("https://www.slnxs.example/", "霜林农信社"),
    ("http://www.slgas.example/", "霜林燃气"),
    ("http://www.slwater.example/", "霜林水务"),
)
ROW = "".join(f'<a href="{url}" target="_blank">{name}</a>' for url, name in PARTNERS)
ITEMS = "".join(f'<li><a href="{url}" target="_blank">{name}</a></li>' for url, name in PARTNERS)
ONE = '<a href="http://www.sltech-soft.example/">技术支持</a>'


def put(name: str, block: str, head: str = "", after: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head, after), hidden=[])


def opened_by_someone() -> None:
    put(
        "pane_by_a_number_and_a_library",
        f'<ul class="tabT"><li class="on">政府部门</li><li>便民服务</li></ul><div class="tabC"><div><a href="http://www.hunan.gov.cn/">省政府</a></div><div style="display:none">{ROW}</div></div>'
        + script(
            "$('.tabT li').hover(function(){var i=$(this).index();$(this).parent().next().children().eq(i).show().siblings().hide();});"
        ),
    )
    put(
        "pane_of_superslide",
        f'<div class="slideTxtBox"><div class="hd"><ul><li>部门</li><li>企业</li></ul></div><div class="bd"><ul><li>县府办</li></ul><ul style="display:none">{ITEMS}</ul></div></div><script src="/js/jquery.SuperSlide.2.1.3.js"></script>'
        + script("jQuery('.slideTxtBox').slide();"),
    )
    put(
        "one_technical_firm_in_a_pane",
        f'<div class="tab"><a onmouseover="sw(1)">关于</a><a onmouseover="sw(2)">支持</a></div><div id="p1">本站由县府办主办</div><div id="p2" style="display:none">{ONE}</div>'
        + script(
            "function sw(n){for(var i=1;i<3;i++)document.getElementById('p'+i).style.display=i==n?'block':'none';}"
        ),
    )
    put(
        "one_on_a_click_of_a_word",
        f'<span onclick="document.getElementById(\'zc\').style.display=\'block\'">技术支持</span><div id="zc" style="display:none">{ONE}</div>',
    )
    put(
        "menu_of_three_lines",
        f'<button class="navbar-toggler" data-bs-toggle="collapse" data-bs-target="#m1">☰</button><div class="collapse" id="m1"><ul>{ITEMS}</ul></div>',
        head=sheet(".collapse:not(.show){display:none}"),
    )
    put(
        "accordion_of_checkboxes",
        f'<input type="checkbox" id="ac1"><label for="ac1">友情链接</label><div class="acc">{ROW}</div>',
        head=sheet(".acc{max-height:0;overflow:hidden}#ac1:checked~.acc{max-height:500px}"),
    )
    put(
        "focus_opens",
        f'<div class="dd" tabindex="0">相关链接<div class="ddm">{ROW}</div></div>',
        head=sheet(".ddm{display:none}.dd:focus-within .ddm{display:block}"),
    )
    put(
        "window_by_its_address",
        f'<a href="#yqlj">友情链接</a><div id="yqlj" class="win">{ROW}</div>',
        head=sheet(".win{visibility:hidden;opacity:0}.win:target{visibility:visible;opacity:1}"),
    )
    put(
        "fades_in_when_it_is_loaded",
        f'<div class="wow fadeInUp" style="visibility:hidden">{ROW}</div><script src="/js/wow.min.js"></script>'
        + script("new WOW().init();"),
    )
    put(
        "fades_in_by_itself",
        f'<div class="ani">{ROW}</div>',
        head=sheet("@keyframes show{to{opacity:1}}.ani{opacity:0;animation:show 1s forwards}"),
    )
    put(
        "choice_that_opens_sites",
        '<select onchange="window.open(this.value)"><option>友情链接</option>'
        + "".join(f'<option value="{u}">{n}</option>' for u, n in PARTNERS)
        + "</select>",
    )
    put(
        "boxes_under_names_by_a_script",
        f'<dl class="yq"><dt>市直部门</dt><dd style="display:none">{ROW}</dd><dt>新闻媒体</dt><dd style="display:none"><a href="http://www.slnews.example/">霜林新闻</a></dd></dl>'
        + script(
            "document.querySelectorAll('.yq dt').forEach(function(t){t.onclick=function(){t.nextElementSibling.style.display='block';}});"
        ),
    )


def for_some_visitors() -> None:
    put(
        "skips_the_head",
        '<a class="skip" href="#main">跳到正文</a>' + ROW,
        head=sheet(".skip{position:absolute;left:-9999px}.skip:focus{left:0}"),
    )
    put(
        "only_on_paper",
        f'<div class="pr">本页网址：{ROW}</div>',
        head=sheet(".pr{display:none}@media print{.pr{display:block}}"),
    )
    put(
        "only_on_telephones",
        f'<div class="mb">{ROW}</div>',
        head=sheet(".mb{display:none}@media (max-width:768px){.mb{display:block}}"),
    )
    put(
        "only_on_great_screens",
        f'<div class="pc">{ROW}</div>',
        head=sheet("@media (max-width:768px){.pc{display:none}}"),
    )
    put(
        "code_above_the_account",
        '<a class="wx" href="javascript:;">微信<span class="ewm"><img src="/wx.png"><a href="https://weixin.qq.com/">关注</a></span></a>',
        head=sheet(".ewm{display:none;position:absolute}.wx:hover .ewm{display:block}"),
    )
    put(
        "film_player",
        '<video controls><source src="/v.mp4"><a href="https://get.videojs.example/">您的浏览器不支持视频</a></video>',
    )
    put(
        "tools_for_the_blind",
        '<div id="wza" style="display:none"><a href="https://gov.govwza.cn/">无障碍工具条</a></div><script src="https://gov.govwza.cn/dist/aria.js"></script>',
    )
    put(
        "counter_put_away",
        '<div style="display:none"><script src="https://s4.cnzz.com/z_stat.php?id=1000000&web_id=1000000"></script><a href="https://www.cnzz.com/stat/website.php?web_id=1000000">站长统计</a></div>',
    )
    put(
        "logo_in_place_of_words",
        '<a class="lg" href="http://www.sltech-soft.example/">霜林软件</a>',
        head=sheet(
            ".lg{display:block;width:120px;height:40px;background:url(/t.png) no-repeat;text-indent:-9999px;overflow:hidden}"
        ),
    )
    put(
        "letters_light_on_a_picture",
        f'<div style="background:url(/foot.jpg);color:#fff">{ROW}</div>',
    )
    put(
        "letters_light_on_a_blue_ground",
        f'<div class="ft">{ROW}</div>',
        head=sheet(".ft{background:#1a5fa8}.ft a{color:#fff}"),
    )
    put(
        "icons_without_letters",
        '<a href="http://www.slnews.example/" style="font-size:0"><img src="/i1.png" alt="霜林新闻"></a><a href="http://www.slrcw.example/" style="font-size:0"><i class="icon" style="font-size:24px">★</i></a>',
    )


def build() -> None:
    opened_by_someone()
    for_some_visitors()
