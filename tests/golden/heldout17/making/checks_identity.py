"""Feet of sites as they really are: the parts that stand there, and numbers of others in the text.

`identity` names what has to be read; a part that is not named is not on the page. Marks and entries
are only there or not (`true`).
"""

from __future__ import annotations

from typing import Any

from .checks_frames import ARTICLE, DRAWN, HOME, ODD, single

CODE, ICP, POLICE = "3622330001", "赣ICP备17000033号", "赣公网安备36223302000017号"
OFFICE = "澄湖县人民政府办公室"
MARK = "<script type=\"text/javascript\">document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/14/000/0000/60000001/CA140000000600000010001.js' type='text/javascript'%3E%3C/script%3E\"));</script>"
MARK_LINK = '<a href="https://bszs.conac.cn/sitename?method=show&id=0E0E0E0E5E3A" target="_blank"><img src="/images/red.png"></a>'
ENTRY = f"<script id=\"_jiucuo_\" sitecode='{CODE}' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>"
ENTRY_LINK = f'<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code={CODE}&url=http%3A%2F%2Fwww.chenghu-xian.invalid%2F" target="_blank"><img src="/images/jiucuo.png"></a>'
NEWS = "<ul><li><a href='/a/1.html'>县政府召开常务会议</a><span>05-30</span></li><li><a href='/a/2.html'>早稻插秧全面展开</a><span>05-28</span></li></ul>"
POLICE_LINK = '<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36223302000017" target="_blank"><img src="/images/ga.png">'


def put(half: str, name: str, foot: str, text: str = "", url: str = HOME, **parts: Any) -> None:
    """A page with this foot; the parts that have to be read from it."""
    body = text or NEWS
    html = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>澄湖县人民政府</title></head><body>'
        '<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a></div>'
        f'<div class="main">{body}</div>{foot}</body></html>'
    )
    single(half, f"identity/{name}", url, html, identity=parts)


def drawn() -> None:
    put(
        DRAWN,
        "lines_of_a_sheet_with_gaps",
        f'<div class="footer"><p>Copy-right 2010 - 2016 CHENGHU GOV.All Rights Reserved</p><p>主办单位：{OFFICE} 地址：澄湖县湖滨大道1号 邮编：330000 联系电邮：bgs@chenghu-xian.invalid</p><p>{ICP}　　　政府网站标识码：{CODE}</p></div>',
        site_id_code=CODE,
        icp=ICP,
        sponsor=OFFICE,
        contact=True,
    )
    put(
        DRAWN,
        "colon_after_the_police",
        f'<div style="width: 100%;text-align: center"><span>主办单位：{OFFICE}  地址：湖滨大道1号 邮编：330000</span></div><div><span>政府网站标识码：{CODE}&nbsp;&nbsp;{POLICE_LINK}赣公网安备:36223302000017号</a></span></div><div><span>版权所有：<a href="https://beian.miit.gov.cn/">{ICP}-1</a>&nbsp;&nbsp;技术支持：湖东软件&nbsp;&nbsp;电话：0000-6200011 6200012</span></div><a href="http://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code={CODE}" target="_blank" style="position: absolute;right: 18%"><img src="/jsp/pic6.png"></a>',
        site_id_code=CODE,
        icp=f"{ICP}-1",
        police=POLICE,
        sponsor=OFFICE,
        contact=True,
        error_report_entry=True,
    )
    put(
        DRAWN,
        "all_rights_and_the_net",
        f'<div class="footer-template"><div>Copyright © www.chenghu-xian.invalid All Rights Reserved. 澄湖县人民政府版权所有 {OFFICE}承办<br />ICP备案：{ICP} 联系电话：0000-6200011 国际联网备案： 赣公网安备 36223302000017号<br />网站标识码：{CODE}建议使用1920×768分辨率 IE9.0及以上版本浏览</div></div>',
        site_id_code=CODE,
        icp=ICP,
        police=POLICE,
        contact=True,
    )
    put(
        DRAWN,
        "foot_written_by_a_script_in_pieces",
        '<script>$(\'body\').append(\'<div class="foot"><p><a href="/gywm/lxwm/">联系我们</a>|<a href="/gywm/wzdt/" target="_blank">网站地图</a></p>\' +\n'
        f"'<p>主办：{OFFICE} &nbsp; 协办：<a href=\"http://www.chrb.example/\">澄湖日报社</a></p>' +\n"
        f'\'<p>政府网站标识码：{CODE} &nbsp; 备案序号：<a href="//beian.miit.gov.cn">{ICP}-1</a> &nbsp; 饶公备：36223302000017</p>\' +\n\'</div>\' + \'<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code={CODE}&url=x"><img src="/img/jiucuo.png" alt=""></a>\');</script>',
        site_id_code=CODE,
        icp=f"{ICP}-1",
        police="36223302000017",
        sponsor=OFFICE,
        sitemap=True,
        error_report_entry=True,
    )
    put(
        DRAWN,
        "written_line_by_line",
        f'<script>document.writeln("<div class=\\"bottom\\"><p><span>主办单位：{OFFICE}</span><span>网站标识码：{CODE}</span>");\ndocument.writeln("<span><a href=\\"https://beian.miit.gov.cn/\\">{ICP}-2</a></span><span><a href=\\"http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36223302000017\\"><img src=\\"/b4.png\\" />赣公网安备 36223302000017号</a></span></p>");\ndocument.writeln("<a href=\\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code={CODE}&url=x\\"><img src=\\"/b3.png\\" /></a></div>");</script>',
        site_id_code=CODE,
        icp=f"{ICP}-2",
        police=POLICE,
        sponsor=OFFICE,
        error_report_entry=True,
    )
    put(
        DRAWN,
        "opened_by_functions",
        f"<table><tr><td><img src='images/2wm.png'></td><td><a href='javascript:void(0)' onclick=\"OpenUrl('http://bszs.conac.cn/sitename?method=show&id=33B9')\"><img src='images/red.png'></a></td><td><a href='javascript:void(0)' onclick=\"OpenUrl('http://121.43.68.40/exposure/jiucuo.html?site_code={CODE}&url=x')\"><img src='images/jiucuo.png'></a></td></tr></table><p>主办：{OFFICE} 网站标识码：{CODE} {ICP}</p>",
        site_id_code=CODE,
        icp=ICP,
        sponsor=OFFICE,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        DRAWN,
        "details_of_an_application",
        f"<div class='footer-details-1'><span>主办单位：{OFFICE}</span><span>地址：湖滨大道1号</span><span>电话：0000-6200011 </span><span>网站标识码：{CODE}</span><span>邮政编码：330000 </span></div><div class='footer-details-2'><a href='http://121.43.68.40/exposure/jiucuo.html?site_code={CODE}&url=x'><img src='http://121.43.68.40/exposure/images/jiucuo.png?v={CODE}' alt=''></a><a href='http://bszs.conac.cn/sitename?method=show&id=08208'><img src='http://dcs.conac.cn/image/red.png' alt=''></a></div>",
        site_id_code=CODE,
        sponsor=OFFICE,
        contact=True,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        DRAWN,
        "code_in_a_foot_of_a_framework",
        f'<footer class="footer"><span>&copy; 澄湖县 2026</span><span>政府网站标识码 {CODE}</span><span>{ICP}-1</span><span><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36223302000017">赣公网安备 36223302000017号</a></span><div>{ENTRY}{MARK}</div></footer>',
        site_id_code=CODE,
        icp=f"{ICP}-1",
        police=POLICE,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        DRAWN,
        "cells_of_a_table",
        f'<div class="about"><table><tbody><tr><td rowspan="4">{MARK_LINK}</td><td>版权所有：澄湖县统计局</td><td rowspan="4"><a class="ierr" href="http://121.43.68.40/exposure/jiucuo.html?site_code={CODE}"><img src="/images/err.png"></a></td></tr><tr><td>地址：湖滨大道75号（330000）</td></tr><tr><td>网站标识码 {CODE}</td></tr><tr><td>{ICP}</td></tr></tbody></table></div>',
        site_id_code=CODE,
        icp=ICP,
        contact=True,
        party_government_mark=True,
        error_report_entry=True,
    )
    put(
        DRAWN,
        "foot_of_another_site_left_in_comments",
        f"<!-- <div class='dbqt4'><a href='http://bszs.conac.cn/sitename?method=show&id=0D48'><img src='ft01.png'></a></div><p>网站标识码：4507000042 桂ICP备05000042号</p> --><div style='text-align:center'><p>主办：{OFFICE}<span>|</span>承办：湖东电子政务中心</p><p>{ICP}</p></div>",
        icp=ICP,
        sponsor=OFFICE,
    )
    put(
        DRAWN,
        "words_without_a_link",
        "<ul><li><a href='#'>江西政务服务网</a></li><li><a href='#'>我为政府网站找错</a></li><li><a href='#'>党政机关</a></li></ul>",
    )
    put(
        DRAWN,
        "numbers_that_are_not_filled_in",
        f"<p>主办：{OFFICE}　赣ICP备00000000号　赣公网安备 36000000000000000号　网站标识码：0000000000</p>",
        sponsor=OFFICE,
    )
    put(
        DRAWN,
        "code_too_short",
        f"<div>平台服务商：湖东科技有限公司　联系电话：0000-6200011</div><div>{ICP}-1　网站标识码：3610782</div>",
        icp=f"{ICP}-1",
        contact=True,
    )
    put(
        DRAWN,
        "address_before_the_office",
        f"<article><address>地址：湖滨大道158号 主办单位: {OFFICE}</address><p>E-mail：chxxb@chenghu-xian.invalid <a href='https://beian.miit.gov.cn/'>{ICP}</a> 网站标识码：{CODE}</p><p>电话：0000－6200011 <a href='http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36223302000017'>赣公网安备 36223302000017号</a></p></article>",
        site_id_code=CODE,
        icp=ICP,
        police=POLICE,
        sponsor=OFFICE,
        contact=True,
    )
    put(
        DRAWN,
        "pictures_that_tell",
        f"<div><img src='/i/zc.png' alt='政府网站找错'><img src='/i/dz.png' alt='党政机关标志'><div>主办单位：{OFFICE}</div><div><img src='/i/ga.png' alt='公网标志'>赣公网安备36223302000017号 {ICP}-1 网站标识码：{CODE}</div></div>",
        site_id_code=CODE,
        icp=f"{ICP}-1",
        police=POLICE,
        sponsor=OFFICE,
    )


def odd() -> None:
    own = f'<div class="footer"><p>主办：{OFFICE}　网站标识码：{CODE}　{ICP}</p></div>'
    whole = {"site_id_code": CODE, "icp": ICP, "sponsor": OFFICE}
    put(
        ODD,
        "number_of_a_fined_firm_in_the_text",
        own,
        "<h1>行政处罚公示</h1><p>经查，示例网（粤ICP备20001234号-3）未按规定公示营业执照，处以罚款。</p>",
        url=ARTICLE,
        **whole,
    )
    put(
        ODD,
        "number_of_a_closed_site_in_the_text",
        own,
        "<h1>关于关停县旅游网的公告</h1><p>网站名称：澄湖旅游网，网站标识码：3622330099，赣ICP备09000099号，公安备案号：赣公网安备36223302000099号，主办单位：澄湖县旅游局，现予关停。</p>",
        url=ARTICLE,
        **whole,
    )
    put(
        ODD,
        "rows_of_sites_in_the_text",
        own,
        "<h1>政府网站名录</h1><table><tr><td>网站</td><td>标识码</td><td>备案号</td></tr><tr><td>县教育局</td><td>3622330021</td><td>赣ICP备18000021号</td></tr><tr><td>县财政局</td><td>3622330022</td><td>赣ICP备18000022号</td></tr></table>",
        **whole,
    )
    put(
        ODD,
        "number_of_the_maker_before_the_own",
        f'<div class="footer"><p>技术支持：湖东软件 京ICP备11000001号</p><p>主办：{OFFICE}　网站标识码：{CODE}　备案号：{ICP}</p></div>',
        **whole,
    )
    put(
        ODD,
        "new_address_of_the_police",
        f'<div class="footer"><p>主办：{OFFICE}　网站标识码：{CODE}　{ICP}　<a href="https://beian.mps.gov.cn/#/query/webSearch?code=36223302000017"><img src="/ga.png" alt=""></a></p></div>',
        **whole,
        police="36223302000017",
    )
    put(
        ODD,
        "names_in_one_column_values_in_another",
        f'<div class="footer"><dl><dt>主办单位</dt><dd>{OFFICE}</dd><dt>网站标识码</dt><dd>{CODE}</dd><dt>ICP备案编号</dt><dd>{ICP}</dd><dt>联系电话</dt><dd>0000-6200011</dd></dl></div>',
        **whole,
        contact=True,
    )
    put(
        ODD,
        "spaces_in_every_name",
        f'<div class="footer"><p>主 办 单 位：{OFFICE}</p><p>网 站 标 识 码：{CODE}</p><p>备 案 号：{ICP}</p><p>电 话：0000-6200011</p></div>',
        **whole,
        contact=True,
    )
    put(
        ODD,
        "wide_digits",
        f'<div class="footer"><p>主办：{OFFICE}　网站标识码：{CODE.translate(str.maketrans("0123456789", "０１２３４５６７８９"))}　赣ＩＣＰ备１７００００３３号</p></div>',
        **whole,
    )
    put(
        ODD,
        "number_with_words_between",
        f'<div class="footer"><p>主办：{OFFICE}　网站标识码：{CODE}　ICP备案号：赣ICP备字17000033号</p></div>',
        site_id_code=CODE,
        icp="赣ICP备字17000033号",
        sponsor=OFFICE,
    )
    put(
        ODD,
        "map_in_a_picture",
        f'<div class="footer"><a href="/col/col9.html"><img src="/i/map.png" alt="网站地图"></a><p>主办：{OFFICE}　网站标识码：{CODE}　{ICP}</p></div>',
        **whole,
        sitemap=True,
    )
    put(
        ODD,
        "two_offices",
        f'<div class="footer"><p>主办：中共澄湖县委、澄湖县人民政府　承办：{OFFICE}</p><p>网站标识码：{CODE}　{ICP}</p></div>',
        site_id_code=CODE,
        icp=ICP,
        sponsor="中共澄湖县委、澄湖县人民政府",
    )
    put(
        ODD,
        "matters_of_maps_and_telephones_in_the_text",
        '<div class="footer"><p>版权所有</p></div>',
        "<h1>关于启用新版地图的通知</h1><p>标准地图服务网站已上线，主办单位为自然资源部，有关备案、标识码事项另行通知。</p>",
        url=ARTICLE,
    )


def build() -> None:
    drawn()
    odd()
