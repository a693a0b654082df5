"""Feet of home pages: marks that a site has to show, as ordinary and as rare sites write them."""

from __future__ import annotations

from typing import Any

from .parts_frames import AS_OF, single

MARKS = ("site_id_code", "icp", "police", "party_government_mark", "error_report_entry", "sponsor")


def put(name: str, foot: str, head: str = "", **marks: Any) -> None:
    """A home page with this foot; marks that are not given are not there."""
    body = f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>松坪县人民政府门户网站</title>{head}</head><body>
<div class="header"><a href="/"><img src="/img/logo.png" alt="松坪县人民政府"></a></div>
<ul class="menu"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul>
<div class="blk"><h2>松坪要闻</h2><ul><li><a href="/xw/1.html">全县重点项目集中开工</a><span>2026-08-30</span></li><li><a href="/xw/2.html">中小学秋季开学平稳有序</a><span>2026-08-29</span></li></ul></div>
{foot}
</body></html>
"""
    expect = dict.fromkeys(MARKS) | marks
    single(f"identity/{name}", "http://www.songping.invalid/", AS_OF, body, identity=expect)


CONAC = '<span id="_ideConac"><a href="https://bszs.conac.cn/sitename?method=show&id=2A" target="_blank"><img src="https://dcs.conac.cn/image/red.png"></a></span>'
REPORT = '<script id="_jiucuo_" sitecode="{code}" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>'


def ordinary() -> None:
    put(
        "everything_in_three_lines",
        f"""<div class="footer"><div class="fl">{CONAC}</div><div class="mid"><p>主办：松坪县人民政府　承办：松坪县人民政府办公室</p><p>网站标识码：4415230001　<a href="https://beian.miit.gov.cn/">岭ICP备05000101号-1</a>　<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=44152302000101">岭公网安备 44152302000101号</a></p><p><a href="/wzdt.html">网站地图</a> | <a href="/lxwm.html">联系我们</a></p></div><div class="fr">{REPORT.format(code="4415230001")}</div></div>""",
        site_id_code="4415230001",
        icp=True,
        police=True,
        party_government_mark=True,
        error_report_entry=True,
        sponsor="松坪县人民政府",
        sitemap=True,
    )
    put(
        "sponsor_before_the_word_and_phones_between",
        """<div class="bottom"><p>松坪县财政局主办 电话：0668-7722011 传真：0668-7722012 邮编：525400</p><p>备案号：岭ICP备05000102号 网站标识码4415230002</p></div>""",
        site_id_code="4415230002",
        icp=True,
        sponsor="松坪县财政局",
    )
    put(
        "head_tells_the_code_and_the_foot_does_not",
        """<div class="foot">版权所有：松坪县林业局　技术支持：某信息公司<br>岭ICP备05000103号</div>""",
        '<meta name="SiteIDCode" content="4415230003">',
        site_id_code="4415230003",
        icp=True,
    )
    put(
        "links_that_are_no_marks",
        """<div class="yq"><h3>友情链接</h3><a href="https://beian.miit.gov.cn/">工信部备案系统</a><a href="http://www.beian.gov.cn/">公安备案平台</a><a href="https://zfwzgl.www.gov.cn/">政府网站管理平台</a></div><div class="foot">主办单位：松坪县统计局</div>""",
        sponsor="松坪县统计局",
    )
    put(
        "written_by_a_script_in_pieces",
        """<div class="foot"><script>document.write('<p>主办：松坪县' + '民政局</p>');document.write("<p>网站标识码：4415230005</p>");</script><p>岭ICP备 05000105 号</p></div>""",
        site_id_code="4415230005",
        icp=True,
        sponsor="松坪县民政局",
    )
    put(
        "marks_of_the_police_with_a_picture_and_no_link",
        """<footer><p>主办单位：松坪县公安局</p><p><img src="/gongan.png">岭公网安备44152302000106号</p><p>网站标识码:4415230006</p></footer>""",
        site_id_code="4415230006",
        police=True,
        sponsor="松坪县公安局",
    )


def rare() -> None:
    put(
        "table_of_2003_with_everything_in_fonts",
        """<TABLE WIDTH="778"><TR><TD ALIGN="center"><FONT SIZE="2">主办单位：松坪县教育局&nbsp;&nbsp;维护单位：县电教站<BR>网站标识码：<FONT COLOR="red">4415230007</FONT>&nbsp;&nbsp;岭ICP备<FONT>05000107</FONT>号</FONT></TD></TR></TABLE>""",
        site_id_code="4415230007",
        icp=True,
        sponsor="松坪县教育局",
    )
    put(
        "buttons_to_report_errors_within_a_menu",
        """<div class="right-bar"><a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=4415230008&url=http%3A%2F%2Fwww.songping.invalid%2F">我为政府网站找错</a></div><div class="ft">松坪县医疗保障局 主办</div>""",
        error_report_entry=True,
        site_id_code="4415230008",
        sponsor="松坪县医疗保障局",
    )
    put(
        "items_with_labels_in_bold_and_bars",
        """<ul class="ft"><li><b>主管单位</b>松坪县人民政府</li><li><b>主办单位</b>松坪县商务局</li><li><b>网站标识码</b>4415230009</li><li><b>备案编号</b>岭ICP备05000109号-3</li></ul>""",
        site_id_code="4415230009",
        icp=True,
        sponsor="松坪县商务局",
    )
    put(
        "english_foot_of_an_english_version",
        """<div class="ft"><p>Copyright &copy; Songping County People's Government. All rights reserved.</p><p>Site ID: 4415230010 | 岭ICP备05000110号</p></div>""",
        site_id_code="4415230010",
        icp=True,
    )
    put(
        "code_of_a_department_with_letters",
        f"""<div class="ft"><p>主办：松坪海关</p><p>政府网站标识码：bm28060011</p>{CONAC}</div>""",
        site_id_code="bm28060011",
        party_government_mark=True,
        sponsor="松坪海关",
    )
    put(
        "foot_in_two_columns_of_words_and_values",
        """<div class="ft"><div class="l"><div>主办单位</div><div>标识码</div><div>ICP备案</div></div><div class="r"><div>松坪县退役军人事务局</div><div>4415230012</div><div>岭ICP备05000112号</div></div></div>""",
        site_id_code="4415230012",
        icp=True,
        sponsor="松坪县退役军人事务局",
    )
    put(
        "sitemap_in_the_head_and_wide_colons",
        """<div class="tools"><a href="/map/">站点地图</a></div><div class="ft">　主　办：松坪县审计局　　标 识 码：４４１５２３００１３　　岭ＩＣＰ备０５０００１１３号</div>""",
        site_id_code="4415230013",
        icp=True,
        sponsor="松坪县审计局",
        sitemap=True,
    )
    put(
        "several_offices_sponsor_together",
        """<div class="ft"><p>主办单位：中共松坪县委宣传部、松坪县人民政府办公室</p><p>标识码：4415230014</p></div>""",
        site_id_code="4415230014",
        sponsor="中共松坪县委宣传部、松坪县人民政府办公室",
    )
    put(
        "nothing_but_a_year_and_a_name",
        """<div class="ft">© 2026 松坪县城市管理局</div>""",
    )


def build() -> None:
    ordinary()
    rare()
