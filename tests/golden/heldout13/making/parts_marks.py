"""Feet of home pages: marks that a site has to show, as the frames of this set wrote them."""

from __future__ import annotations

from typing import Any

from .parts_frames import AS_OF, single

MARKS = ("site_id_code", "icp", "police", "party_government_mark", "error_report_entry", "sponsor")


def put(name: str, foot: str, **marks: Any) -> None:
    """A home page with this foot; marks that are not given are not there."""
    body = f"""<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>桦溪县人民政府</title></head><body>
<div class="top"><span>今天是2026年6月1日 星期一</span><a href="/wza/">无障碍</a></div>
<ul class="layui-nav"><li><a href="/">首页</a></li><li><a href="/news/">要闻</a></li><li><a href="/open/">公开</a></li><li><a href="/service/">服务</a></li></ul>
<div class="box"><h2>桦溪要闻</h2><ul><li><a href="/news/1.html">全县防汛演练举行</a><em>2026-05-30</em></li><li><a href="/news/2.html">新茶交易额增长</a><em>2026-05-28</em></li></ul></div>
{foot}
</body></html>
"""
    expect = dict.fromkeys(MARKS) | marks
    single(f"identity/{name}", "http://www.huaxi-xian.invalid/", AS_OF, body, identity=expect)


def feet() -> None:
    put(
        "layui_footer_with_bars",
        """<div class="layui-footer"><p>主办单位：桦溪县人民政府办公室<i>|</i>承办单位：桦溪县数据局<i>|</i>网站标识码：5326000021</p><p><a href="https://beian.miit.gov.cn/">滇ICP备20000021号-1</a><i>|</i><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=53260002000021"><img src="/ga.png">滇公网安备53260002000021号</a></p><p><a href="/map.html">网站地图</a></p></div>""",
        site_id_code="5326000021",
        icp=True,
        police=True,
        sponsor="桦溪县人民政府办公室",
        sitemap=True,
    )
    put(
        "list_of_names_and_values_with_a_slash",
        """<ul class="f"><li>主办 / 桦溪县农业农村局</li><li>标识码 / 5326000022</li><li>备案 / 滇ICP备20000022号</li></ul>""",
        site_id_code="5326000022",
        icp=True,
        sponsor="桦溪县农业农村局",
    )
    put(
        "code_within_brackets_of_the_sponsor",
        """<div class="b">桦溪县财政局（网站标识码5326000023）版权所有 <a href="http://bszs.conac.cn/sitename?method=show&id=09"><img src="http://dcs.conac.cn/image/red.png"></a></div>""",
        site_id_code="5326000023",
        party_government_mark=True,
    )
    put(
        "english_words_beside",
        """<footer><p>Sponsored by Huaxi County Government Office 桦溪县人民政府办公室主办</p><p>Website ID: 5326000024</p><p>滇ICP备20000024号</p></footer>""",
        icp=True,
        site_id_code="5326000024",
        sponsor="桦溪县人民政府办公室",
    )
    put(
        "marks_of_another_office_among_links",
        """<div class="links"><h3>友情链接</h3><a href="http://www.other.invalid">邻县政府</a></div><div class="b"><p>桦溪县教育体育局主办</p><p>技术支持：某科技公司 滇ICP备20000025号</p><p>电话：0799-5110025 邮编：653200</p></div>""",
        icp=True,
        sponsor="桦溪县教育体育局",
    )
    put(
        "error_entry_as_a_script_with_the_code",
        """<div class="b"><script id="_jiucuo_" sitecode="5326000026" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script><span id="_span_jiucuo"><img onclick="Link('5326000026')" src="/jc.png"></span><p>主办：桦溪县卫生健康局</p></div>""",
        site_id_code="5326000026",
        error_report_entry=True,
        sponsor="桦溪县卫生健康局",
    )
    put(
        "lines_broken_within_the_number",
        """<div class="b"><p>网站标识码：<br>5326000027</p><p>主办单位：<br>桦溪县自然资源局</p><p>滇ICP备<br>20000027号</p></div>""",
        site_id_code="5326000027",
        icp=True,
        sponsor="桦溪县自然资源局",
    )
    put(
        "definitions_in_the_foot",
        """<dl class="foot"><dt>主办</dt><dd>桦溪县应急管理局</dd><dt>网站标识码</dt><dd>5326000028</dd><dt>备案序号</dt><dd><a href="http://beian.miit.gov.cn">滇ICP备20000028号</a></dd></dl>""",
        site_id_code="5326000028",
        icp=True,
        sponsor="桦溪县应急管理局",
    )
    put(
        "operator_and_no_sponsor",
        """<div class="b"><p>运维单位：桦溪县融媒体中心</p><p>建议使用1366×768分辨率</p><p>滇公网安备 53260002000029号</p></div>""",
        police=True,
    )
    put(
        "grid_of_pictures_with_alt",
        """<div class="b"><a href="http://bszs.conac.cn/sitename?method=show&id=10"><img alt="党政机关" src="/dz.png"></a><a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=5326000030&url=http%3A%2F%2Fwww.huaxi-xian.invalid"><img alt="政府网站找错" src="/jc.png"></a><span>政府网站标识码 5326000030</span><span>桦溪县人民政府 主办</span><span><a href="/wzdt/">网站导航</a></span></div>""",
        site_id_code="5326000030",
        party_government_mark=True,
        error_report_entry=True,
        sponsor="桦溪县人民政府",
    )


def build() -> None:
    feet()
