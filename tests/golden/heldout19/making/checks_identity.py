"""Feet of sites as saved pages and templates show them. A part that is not named is not on the page."""

from __future__ import annotations

from typing import Any

from .checks_frames import ARTICLE, CODE, HOME, ICP, NAME, OFFICE, POLICE, TEXT, single

MARK = "<script type=\"text/javascript\">document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/19/000/0000/60000002/CA190000000600000020001.js' type='text/javascript'%3E%3C/script%3E\"));</script>"
ENTRY = f"<script id='_jiucuo_' sitecode='{CODE}' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>"
NEWS = "<ul><li><a href='/a/3.html'>枫桥乡油茶采摘开园</a><span>2026-10-12</span></li><li><a href='/a/2.html'>校车安全检查</a><span>2026-10-08</span></li></ul>"
AT = "http://www.beian.gov.cn/portal/registerSystemInfo?recordcode="
NEW_AT = "https://beian.mps.gov.cn/#/query/webSearch?code="


def put(name: str, foot: str, text: str = NEWS, url: str = HOME, **parts: Any) -> None:
    """A page with this foot; the parts that have to be read from it."""
    html = (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{NAME}</title></head><body>'
        '<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a></div>'
        f'<div class="main">{text}</div>{foot}</body></html>'
    )
    single(f"identity/{name}", url, html, identity=parts)


# Letters that the police of a province put before the number, and the letters of its ICP numbers.
PROVINCES = (
    ("guizhou_in_a_span", "<a target='_blank' href='{new}'><span>{police}</span></a> <a href='https://beian.miit.gov.cn/'>{icp}</a>", "贵公网安备52052302000396号", "黔ICP备2025056580号-2"),
    ("qinghai_with_a_gap", "<div><img src='/beian.png' style='float:left'><p style='float:left'> 青公网安备 63022202000013号 </p><a href='http://www.beian.miit.gov.cn/'>青ICP备20000478号-1</a></div>", "青公网安备63022202000013号", "青ICP备20000478号-1"),
    ("tibet_in_one_line", "<p>版权所有©霜林县文化馆 {icp} <a href='{old}'><img src='Images/beiantubiao.png'>{police}</a></p>", "藏公网安备54010202000088号", "藏ICP备05000064号"),
    ("yunnan_without_its_end", "<a href='{new}'><img src='/beian.png' alt='BeiAn Logo'> 滇公网安备53010202002026 </a>&nbsp;|&nbsp;<a href='https://beian.miit.gov.cn'>滇ICP备<span class='fw-bold'>16003347</span>号-2</a>", "滇公网安备53010202002026", "滇ICP备16003347号-2"),
    ("corps_in_a_frame_of_next", "<span class='sep'>·</span><a href='{new}'>{police}</a><span class='sep'>·</span><a href='https://beian.miit.gov.cn/'>{icp}</a>", "兵公网安备66080002000195号", "新ICP备2022000195号"),
    ("guangdong_with_a_colon", "<p><span>网站标识码：{code}</span>&nbsp;<span>粤公网安备：44030402001169号</span></p><p>{icp}</p>", "粤公网安备44030402001169号", "粤ICP备19000007号"),
    ("guangdong_on_two_lines", "<p class='p1'><img src='/police.png'>粤公网安备：<br>44030002008307号</p><p>{icp}</p>", "粤公网安备44030002008307号", "粤ICP备20000008号"),
    ("jiangsu_with_a_small_colon", "<div>版权所有：<a href='https://beian.miit.gov.cn/'>{icp}</a>&nbsp;电话：000-69810006</div><div>政府网站标识码：{code}&nbsp;<a href='{old}'><img src='sgwab.png'>苏公网安备:32010202010427号</a></div>", "苏公网安备32010202010427号", "苏ICP备14054231号-1"),
    ("chongqing_of_the_whole_net", "<div>版权所有：霜林县人民政府网站 网站标识：{code} ICP备案：{icp} 国际联网备案：{police}</div>", "渝公网安备50010302000814号", "渝ICP备05003300号"),
    ("peking_number_of_a_filing", "<p><span class='b'>京公网安备案号：11010802026719</span></p><p><span>{icp}</span></p>", "11010802026719", "京ICP备18063315号-1"),
    ("police_by_its_other_name", "<div>备案号：{icp} ｜ 公安备案号：41230000099999</div>", "41230000099999", "苏ICP备19106018号"),
    ("police_in_another_order", "<p>Copyright 2026 版权所有 {icp} 京公安网备110101000005号</p>", "110101000005", "京ICP备17000005号"),
    ("filing_word_before_the_police", "<a href='https://beian.miit.gov.cn/' target='_blank'>备案号：滇公网安备53010302000732号</a>", "滇公网安备53010302000732号", None),
    ("filing_by_the_word_for_letters", "<p>主办：霜林县市场监督管理局　版权所有 湘ICP备字20000069号　湘公网安备 43992102000069号</p>", "湘公网安备43992102000069号", "湘ICP备字20000069号"),
)  # fmt: skip


def provinces() -> None:
    for name, foot, police, icp in PROVINCES:
        digits = "".join(c for c in police if c.isdigit())
        html = foot.format(police=police, icp=icp, code=CODE, old=AT + digits, new=NEW_AT + digits)
        parts: dict[str, Any] = {"police": police}
        if icp:
            parts["icp"] = icp
        if CODE in html:
            parts["site_id_code"] = CODE
        if "电话：" in html:
            parts["contact"] = True
        if "主办：" in html:
            parts["sponsor"] = "霜林县市场监督管理局"
        put(name, f"<div class='footer'>{html}</div>", **parts)


def whole() -> None:
    whole: dict[str, Any] = {"site_id_code": CODE, "icp": ICP, "sponsor": OFFICE}
    put(
        "paper_of_an_industry",
        f"<div class='copyRight'><p>Copy-right 2010 - 2026 SLX GOV. All Rights Reserved</p><p>主办单位：{OFFICE} 地址：霜林县云杉路9号西三栋 邮编：600036 联系电邮：xx@shuanglin-xian.invalid</p><p>{ICP}　　　政府网站标识码：{CODE}</p></div>",
        **whole,
        contact=True,
    )
    put(
        "mark_as_a_link_of_a_frame",
        f"<a target='_blank' href='http://bszs.conac.cn/sitename?method=show&id=4FAF54D2A68D'><img src='/static/type.png'></a><article><address>地址：霜林县云杉路158号 主办单位: {OFFICE}</address><p>E-mail：sl@shuanglin-xian.invalid <a href='https://beian.miit.gov.cn/'>{ICP}</a> 网站标识码：{CODE}</p><p>电话：0000－6662688 <a href='{AT}43992102000066'>湘公网安备 43992102000066号</a></p></article>",
        **whole,
        police=POLICE,
        contact=True,
        party_government_mark=True,
    )
    put(
        "pictures_with_their_names",
        f"<div class='copyright'><img src='zc.png' alt='政府网站找错'><img src='jg.png' alt='党政机关标志'><div>主办单位：{OFFICE}</div><div><img src='ga.png' alt='公网标志'>湘公网安备43992102000066号 {ICP}-1 网站标识码：{CODE}</div></div>",
        **whole | {"icp": f"{ICP}-1"},
        police=POLICE,
    )
    put(
        "entry_by_a_number_of_a_server",
        f"<div class='szga'>主办：{NAME}</div><a href='http://bszs.conac.cn/sitename?method=show&id=51C1' target='_blank'><img src='f_1.png' alt='党政机关网站' /></a><a href='http://121.43.68.40/exposure/jiucuo.html?site_code={CODE}&url=http%3A%2F%2Fwww.shuanglin-xian.invalid' target='_blank'><img src='f_2.png' alt='政府网站找错' /></a>",
        sponsor=NAME,
        site_id_code=CODE,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        "foot_of_spans",
        f"<footer class='footer'><span>&copy; {NAME} 2026</span><span>政府网站标识码 {CODE}</span><span>{ICP}-1</span><span><a href='{AT}43992102000066'>湘公网安备 43992102000066号</a></span><div class='container'>{ENTRY}{MARK}</div></footer>",
        site_id_code=CODE,
        icp=f"{ICP}-1",
        police=POLICE,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        "offices_of_the_taxes",
        f"<footer><div class='l'><p>主办单位：国家税务总局霜林县税务局</p><p>版权所有：国家税务总局</p><p>地址：霜林县平安大街35号</p></div><div class='b'><span>网站标识码：bm29990010</span><span>{ICP}-1</span><span><img src='b.png' alt=''>湘公网安备 43992102000066号</span></div></footer>",
        sponsor="国家税务总局霜林县税务局",
        site_id_code="bm29990010",
        icp=f"{ICP}-1",
        police=POLICE,
        contact=True,
    )
    put(
        "marks_taken_out_by_the_system",
        f"<div class='dbqt'><a href='/col/col1/index.html'>网站地图</a><span>|</span><a href='/col/col3/index.html'>联系我们</a></div><%--<a href='http://bszs.conac.cn/sitename?method=show&id=0D48'><img src='ft01.png'/></a>--%><!--<a href='http://121.43.68.40/exposure/jiucuo.html?site_code=4507000042'><img src='ft02.png'/></a>--><p>{ICP}</p>",
        icp=ICP,
        sitemap=True,
        # What a system left of its own notes is no note to a browser: the link is there.
        party_government_mark=True,
    )
    put(
        "taken_out_by_a_note",
        f"<div class='footer_l'><span><a href='//bszs.conac.cn/sitename?method=show&amp;id=2789'><img id='imgConac' src='//dcs.conac.cn/image/red_error.png'></a></span></div><!-- {MARK} --><p>主办：{NAME} 承办：{OFFICE} 备案编号：{ICP}</p>",
        sponsor=NAME,
        icp=ICP,
        party_government_mark=True,
    )
    put(
        "written_by_a_script_of_the_page",
        f'<script>var footer=\'\';footer+=\'<div class="box"><span id="_ideConac"></span><script src="//dcs.conac.cn/js/19/000/0000/60000002/CA190000000600000020001.js" type="text/javascript"><\\/script>\';footer+=\'<p>主办单位：{OFFICE}　网站标识码：{CODE}</p></div>\';document.write(footer);</script>',
        site_id_code=CODE,
        sponsor=OFFICE,
        party_government_mark=True,
    )
    put(
        "script_of_the_mark_by_itself",
        f"<p class='fix3'><span><a href='http://www.hnjbzx.invalid/'><img src='/jb.jpg' alt='违法和不良信息举报'></a></span><span><script src='https://dcs.conac.cn/js/19/000/0000/60850566/CA190000000608505660002.js'></script></span></p><p>主办方：{OFFICE} 版权所有 <br/>ICP备案编号：{ICP}-6</p>",
        sponsor=OFFICE,
        icp=f"{ICP}-6",
        party_government_mark=True,
    )
    put(
        "numbers_never_filled_in",
        "<div class='foot-bar'><p>主办：霜林县产品质量检验所 版权所有 湘ICP备00000000号-1　湘公网安备 43010200000000000号　网站标识码：0000000000</p></div>",
        sponsor="霜林县产品质量检验所",
    )
    put(
        "old_page_in_tables",
        f"<table><tr><td><span class='bala'><a href='/map/'> 站点地图</a> | <a href='/en/'>ENGLISH</a></span> <span>中共霜林县委 霜林县人民政府主办 Tel：0000-12345678 {ICP} 网站标识码：{CODE} </span><br/><span>技术支持：某某有限公司。推荐使用IE8.0及以上浏览器浏览本站 </span></td></tr></table>",
        sponsor=NAME,
        icp=ICP,
        site_id_code=CODE,
        sitemap=True,
        contact=True,
    )
    put(
        "not_a_word_of_it",
        "<footer><p>© 霜林县融媒体中心</p></footer>",
        "<h1>网站备案操作指南</h1><p>ICP备案号格式如“湘ICP备12345678号-1”，公安备案号格式如“湘公网安备43010002000001号”，请悬挂在网页底部并链接至beian.mps.gov.cn。</p>"
        + TEXT,
        url=ARTICLE,
    )
    put(
        "closed_sites_of_the_county",
        f"<div class='footer'>主办单位：{OFFICE} 网站标识码：{CODE} {ICP}</div>",
        "<h1>关停网站公告</h1><table><tr><td>网站名称</td><td>标识码</td><td>主办单位</td></tr><tr><td>霜林农业信息网</td><td>4399210031</td><td>霜林县农业农村局</td></tr></table>",
        url=ARTICLE,
        **whole,
    )


def build() -> None:
    provinces()
    whole()
