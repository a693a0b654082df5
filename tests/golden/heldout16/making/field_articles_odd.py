"""Articles with tables of facts, with what scripts write, with a title that is a picture."""

from __future__ import annotations

from .field_articles import TEXT, art, label
from .field_frames import BANNER, COUNTY, LEAGUE, THINK


def build() -> None:
    """Write them."""
    tables()
    scripts()
    pictures()


def tables() -> None:
    """Tables of facts, titles in the text alone."""
    title = "海滨县乡村公益性岗位管理办法"
    art(
        "four_facts_to_a_row_of_heads_and_cells",
        COUNTY,
        "/web/contentsShow.action?type=zcfg&contentsID=8022",
        "政策法规",
        title,
        f'<div id="zf_top"><table width="730"><tr><th>索 引 号：</th><td id="a">470000/2026-327</td><th>主题分类：</th><td>人社</td></tr><tr><th>发文机关：</th><td>海滨县人民政府</td><th>成文日期：</th><td> 2026年09月03日 </td></tr><tr><th>标　　题：</th><td colspan="3"> $T </td></tr><tr><th>发文字号：</th><td> </td><th>发布日期：</th><td> 2026年09月07日</td></tr></table></div><div id="zf"><div id="zf_title">$T</div><br/><br/><div class="TRS_Editor">{TEXT}</div></div>',
        "2026-09-07",
        None,
        "海滨县人民政府门户网站",
    )
    title = "岭北省人民政府办公厅关于促进概念验证中心发展的意见"
    art(
        "title_in_the_middle_of_the_text_and_facts_above",
        THINK,
        "/content/show/id/20299",
        "政策法规",
        title,
        f'<table class="bd"><tr><td><b>索 引 号：</b></td><td>LB-2026-0088</td><td><b>主题分类：</b></td><td>科技</td></tr><tr><td><b>发文机关：</b></td><td>岭北省人民政府办公厅</td><td><b>成文日期：</b></td><td>2026年08月20日</td></tr><tr><td><b>发布日期：</b></td><td>2026年08月28日</td><td></td><td></td></tr></table><div id="UCAP-CONTENT"><p style="text-align: center;"><span style="font-size: 18pt;">$T</span></p><p style="text-align: center;">岭政办发〔2026〕31号</p>{TEXT}</div>',
        "2026-08-28",
        None,
        "政策法规-岭北省科学技术厅",
    )


def scripts() -> None:
    """Title, day or source that a script of the page writes."""
    title = "海滨县启动渔港环境整治"
    art(
        "an_object_of_facts_that_scripts_write_out",
        COUNTY,
        "/web/contentsShow.action?type=zwdt&contentsID=8011",
        "政务动态",
        title,
        f'<script>var obj = {{"firstTitle": "$T", "resources": "县农业农村局", "author": "通讯员", "time": "2026-09-20"}};</script><div class="newszd"><h1><script>document.write(obj.firstTitle)</script></h1><p class="wzly"><span>文章来源：<script>document.write(obj.resources)</script></span><span>发布时间：2026-09-20 20:15:35</span><span>浏览次数：1560</span></p><div class="newswznr">{TEXT}</div></div>',
        "2026-09-20",
        None,
        "海滨县人民政府门户网站",
    )
    title = "市局开展汽修企业废气治理帮扶"
    art(
        "day_through_a_function_of_its_own",
        BANNER,
        "/ywdt/gzdt/202609/t20260915_87711.html",
        "工作动态",
        title,
        f'<div class="news"><h1>$T</h1><p class="fbt">来源：市局机动车科　时间：<script>function showdate(s){{ document.write(s.substring(0, 10)); }} showdate("2026-09-15 11:02:33");</script></p>{TEXT}</div>',
        "2026-09-15",
        "市局机动车科",
        f"{title}_宁川市生态环境局",
    )
    title = "2026年第四季度环保宣传活动安排"
    art(
        "day_only_in_a_variable_of_the_statistics",
        BANNER,
        "/zwgk/tzgg/202610/t20261005_87901.html",
        "通知公告",
        title,
        f'<div class="wz"><h2>$T</h2><div class="tools"><a>打印</a><a>关闭</a></div><div class="TRS_Editor">{TEXT}</div></div><script>var docTitle="$T"; var pubDate="2026-10-05"; var siteName="宁川市生态环境局"; pagestat(docTitle, pubDate);</script>',
        "2026-10-05",
        None,
        f"{title}_宁川市生态环境局",
    )


def pictures() -> None:
    """A title that is a picture, told only in the head; articles that are a picture, a paper or a film."""
    title = "宁川市危险废物处置能力建设规划图解"
    art(
        "heading_is_a_picture_the_head_tells_it",
        BANNER,
        "/zwgk/zcjd/202611/t20261101_88033.html",
        "政策解读",
        title,
        '<div class="tj"><img src="/zwgk/zcjd/202611/W020261101.jpg" width="1000"><img src="/zwgk/zcjd/202611/W020261102.jpg" width="1000"></div>',
        "2026-11-01",
        None,
        "宁川市生态环境局",
        label(title, "2026-11-01 10:00", "法规科"),
    )
    title = "岭北省重点实验室建设运行管理办法"
    art(
        "a_paper_in_a_reader",
        THINK,
        "/content/show/id/20277",
        "政策法规",
        title,
        '<div class="show_title"><h1>$T</h1><p>发布时间：2026-08-11 信息来源：基础研究处</p></div><iframe src="/static/pdfjs/web/viewer.html?file=/upload/20260811.pdf" width="100%" height="900"></iframe>',
        "2026-08-11",
        "基础研究处",
    )
    title = "双禾市“最美家庭”故事微视频"
    art(
        "a_film_below_a_line_of_facts",
        LEAGUE,
        "/zthd/202609/t20260918_3055.html",
        "主题活动",
        title,
        '<div class="artbox"><h3>$T</h3><div class="function_tex"><label>发布时间：2026-09-18</label><label>来源：双禾市融媒体中心</label></div><div class="content"><video src="/v/1.mp4" controls poster="/v/1.jpg"></video></div></div>',
        "2026-09-18",
        "双禾市融媒体中心",
    )
    title = "新一轮文明城市创建应知应会"
    art(
        "heading_is_an_image_with_words_for_it",
        LEAGUE,
        "/wmcj/202609/t20260901_3011.html",
        "文明创建",
        title,
        f'<div class="artbox"><h1><img src="/images/t0901.png" alt="$T"></h1><div class="function_tex"><label>发布时间：2026-09-01</label><label>来源：双禾市文明办</label></div><div class="content">{TEXT}</div></div>',
        "2026-09-01",
        "双禾市文明办",
        "双禾市文明办",
    )
