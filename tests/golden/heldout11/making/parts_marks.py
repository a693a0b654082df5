"""Feet of home pages: marks that a site has to show, written in many ways."""

from __future__ import annotations

from typing import Any

from .parts_frames import AS_OF, CONAC, single

MARKS = ("site_id_code", "icp", "police", "party_government_mark", "error_report_entry", "sponsor")


def put(name: str, foot: str, **marks: Any) -> None:
    """A home page with this foot; marks that are not given are not there."""
    body = f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>榕湾县人民政府</title></head><body>
<div class="top"><a href="/wza/">无障碍</a> <a href="/sjb/">手机版</a></div>
<div class="nav"><a href="/">首页</a><a href="/xw/">新闻</a><a href="/gk/">公开</a><a href="/fw/">服务</a><a href="/hd/">互动</a></div>
<div class="main"><h3><a href="/xw/zw/">要闻</a></h3><ul><li><a href="/xw/zw/202605/t20260529_1.html">县委常委会会议召开</a><span>2026-05-29</span></li><li><a href="/xw/zw/202605/t20260527_2.html">夏粮收购工作部署</a><span>2026-05-27</span></li></ul></div>
{foot}
</body></html>
"""
    expect = dict.fromkeys(MARKS) | marks
    single(f"identity/{name}", "http://www.rongwan.invalid/", AS_OF, body, identity=expect)


def scripts() -> None:
    put(
        "marks_written_by_scripts",
        f"""<div class="ft"><p><a href="/wzdt/">网站地图</a></p><div class="col-md-2">{CONAC}</div><p><span>&nbsp; 榕湾县人民政府主办 &nbsp;</span><span>&nbsp; 榕湾县互联网信息中心承办 &nbsp;</span><span>&nbsp; 热线：0799--6600000&nbsp;</span></p><p>备案：云ICP备16000001号</p><script id="_jiucuo_" sitecode='3611210001' src='http://pucha.kaipuyun.cn/exposure/jiucuo.js'></script></div>""",
        site_id_code="3611210001",
        icp=True,
        party_government_mark=True,
        error_report_entry=True,
        sponsor="榕湾县人民政府",
        sitemap=True,
    )
    put(
        "lines_of_document_write",
        """<script>
document.write("<div class=\\"foot\\"><p>主办单位：榕湾县公安局　<a href=\\"/map/\\">网站地图</a></p>");
document.write("<a href=\\"http://bszs.conac.cn/sitename?method=show&id=51C148\\" target=\\"_blank\\"><img src=\\"/images/f1.png\\" alt=\\"党政机关网站\\" /></a>");
document.write("<a href=\\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3611210002&url=http%3A%2F%2Fwww.rongwan.invalid%2F\\" target=\\"_blank\\"><img src=\\"/images/f2.png\\" alt=\\"政府网站找错\\" /></a>");
document.write("<p>云ICP备16000002号　云公网安备36112102000002号</p></div>");
</script>""",
        site_id_code="3611210002",
        icp=True,
        police=True,
        party_government_mark=True,
        error_report_entry=True,
        sponsor="榕湾县公安局",
        sitemap=True,
    )
    put(
        "added_to_the_page_when_it_has_loaded",
        """<div class="foot"><p>主办：榕湾县教育局</p><p>网站标识码：3611210003</p></div><script>var s=document.createElement("script");s.id="_jiucuo_";s.setAttribute("sitecode","3611210003");s.src="https://zfwzzc.www.gov.cn/check_web/errorInfo/jiucuo.js";document.body.appendChild(s);</script>""",
        site_id_code="3611210003",
        error_report_entry=True,
        sponsor="榕湾县教育局",
    )
    put(
        "percent_signs_for_letters",
        """<script>document.write(decodeURIComponent("%3Cp%3E%E7%BD%91%E7%AB%99%E6%A0%87%E8%AF%86%E7%A0%81%EF%BC%9A3611210004%3C%2Fp%3E"));</script><div class="foot"><p>榕湾县民政局主办　云ICP备16000004号</p></div>""",
        site_id_code="3611210004",
        icp=True,
        sponsor="榕湾县民政局",
    )
    put(
        "signs_of_unicode_for_letters",
        """<script>document.write(unescape("%3Cp%3E%u7F51%u7AD9%u6807%u8BC6%u7801%uFF1A3611210005%3C/p%3E"));</script><div class="foot"><p>主办单位：榕湾县水利局</p></div>""",
        site_id_code="3611210005",
        sponsor="榕湾县水利局",
    )


def words() -> None:
    put(
        "spans_and_a_link_to_the_register",
        """<div class="footer-ll"><div><span>网站标识码：bm55000009 <a href="http://beian.miit.gov.cn/" target="_blank">云ICP备19000006号</a></span><span style="background:url(i.png)"><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36112102000006">云公网安备36112102000006号</a></span><span>本网站支持IPv6</span></div><div><span>主办单位：云圩省金融监督管理局</span><span>地址：大道甲15号</span></div></div>""",
        site_id_code="bm55000009",
        icp=True,
        police=True,
        sponsor="云圩省金融监督管理局",
    )
    put(
        "number_of_the_police_without_its_name",
        """<div class="bottom"><span>版权所有：榕湾县市场监督管理局</span><br><span>地 址：南路二段118号</span><br><span>公安机关备案号：36112102000524</span><br><span>网站标识码：3611210007</span></div>""",
        site_id_code="3611210007",
        police=True,
    )
    put(
        "label_and_number_in_two_cells",
        """<table class="foot"><tr><td>政府网站标识码</td><td>3611210008</td></tr><tr><td>主办单位</td><td>榕湾县交通运输局</td></tr><tr><td>备案序号</td><td><a href="https://beian.miit.gov.cn">云ICP备16000008号-2</a></td></tr></table>""",
        site_id_code="3611210008",
        icp=True,
        sponsor="榕湾县交通运输局",
    )
    put(
        "superior_sponsor_and_operator",
        """<div class="foot"><p>主管单位：榕湾县人民政府　主办单位：榕湾县人民政府办公室　承办单位：榕湾县大数据中心</p><p>网站标识码 3611210009</p></div>""",
        site_id_code="3611210009",
        sponsor="榕湾县人民政府办公室",
    )
    put(
        "pictures_with_words",
        """<div class="foot"><a href="https://bszs.conac.cn/sitename?method=show&id=0A1B"><img src="/images/red.png" alt="党政机关"></a><img src="/images/jc.png" alt="政府网站找错" onclick="Link('3611210010')"><p>榕湾县卫生健康委员会 主办</p><p><img src="/images/ga.png" alt="公安备案图标">云公网安备 36112102000010号</p></div>""",
        site_id_code="3611210010",
        police=True,
        party_government_mark=True,
        error_report_entry=True,
        sponsor="榕湾县卫生健康委员会",
    )
    put(
        "error_report_at_its_new_address",
        """<footer><ul><li>主办：榕湾县文化和旅游局</li><li><a href="https://zfwzzc.www.gov.cn/check_web/errorInfo_toAddPage.action?site_code=3611210011"><img src="/i/zc.png"></a></li><li>云ICP备16000011号</li></ul></footer>""",
        site_id_code="3611210011",
        icp=True,
        error_report_entry=True,
        sponsor="榕湾县文化和旅游局",
    )
    put(
        "map_of_the_site_is_a_picture",
        """<div class="foot"><a href="/sitemap.html"><img src="/i/map.png" alt="网站地图"></a><a href="/lxwm/"><img src="/i/lx.png" alt="联系我们"></a><p>主办单位:榕湾县应急管理局 标识码:3611210012</p></div>""",
        site_id_code="3611210012",
        sponsor="榕湾县应急管理局",
        sitemap=True,
    )


def not_there() -> None:
    put(
        "marks_in_a_comment",
        """<div class="foot"><p>Copyright 2026 榕湾 All Rights Reserved</p></div>
<!--<div class="foot"><p>主办单位：榕湾县人民政府　网站标识码：3611210099　云ICP备16000099号</p><script id="_jiucuo_" sitecode="3611210099" src="http://pucha.kaipuyun.cn/exposure/jiucuo.js"></script><a href="http://bszs.conac.cn/sitename?method=show&id=1"><img src="red.png"></a></div>-->""",
    )
    put(
        "links_to_others_with_like_names",
        """<div class="links"><a href="http://www.beian.gov.cn/">全国互联网安全管理服务平台</a><a href="https://beian.miit.gov.cn/">工业和信息化部政务服务平台</a></div><div class="foot"><p>技术支持：某某网络公司　联系电话：0799-6600014</p></div>""",
    )
    put(
        "numbers_that_are_no_code",
        """<div class="foot"><p>榕湾县政务服务局　统一社会信用代码：11361121000000001A　邮编：336100</p><p>您是第3611210015位访客</p></div>""",
    )


def build() -> None:
    scripts()
    words()
    not_there()
