"""Feet of home pages: marks that a site has to show, as the frames of this set wrote them."""

from __future__ import annotations

from typing import Any

from .parts_frames import AS_OF, single

MARKS = ("site_id_code", "icp", "police", "party_government_mark", "error_report_entry", "sponsor")


def put(name: str, foot: str, **marks: Any) -> None:
    """A home page with this foot; marks that are not given are not there."""
    body = f"""<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>棠溪县人民政府</title></head><body>
<div class="hd"><a href="/wza/">长者版</a><a href="/login">登录</a></div>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw/">新闻</a></li><li><a href="/gk/">公开</a></li><li><a href="/fw/">服务</a></li></ul></div>
<div class="m"><h3>要闻</h3><ul><li><a href="/xw/1.html">全县春灌工作部署</a><span>2026-05-29</span></li><li><a href="/xw/2.html">小学扩建工程开工</a><span>2026-05-27</span></li></ul></div>
{foot}
</body></html>
"""
    expect = dict.fromkeys(MARKS) | marks
    single(f"identity/{name}", "http://www.tangxi.invalid/", AS_OF, body, identity=expect)


def feet() -> None:
    put(
        "columns_of_links_and_a_line_of_spans",
        """<footer class="footer-new"><div class="row"><div class="c"><h4>关于我们</h4><a href="/gy/">网站介绍</a><a href="/wzdt.html">站点地图</a></div></div><div class="row2"><span>棠溪县人民政府办公室 主办</span><span>棠溪县数据局 维护</span><span>标识码 3622110001</span><span><a href="https://beian.miit.gov.cn">云ICP备2021000001号</a></span><span><img src="/ga.png"><a href="http://www.beian.gov.cn/">云公网安备 36221100000001号</a></span></div></footer>""",
        site_id_code="3622110001",
        icp=True,
        police=True,
        sponsor="棠溪县人民政府办公室",
        sitemap=True,
    )
    put(
        "served_picture_of_errors_with_a_code",
        """<div class="ft"><a href="javascript:void(0)" onclick="window.open('https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3622110002&amp;url='+encodeURIComponent(location.href))"><img src="/jiucuo.png" alt="我为政府网站找错"></a><p>主办单位：棠溪县卫生健康委员会</p><p>政府网站标识码：3622110002</p></div>""",
        site_id_code="3622110002",
        error_report_entry=True,
        sponsor="棠溪县卫生健康委员会",
    )
    put(
        "no_marks_but_a_copyright",
        """<div class="bq">Copyright © 2026 棠溪县林业局 All Rights Reserved 技术支持：云圩科技</div>""",
    )
    put(
        "numbers_of_telephones_and_posts",
        """<div class="foot"><p>地址：棠溪县人民路1号 邮编：362211 电话：0797-6620001</p><p>主办：棠溪县教育体育局 云ICP备05000004号</p></div>""",
        icp=True,
        sponsor="棠溪县教育体育局",
    )
    put(
        "mark_of_the_party_drawn_by_its_script",
        """<div class="foot"><script id="_conac" src="//dcs.conac.cn/js/36/221/0000/60001111/CA362210000600011110005.js"></script><p>承办：棠溪县信息中心</p><p>主办单位：中共棠溪县委宣传部</p><p>网站标识码：3622110005</p></div>""",
        site_id_code="3622110005",
        party_government_mark=True,
        sponsor="中共棠溪县委宣传部",
    )
    put(
        "table_of_names_and_values",
        """<table class="btm"><tr><td>主办单位</td><td>棠溪县交通运输局</td></tr><tr><td>标识码</td><td>3622110006</td></tr><tr><td>备案号</td><td>云ICP备07000006号-2</td></tr></table>""",
        site_id_code="3622110006",
        icp=True,
        sponsor="棠溪县交通运输局",
    )
    put(
        "code_with_spaces_and_wide_digits",
        """<div class="foot">版权所有：棠溪县审计局　网站标识码：３６２２１１０００７　云ICP备０８００００７号</div>""",
        site_id_code="3622110007",
        icp=True,
    )
    put(
        "sponsors_in_one_line_by_strokes",
        """<div class="foot">主办：棠溪县人民政府 | 承办：棠溪县融媒体中心 | 网站标识码：3622110008 | <a href="/sitemap.html">网站地图</a> | <a href="http://bszs.conac.cn/sitename?method=show&amp;id=5A"><img src="http://dcs.conac.cn/image/red.png"></a></div>""",
        site_id_code="3622110008",
        party_government_mark=True,
        sponsor="棠溪县人民政府",
        sitemap=True,
    )
    put(
        "links_to_offices_with_their_codes",
        """<div class="links"><a href="http://www.other.invalid/">云圩省人民政府（标识码3600000001）</a></div><div class="foot"><p>棠溪县统计局主办</p></div>""",
        sponsor="棠溪县统计局",
    )
    put(
        "spans_that_split_the_number",
        """<div class="foot"><p>主办单位：<span>棠溪县</span><span>水利局</span></p><p>网站标识码：<b>36221</b><b>10010</b></p></div>""",
        site_id_code="3622110010",
        sponsor="棠溪县水利局",
    )


def build() -> None:
    feet()
