"""Marks of a site in feet as saved pages, templates and scripts have them, in the order that look-ups
gave them: written by a script, over lines, in lists, in pictures' words."""

from __future__ import annotations

from typing import Any

from .field_plan import single

NEWS = "<ul><li><a href='/a/3.html'>陇溪市召开林长制会议</a><span>2026-11-12</span></li><li><a href='/a/2.html'>冬季供暖热线公布</a><span>2026-11-08</span></li></ul>"


def put(name: str, foot: str, head: str = "", text: str = NEWS, **parts: Any) -> None:
    """A home page with this foot and the parts that have to be read from it."""
    html = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>陇溪市人民政府</title>{head}</head><body><div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/hdjl/">互动交流</a></div><div class="main">{text}</div>{foot}</body></html>'
    single("marks", name, "http://www.longxishi.invalid/", html, identity=parts)


def build() -> None:
    """Write them."""
    put(
        "spaces_around_the_host_and_a_colon_behind_the_letters",
        "<div id='biao'>中共陇溪市委   陇溪市人民政府版权所有   Copyright 2026 www.longxishi.invalid All Rights Reserved<br>承办：陇溪市人民政府办公室 (0000-0000071) 网站维护：陇溪市大数据中心 (0000-0000072)<br>蜀ICP备：05028878号 网站标识码：5431000071</div>",
        site_id_code="5431000071",
    )
    put(
        "a_code_to_recognise_the_site_by",
        "<div>安湖区人民政府版权所有   Copyright 2026 All Rights Reserved<br>电话：0000-0000073 电子邮箱：ahqwg@mail.invalid<br>网站识别码：5431040003     蜀ICP备12003430号</div>",
        site_id_code="5431040003",
        icp="蜀ICP备12003430号",
        contact=True,
    )
    put(
        "a_small_colon_and_a_sponsor_of_two",
        "<div>主办：中共船岭区委 船岭区人民政府　 承办: 船岭区人民政府办公室 (0000-0000074)<br><br>蜀ICP备10014763号    政府网站标识码:5431030018  </div>",
        site_id_code="5431030018",
        icp="蜀ICP备10014763号",
    )
    put(
        "the_code_first_and_the_owner_behind",
        "<p>网站标识码：5431220007　蜀ICP备12013223号　<br>版权所有：射岭市人民政府　主办：射岭市人民政府　承办：射岭市人民政府办公室</p><p><a href='http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=51092202000001'>川公网安备 51092202000001号</a></p>",
        site_id_code="5431220007",
        icp="蜀ICP备12013223号",
        police="川公网安备51092202000001号",
        sponsor="射岭市人民政府",
    )
    put(
        "lines_that_a_script_writes_one_by_one",
        '<script>\ndocument.writeln("\\t<div class=\\"foot\\">");\ndocument.writeln(\n  "\\t<p>主办单位：陇溪市人民政府办公厅 承办单位：陇溪市政务服务办公室</p>"\n);\ndocument.writeln("<p>政府网站标识码：5431000052 津ICP备05010518号  津公网安备 ：12010302000991号</p>");\ndocument.writeln("<p>技术支持电话：0000-0000075</p></div>");\n</script>',
        site_id_code="5431000052",
        icp="津ICP备05010518号",
        sponsor="陇溪市人民政府办公厅",
    )
    put(
        "columns_of_a_kit_with_colons_everywhere",
        '<div class="el-row"><div class="el-col"><div class="t">联系电话：23110000</div><div class="t">政务服务总客服：12345</div></div><div class="el-col"><div class="t">沪ICP备：12004267</div><div class="t">沪公安备：31010102045442号</div><div class="t">政府网站标识码：3100000044</div></div></div>',
        site_id_code="3100000044",
        contact=True,
    )
    put(
        "a_foot_that_is_a_comment_beside_a_real_one",
        '<div class="foot_box"><!--div class="foot"><p>政府网站标识码：1101020002</p><p>ICP备案序号：京ICP备19014909号</p></div--><p>版权所有：陇溪市人民政府</p></div>',
        site_id_code=None,
        icp=None,
    )
    put(
        "fonts_with_the_guiding_office_and_the_code",
        '<div class="footCont"><p><font>指导单位：赣云省工业和信息化厅</font> <font>政府网站标识码：3600000010</font> <font>赣公网安备：36010802000136号</font></p><p><font>Copyright © 2026 赣云省工业园区智慧云平台 / 赣ICP备17013925号</font></p></div>',
        site_id_code="3600000010",
        icp="赣ICP备17013925号",
    )
    put(
        "two_numbers_of_the_ministry_in_one_foot",
        "<div class='ft'><ul><li>主管单位：陇溪市人民政府</li><li>主办单位：陇溪市人民政府办公室</li><li>桐ICP备00000171号-1 / 桐ICP备00000171号-3A</li><li>标识码：5431000077</li></ul></div>",
        site_id_code="5431000077",
        sponsor="陇溪市人民政府办公室",
    )
    put(
        "a_label_has_the_code_and_the_foot_pictures",
        '<div class="ft"><a href="http://bszs.conac.cn/sitename?method=show&id=97AE1FDD"><img alt="党政机关" src="/i/dzjg.png"></a><a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=5431000078&url=http%3A%2F%2Fwww.longxishi.invalid%2F"><img alt="政府网站找错" src="/i/zc.png"></a><img src="/i/foot_text.png" alt="主办：陇溪市人民政府办公室 网站标识码：5431000078"></div>',
        head='<meta name="SiteIDCode" content="5431000078">',
        site_id_code="5431000078",
        party_government_mark=True,
        error_report_entry=True,
    )
