"""Links to strangers that no visitor sees, and blocks that are hidden for good reasons."""

from __future__ import annotations

from .parts_frames import AS_OF, single

BAD = (
    ("http://qp1.play-qp.example/", "棋牌平台下载"),
    ("http://dk2.fast-loan.example/", "急用钱秒到账"),
    ("http://sf3.game-sf.example/", "新开传奇私服"),
    ("http://zy4.movie-z.example/", "高清影视资源"),
)
LINKS = "".join(f'<a href="{url}">{text}</a>' for url, text in BAD)
# A firm's own name: nothing is advertised, but no visitor sees it either.
QUIET = (
    ("http://www.steel-pipe.example/", "无缝钢管"),
    ("http://www.crane-hire.example/", "吊车出租"),
    ("http://www.visa-help.example/", "签证"),
    ("http://www.printer.example/", "画册印刷"),
)
QUIET_LINKS = "".join(f'<li><a href="{url}">{text}</a></li>' for url, text in QUIET)


def put(name: str, block: str, *hidden: str, head: str = "") -> None:
    """A home page with this block; the links of it that are hidden."""
    html = f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>望榕区人民政府</title>{head}</head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw/">新闻中心</a></li><li><a href="/gk/">政务公开</a></li><li><a href="/fw/">政务服务</a></li><li><a href="/hd/">互动交流</a></li></ul></div>
<div class="main"><h3><a href="/xw/qy/">区域要闻</a></h3><ul><li><a href="/xw/qy/1.html">区政府常务会议召开</a><span>2026-05-28</span></li><li><a href="/xw/qy/2.html">菜市场改造完工</a><span>2026-05-25</span></li></ul></div>
{block}
<div class="foot"><p>主办：望榕区人民政府　网站标识码：3611220001　云ICP备16000020号</p></div>
</body></html>
"""
    single(f"hidden/{name}", "http://www.wangrong.invalid/", AS_OF, html, hidden=list(hidden))


def hidden_ones() -> None:
    bad, quiet = [url for url, _ in BAD], [url for url, _ in QUIET]
    put(
        "indented_out_of_the_screen",
        f'<div style="text-indent:-9999px;overflow:hidden">{LINKS}</div>',
        *bad,
    )
    put(
        "nothing_of_its_height",
        f'<ul style="height:0px;overflow:hidden;margin:0">{QUIET_LINKS}</ul>',
        *quiet,
    )
    put(
        "scaled_to_nothing",
        f'<div style="transform:scale(0);position:absolute">{LINKS}</div>',
        *bad,
    )
    put(
        "seen_through",
        f'<table style="filter:alpha(opacity=0);opacity:0"><tr><td>{LINKS}</td></tr></table>',
        *bad,
    )
    put(
        "fixed_above_the_window",
        f'<ins style="position:fixed;top:-500px;left:0">{LINKS}</ins>',
        *bad,
    )
    put(
        "cell_that_is_not_displayed",
        f'<table><tr><td>欢迎访问</td><td style="display: none">{LINKS}</td></tr></table>',
        *bad,
    )
    put(
        "style_of_an_id",
        f'<div id="zzfr"><ul>{QUIET_LINKS}</ul></div>',
        *quiet,
        head="<style>#zzfr{display:none !important}</style>",
    )
    put(
        "margin_far_to_the_left",
        f'<p style="margin-left:-2000px;width:1px;white-space:nowrap">{LINKS}</p>',
        *bad,
    )
    put(
        "clipped_to_nothing",
        f'<div style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px">{LINKS}</div>',
        *bad,
    )
    put(
        "style_written_by_a_script",
        f'<div class="sbox">{LINKS}</div><script>document.write("<style>.sbox{{display:none}}</style>");</script>',
        *bad,
    )
    put("letters_of_no_size", f'<div style="font-size:0;line-height:0">{LINKS}</div>', *bad)


def good_ones() -> None:
    put(
        "menu_of_a_telephone",
        """<div id="mmenu" class="mobile-nav" style="display:none"><ul><li><a href="/">首页</a></li><li><a href="/xw/">新闻中心</a></li><li><a href="/gk/">政务公开</a></li><li><a href="https://mobile-gov.example/app">客户端下载</a></li></ul></div>""",
    )
    put(
        "head_for_printing",
        """<div class="print-head" style="display:none"><img src="/images/logo-print.png"><p>望榕区人民政府网站</p><p>http://www.wangrong.invalid/</p></div>""",
    )
    put(
        "window_of_codes_to_scan",
        """<div class="pop" id="wx" style="display:none"><h4>关注我们</h4><img src="/images/wx.jpg" alt="微信"><a href="https://weibo.com/wangrong">官方微博</a><a href="https://www.douyin.com/user/wr">抖音号</a></div>""",
    )
    tabs = "".join(
        f'<div class="yl-c"{" style=display:none" if n else ""}>'
        + "".join(f'<a href="http://{kind}{k}.links.example/">{name}{k}</a>' for k in range(1, 5))
        + "</div>"
        for n, (kind, name) in enumerate((("bank", "银行"), ("media", "媒体"), ("univ", "高校")))
    )
    put(
        "friends_sorted_into_tabs",
        f'<div class="yl"><ul class="yl-t"><li>金融机构</li><li>新闻媒体</li><li>高等院校</li></ul>{tabs}</div>',
    )
    put(
        "notice_floating_over_the_page",
        """<div id="piao" style="position:absolute;display:none"><a href="https://survey-center.example/q/1" target="_blank"><img src="/images/piao.jpg" alt="满意度调查"></a><a href="javascript:closeAd()">关闭</a></div>""",
    )
    put(
        "tools_for_the_disabled",
        """<div class="wza-bar" style="display:none"><a href="javascript:;">放大</a><a href="javascript:;">缩小</a><a href="javascript:;">读屏</a><a href="https://www.accessibility-tool.example/help">使用帮助</a></div>""",
    )
    put(
        "languages_of_the_site",
        """<ul class="lang" style="visibility:hidden"><li><a href="http://english.wangrong.invalid/">English</a></li><li><a href="http://jp.wangrong.invalid/">日本語</a></li></ul>""",
    )


def build() -> None:
    hidden_ones()
    good_ones()
