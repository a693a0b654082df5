"""Feet of sites as saved pages show them. A part that is not named is not on the page."""

from __future__ import annotations

from typing import Any

from .checks_frames import ARTICLE, CODE, HOME, ICP, OFFICE, POLICE, TEXT, single

MARK = "<script type=\"text/javascript\">document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/23/000/0000/60000001/CA230000000600000010001.js' type='text/javascript'%3E%3C/script%3E\"));</script>"
ENTRY = f"<script id=\"_jiucuo_\" sitecode='{CODE}' src='http://pucha.kaipuyun.cn/exposure/jiucuo.js'></script>"
NEWS = "<ul><li><a href='/a/7.shtml'>秋粮收购开秤</a><span>2026-10-10</span></li><li><a href='/a/6.shtml'>城南小学扩建竣工</a><span>2026-10-08</span></li></ul>"
POLICE_AT = "http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=51992102000077"


def put(name: str, foot: str, text: str = NEWS, url: str = HOME, **parts: Any) -> None:
    """A page with this foot; the parts that have to be read from it."""
    html = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>霁川县人民政府</title></head><body>'
        '<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a></div>'
        f'<div class="main">{text}</div>{foot}</body></html>'
    )
    single(f"identity/{name}", url, html, identity=parts)


def build() -> None:
    whole: dict[str, Any] = {"site_id_code": CODE, "icp": ICP, "sponsor": OFFICE}
    put(
        "cells_and_a_counter",
        f"<table><tr><td align='center'>主办：{OFFICE}　<a href='../../wzdt/' target='_blank'>网站地图</a> <script src='http://s17.cnzz.com/stat.php?id=2896000'></script>   |  <a href='../../lxwm/'>联系我们</a></td></tr><tr><td>违法和不良信息举报电话：0000-7258659(工作时间)&nbsp;&nbsp;邮箱：jc@jichuan-xian.invalid <br>建议使用：1024×768分辩率 <font color='#000000'>网站标识码：{CODE}</font></td></tr><tr><td>　中文域名：霁川县人民政府.政务&nbsp;<a href='http://www.beian.miit.gov.cn/'> {ICP}-2</a><br><img src='../p.png'><a href='{POLICE_AT}'>&nbsp;&nbsp;川公网安备 51992102000077号</a></td></tr><tr><td>{MARK}</td><td>{ENTRY}</td></tr></table>",
        **whole | {"icp": f"{ICP}-2"},
        police=POLICE,
        sitemap=True,
        contact=True,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        "paragraphs_with_gaps",
        f"<div class='foot'><p><a href='http://www.beian.miit.gov.cn/'><font style='color:#333;'>{ICP}-1</font></a> </p><p><a href='{POLICE_AT}'><font>川公网安备 51992102000077号</font> </a></p><p>网站标识码 {CODE} </p><p>主办单位： {OFFICE} </p>{MARK}</div>",
        **whole | {"icp": f"{ICP}-1"},
        police=POLICE,
        party_government_mark=True,
    )
    put(
        "visitor_by_number",
        f"<div id='foot'><p>主办：霁川县人民政府 承办：{OFFICE} 技术支持：<a href='https://www.vw.example/'>维网软件</a></p><p>中文域名：霁川县.政务 {ICP}</p><p>版本所有：霁川县人民政府门户网站 您是第<span> 2 5 4 8 6 9 6 </span>位访问者</p></div><div class='lpic'><span class='_ideConac'><a href='//bszs.conac.cn/sitename?method=show&amp;id=15EC'><img id='imgConac' src='//dcs.conac.cn/image/red_error.png'></a></span></div>{ENTRY}",
        sponsor="霁川县人民政府",
        icp=ICP,
        site_id_code=CODE,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        "holder_before_the_number",
        f"<div class='footer' style='text-align:center'>霁川县粮食和物资储备中心 备案序号：{ICP}<br /><br />霁川软件有限公司 技术支持：霁川软件<br /><br />建议IE8.0 1024×768以上分辨率浏览本网站 2007-2013<br />{MARK}</div>",
        icp=ICP,
        party_government_mark=True,
    )
    put(
        "office_before_its_part",
        f"<div class='col-md-9 text-center'><p><span>&nbsp; 霁川县人民政府主办 &nbsp;</span><span>&nbsp; 霁川县互联网信息中心承办 &nbsp;</span><span>&nbsp; 地址：霁川县建设路109号（县行政中心大楼）&nbsp;</span><span>&nbsp; 热线：0000--86812345&nbsp;</span></p><p>备案：{ICP}</p></div>{ENTRY}",
        sponsor="霁川县人民政府",
        icp=ICP,
        site_id_code=CODE,
        contact=True,
        error_report_entry=True,
    )
    put(
        "picture_that_calls_a_function",
        f"<p>版权所有：霁川县医疗保障局</p><span id='_span_jiucuo'><img onclick=\"Link('{CODE}')\" style='cursor:pointer' src='http://pucha.kaipuyun.cn/exposure/images/jiucuo.png?v={CODE}'></span><ul><li><a href='/wzdt/'>网站地图</a>｜</li><li><a href='/gywm/'>关于我们</a></li></ul>",
        site_id_code=CODE,
        sitemap=True,
        error_report_entry=True,
    )
    put(
        "other_letters_have_their_own",
        '<div class=\'footlogo\'><h4>霁川县人民政府<br/><small>地址：滨江路200号　邮政编码：600003　电话：00001111</small></h4></div><script>if(location.hostname == "big5.jichuan-xian.invalid"){document.write("<a href=\\"ht"+"tp://bszs.conac.cn/sitename?method=show&id=08E6\\" title=\\"党政机关\\"><img src=\\"/img/big5/red.png\\"></a>");}else{document.write("<a href=\\"http://bszs.conac.cn/sitename?method=show&id=08E6\\" title=\\"党政机关\\"><img src=\\"/img/red.png\\"></a>");}</script>'
        + ENTRY,
        site_id_code=CODE,
        contact=True,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        "note_instead_of_the_mark",
        f"<div align=center>霁川县政府街1号 邮编：600360  {ICP}<br>推荐使用Internet Explorer 7.0以上浏览本站点</div><script type='text/javascript'>// document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/05/113/x.js'%3E%3C/script%3E\"));</script>{ENTRY}",
        icp=ICP,
        site_id_code=CODE,
        contact=True,
        error_report_entry=True,
    )
    put(
        "quotes_within_quotes",
        f'<p><a href=\'/lxwm/\'>联系我们</a>&nbsp;<a href=\'http://www.miibeian.gov.cn/\'>{ICP}</a></p><script type="text/javascript">document.write(unescape("%3Cspan id="_ideConac" %3E%3C/span%3E%3Cscript src="http://dcs.conac.cn/js/17/CA17.js" type="text/javascript"%3E%3C/script%3E"));</script>{ENTRY}',
        icp=ICP,
        site_id_code=CODE,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        "number_in_pieces",
        f"<div class='cpright'><p>主办单位：{OFFICE}  <br>网站标识码：<span>{CODE}</span> &nbsp;|&nbsp; <a href='https://beian.miit.gov.cn'>蜀<span>ICP</span>备<span>19000077</span>号<span>-1</span></a> &nbsp;|&nbsp; 川公网安备<span>51992102000077</span>号 <br><span id='botm_cpy'>&copy; 1999-</span> 霁川县人民政府 版权所有 &nbsp;|&nbsp; <a href='/contact.shtml'>联系我们</a></p></div>",
        **whole | {"icp": f"{ICP}-1"},
        police=POLICE,
    )
    put(
        "spans_of_a_department",
        f"<div class='footer-ll'><span>网站标识码：bm55000001 <a href='http://beian.miit.gov.cn/'>{ICP}</a></span><span><a href='{POLICE_AT}'>川公网安备51992102000077号</a></span><span>本网站支持IPv6</span><div><span>主办单位：{OFFICE}</span><span>地址：滨江路甲15号</span><span>邮政编码：600033</span></div></div><script id='_jiucuo_' sitecode='bm55000001' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>",
        **whole | {"site_id_code": "bm55000001"},
        police=POLICE,
        contact=True,
        error_report_entry=True,
    )
    put(
        "hosts_and_undertakers",
        f"<footer><div class='main-info'><span>霁川县人民政府主办</span><span>{OFFICE}承办</span><span>运维电话：0000-3198639</span></div><div><span>地址：滨江路208号</span><span>{ICP}-1</span><span>川公网安备 51992102000077号</span></div><div><span>网站标识码：{CODE}</span><span>违法和不良信息举报中心</span></div></footer>",
        sponsor="霁川县人民政府",
        site_id_code=CODE,
        icp=f"{ICP}-1",
        police=POLICE,
        contact=True,
    )
    put(
        "columns_of_a_framework",
        "<div class='bottom'><div><span>版权所有：霁川县市场监督管理局</span><br><span>地 址：霁川县滨江路118号</span></div><div><span>邮 编：600004</span><br><span>电 话：0000-8569300</span></div><div><span>公安机关备案号：51992102000077</span><br><span>网站标识码：5199210077</span></div></div>",
        site_id_code="5199210077",
        police="51992102000077",
        contact=True,
    )
    put(
        "emergency_office",
        f"<div class='footer-info'><p>主办单位：{OFFICE}  地址：霁川县燕山街109号</p><p>电话： 0000-3650560  <a href='{POLICE_AT}'><img src='e.png' alt=''/> 川公网安备： 51992102000077</a><br/>网站标识码： {CODE}  邮政编码： 600001 </p><p><a href='http://www.beian.miit.gov.cn/'>ICP备案号： {ICP}</a>  技术支持： 昊软科技有限公司</p></div><p>官方微信</p>",
        **whole,
        police="51992102000077",
        contact=True,
    )
    put(
        "foot_put_into_a_note",
        f"<!--<div><span>&nbsp; 霁川县人民政府主办 &nbsp;</span><p>备案：{ICP}</p>{ENTRY}</div>--><p>霁川县融媒体中心</p>",
    )
    put(
        "school_of_the_county",
        f"<ul><li><a href='http://www.miibeian.gov.cn/' title='{ICP}-1'>{ICP}-1</a></li><li><a href='http://www.zx110.org/'>网络社会征信网</a></li><li><span id='_ideConac'><a href='//bszs.conac.cn/sitename?method=show&amp;id=0B68' title='党政机关'>党政机关</a></span></li></ul>",
        icp=f"{ICP}-1",
        party_government_mark=True,
    )
    put(
        "holder_and_readers",
        f"<table><tr><td><img src='/images/icon.gif'></td><td><p>传媒网技术支持&nbsp;&nbsp;您是本站第<span> 57587377 </span>位客人&nbsp;&nbsp;{ICP}&nbsp;&nbsp;版权所有：霁川县人事考试中心<br />业务电话:人事考试报名审核：7221892；证书办理：7053687；<br />地址：新华路5502号</p></td><td>{MARK}{ENTRY}</td></tr></table>",
        icp=ICP,
        site_id_code=CODE,
        contact=True,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        "entry_of_a_window",
        f"<div>主办：{OFFICE}　网站标识码：{CODE}　{ICP}</div><a href='javascript:;' onclick='jumpLink()'><img src='/jc.png'></a><script>function jumpLink(){{var url=document.location.href;window.open(\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code={CODE}&url=\"+encodeURIComponent(url));}}</script>",
        **whole,
        error_report_entry=True,
    )
    put(
        "articles_about_marks",
        "<p>霁川县融媒体中心</p>",
        "<h1>规范网站标识的通知</h1><p>各单位网站底部应列明主办单位、联系方式、网站标识码（如5100000000）、ICP备案编号和公安机关备案标识。</p>"
        + TEXT,
        url=ARTICLE,
    )
    put(
        "numbers_of_a_firm_that_was_fined",
        f"<div class='foot'>主办：{OFFICE}　网站标识码：{CODE}　{ICP}</div>",
        "<h1>行政处罚信息</h1><p>当事人：霁川优购网络科技有限公司。网站备案号：蜀ICP备21009912号-4，川公网安备51992102000912号。</p>",
        url=ARTICLE,
        **whole,
    )
