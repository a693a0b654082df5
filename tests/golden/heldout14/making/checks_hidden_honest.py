"""Blocks that are hidden, or look it, for good reasons: nothing of them is a hidden link."""

from __future__ import annotations

from .checks_frames import HOME, article, home, single

# Firms of the county as its home page shows them.
LOCAL = (
    ("http://www.chenghu-tea.example/", "澄湖茶业有限公司"),
    ("http://www.donghu-boat.example/", "东湖船舶制造"),
    ("http://www.lianxi-ceramic.example/", "莲溪陶瓷厂"),
    ("http://www.qingshan-food.example/", "青山食品"),
    ("http://www.hubin-hotel.example/", "湖滨大酒店"),
    ("http://www.nanlu-bus.example/", "南麓公交"),
)
LOCAL_LINKS = "".join(f'<a href="{url}" target="_blank">{text}</a>' for url, text in LOCAL)


def put(name: str, block: str, head: str = "") -> None:
    single(f"hidden/{name}", HOME, home(block, head), hidden=[])


def build() -> None:
    put(
        "window_to_share",
        '<div class="share-pop" style="display:none"><a href="https://service.weibo.com/share/share.php?url=x">微博</a>'
        '<a href="https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url=x">QQ空间</a>'
        '<a href="https://www.douban.com/share/service?href=x">豆瓣</a><img src="/images/wx.png" alt="微信"></div>',
    )
    put(
        "more_links_on_a_click",
        f'<div class="yqlj"><h3>友情链接 <span onclick="$(\'#more-links\').toggle()">更多</span></h3>'
        f'<a href="http://www.raohe-shi.gov.cn/">市政府</a><div id="more-links" style="display:none">{LOCAL_LINKS}</div></div>',
    )
    put(
        "two_tabs_of_local_firms",
        '<div class="qyzs"><ul class="hd"><li class="on">工业企业</li><li>服务企业</li></ul>'
        f'<div class="bd"><div class="con">{LOCAL_LINKS[: LOCAL_LINKS.index("</a>") + 4]}</div>'
        f'<div class="con" style="display:none">{LOCAL_LINKS}</div></div></div>',
    )
    put(
        "notice_of_old_browsers",
        '<div id="ie-tips" style="display:none">您的浏览器版本过低，建议使用以下浏览器：'
        '<a href="https://www.google.cn/chrome/">Chrome</a><a href="http://www.firefox.com.cn/">Firefox</a>'
        '<a href="https://www.microsoft.com/zh-cn/edge">Edge</a><a href="https://browser.360.cn/">360浏览器</a>'
        '<a href="https://www.opera.com/zh-cn">Opera</a></div>',
    )
    put(
        "counters_that_show_nothing",
        '<div style="display:none"><script src="https://s4.cnzz.com/z_stat.php?id=1&web_id=1"></script>'
        '<a href="https://www.cnzz.com/stat/website.php?web_id=1">站长统计</a>'
        '<a href="https://www.51.la/?comId=1">51.La</a></div>',
    )
    put(
        "no_room_between_boxes",
        '<div class="qiye" style="font-size:0">'
        + "".join(
            f'<a href="{u}" style="font-size:14px;display:inline-block;width:16%">{t}</a>'
            for u, t in LOCAL
        )
        + "</div>",
    )
    put(
        "white_letters_on_a_blue_bar",
        '<div style="background:#0a4b9b;padding:12px"><span style="color:#fff">重点企业：</span>'
        + "".join(f'<a href="{u}" style="color:#ffffff">{t}</a>' for u, t in LOCAL)
        + "</div>",
    )
    put(
        "white_letters_on_a_picture",
        '<div style="background:url(/images/foot.jpg) no-repeat;padding:12px">'
        + "".join(f'<a href="{u}"><font color="#ffffff">{t}</font></a>' for u, t in LOCAL)
        + "</div>",
    )
    put(
        "slides_that_fade",
        '<div class="swiper-container"><div class="swiper-wrapper">'
        + "".join(
            f'<div class="swiper-slide" style="opacity:{int(n == 0)}"><a href="{u}"><img src="/images/s{n}.jpg" alt="{t}"></a></div>'
            for n, (u, t) in enumerate(LOCAL)
        )
        + "</div></div>",
    )
    put(
        "logos_in_place_of_words",
        '<div class="partner">'
        '<a style="display:block;width:180px;height:60px;text-indent:-9999px;background:url(/images/p1.png)" href="http://www.chenghu-media.example/">澄湖融媒</a>'
        '<a style="display:block;width:180px;height:60px;text-indent:-9999px;background:url(/images/p2.png)" href="http://www.chenghu-travel.example/">澄湖旅游</a></div>',
    )
    put(
        "menu_under_the_mouse",
        f'<ul class="fwdw"><li class="item">服务单位<div class="sub">{LOCAL_LINKS}</div></li></ul>',
        head="<style>.fwdw .sub{visibility:hidden;position:absolute}.fwdw .item:hover .sub{visibility:visible}</style>",
    )
    put(
        "folded_panel",
        '<div class="panel"><h4 class="panel-title"><a data-toggle="collapse" href="#p1">公共服务单位</a></h4>'
        f'<div id="p1" class="panel-collapse collapse" style="height:0;overflow:hidden">{LOCAL_LINKS}</div></div>',
    )
    put(
        "schools_and_hospitals_that_open",
        '<div class="wzqh"><p class="btn" onclick="openList(this)">县属单位网站</p><ul class="list" style="display:none">'
        '<li><a href="http://www.chenghu-yiyuan.example/">县人民医院</a></li><li><a href="http://www.chenghu-zhongyi.example/">县中医院</a></li>'
        '<li><a href="http://www.chenghu-yizhong.example/">县第一中学</a></li><li><a href="http://www.chenghu-shuiwu.example/">县水务公司</a></li></ul></div>',
    )
    put(
        "template_of_a_slide_show",
        f'<textarea id="tpl" style="display:none">{LOCAL_LINKS}</textarea><div id="show"></div>'
        '<script>document.getElementById("show").innerHTML=document.getElementById("tpl").value;</script>',
    )
    put(
        "leaving_the_site",
        '<div class="layer-out" style="display:none"><p>您访问的链接即将离开“澄湖县人民政府”门户网站，是否继续？</p>'
        '<a href="javascript:void(0)" class="go">继续访问</a><a href="javascript:void(0)" class="no">放弃</a></div>',
    )
    put(
        "words_for_readers_of_screens",
        '<div class="sr-only" style="position:absolute;left:-9999px"><a href="#content">跳到主要内容</a>'
        '<a href="http://www.wza-tech.example/help">无障碍使用说明</a></div>',
    )
    put(
        "who_made_the_site",
        '<p style="color:#ffffff;background-color:#333">技术支持：<a style="color:#ffffff" href="http://www.xinghe-soft.example/">星河软件</a></p>',
    )
    single(
        "hidden/link_of_the_printed_page",
        f"{HOME}xwzx/zwyw/202605/t20260520_118.html",
        article(
            '<div class="print-only">原文：<a href="http://www.raohe-news.example/a/1.html">饶河日报</a></div>',
            head="<style>.print-only{display:none}@media print{.print-only{display:block}}</style>",
        ),
        hidden=[],
    )
    put(
        "live_picture_that_waits",
        '<div id="live" style="display:none"><h3>正在直播</h3><a href="https://live.bilibili.com/1">哔哩哔哩</a>'
        '<a href="https://v.qq.com/live/p/1">腾讯视频</a><a href="https://www.yangshipin.cn/">央视频</a></div>'
        '<script>if(isLive){$("#live").show();}</script>',
    )
