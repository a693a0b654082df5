"""Articles with the index that disclosed documents carry, in its many tables and lists."""

from __future__ import annotations

from .articles_systems import TEXT, put
from .common import paragraphs
from .frames import metas, modern, related, tables, trs

RULE = paragraphs(
    "各县（区）人民政府，市政府各部门：",
    "　　现将《办法》印发给你们，请认真贯彻执行。",
    "　　本办法自2024年5月1日起施行，有效期至2029年4月30日。2019年3月6日印发的原办法同时废止。",
)


def national_form() -> None:
    title = "澄湖市人民政府关于同意调整老城历史街区保护范围的批复"
    cells = (
        ("索 引 号：", "000014349/2024-00051", "主题分类：", "城乡建设、环境保护"),
        ("发文机关：", "澄湖市人民政府", "成文日期：", "2024年03月22日"),
    )
    rows = "".join(
        f'<tr><td style="text-align:left" width="82"><b>{a}</b></td><td width="220">{b}</td><td width="82"><b>{c}</b></td><td>{d}</td></tr>'
        for a, b, c, d in cells
    )
    inner = f"""<table border="0" width="96%" align="center" class="bd1"><tbody><tr><td><table class="bd1" width="100%"><tbody>{rows}
<tr><td><b>标　　题：</b></td><td colspan="3">{title}</td></tr>
<tr><td><b>发文字号：</b></td><td>澄政函〔2024〕27号</td><td><b>发布日期：</b></td><td>2024年04月02日</td></tr>
<tr><td><b>主 题 词：</b></td><td colspan="3"></td></tr></tbody></table></td></tr>
<tr><td class="b12c" id="UCAP-CONTENT"><p style="text-align:center;font-size:22pt"><b>澄湖市人民政府关于同意调整<br>老城历史街区保护范围的批复</b></p><p style="text-align:center">澄政函〔2024〕27号</p>{TEXT}<p align="right">澄湖市人民政府</p><p align="right">2024年3月22日</p><p>（此件公开发布）</p></td></tr></tbody></table>"""
    put(
        "index_names_the_title",
        "http://www.chenghu.invalid/zhengce/content/2024-04/02/content_6943131.htm",
        trs(title, "澄湖市人民政府", inner),
        title,
        "2024-04-02",
    )

    title = "岚川县城镇燃气管理办法"
    index = "".join(
        f"<tr><th>{a}</th><td>{b}</td><th>{c}</th><td{' id=_fileNum' if c == '文号：' else ''}>{d}</td></tr>"
        for a, b, c, d in (
            ("索引号：", "11341523003/202404-00012", "组配分类：", "行政规范性文件"),
            ("发布机构：", "县政府办公室", "主题分类：", "城乡建设"),
            ("名称：", title, "文号：", "岚政办〔2024〕11号"),
            ("发布日期：", "2024-04-18", "有效性：", "有效"),
            ("生效日期：", "2024-05-01", "废止日期：", "2029-04-30"),
        )
    )
    phone = index.replace("<th>", "<tr><th>")
    inner = f"""<div class="div_table_suoyin"><table width="100%" class="table_suoyin hidden-sm hidden-xs"><tbody>{index}</tbody></table>
<table width="100%" class="table_suoyin hidden-lg hidden-md"><tbody>{phone}</tbody></table></div>
<div class="contentbox minh500"><h1 class="wzbt">{title}</h1><div class="wzfxx"><span>发布日期：2024-04-18 16:40</span><span>来源：县政府办公室</span><span>浏览次数：<i class="j-info-hit">57</i></span></div>
<div class="wzcon j-fontContent">{RULE}</div></div>"""
    put(
        "two_tables_one_for_phones",
        "https://www.lanchuanxian.invalid/public/6600121/36812345.html",
        modern(title, "岚川县人民政府", inner),
        title,
        "2024-04-18",
        "县政府办公室",
    )

    title = "关于印发《渡口镇2024年河道保洁实施方案》的通知"
    pairs = (
        ("[ 索引号 ]", "11500107009330999T/2024-00033"),
        ("[ 发文字号 ]", "渡府发〔2024〕14号"),
        ("[ 主题分类 ]", "环境监测、保护与治理"),
        ("[ 体裁分类 ]", "其他公文"),
        ("[ 发布机构 ]", "渡口镇"),
        ("[ 有效性 ]", "有效"),
        ("[ 成文日期 ]", "2024-03-04"),
        ("[ 发布日期 ]", "2024-03-11"),
    )
    rows = "".join(
        f'<tr><td class="t1">{a[0]}</td><td>{a[1]}</td><td class="t1">{b[0]}</td><td>{b[1]}</td></tr>'
        for a, b in zip(pairs[::2], pairs[1::2], strict=True)
    )
    inner = f"""<div class="zwxl-table"><table>{rows}</table></div><p class="zwxl-title" style="display:none"></p>
<div class="zwxl-article" id="fontsize"><p class="title" style="text-align:center">渡口镇人民政府<br>{title}</p><p style="text-align:center">渡府发〔2024〕14号</p>{RULE}</div>
<div class="zwxl-xglj"><h3>相关链接</h3><a href="/zcjd/1.html">图解河道保洁方案</a><span>2024-03-12</span></div>"""
    put(
        "labels_in_brackets",
        "http://www.dukou.invalid/zwgk_264/zfxxgkml/202403/t20240311_13027001.html",
        trs(title, "渡口镇人民政府", inner, metas(ArticleTitle=title, PubDate="2024-03-11 10:20")),
        title,
        "2024-03-11",
    )


def lists_and_columns() -> None:
    title = "关于规范临时占道经营的若干规定"
    labels = (
        ("索引号：", "SY3101072024026"),
        ("主题分类：", "城市管理"),
        ("公开属性：", "主动公开"),
        ("成文日期：", "2024年07月03日"),
        ("发文字号：", "榆府〔2024〕54号"),
        ("发布日期：", "2024年07月10日"),
        ("公开主体：", "榆树区人民政府"),
    )
    info = "".join(
        f'<div class="{"col-md-7" if n % 2 == 0 else "col-md-5"}"><span>{a}</span>{b}</div>'
        for n, (a, b) in enumerate(labels)
    )
    inner = f"""<div class="Article"><h1 id="ivs_title">{title}</h1><div class="article-info row">{info}</div>
<div class="Article_content" id="ivs_content">{RULE}</div></div>"""
    put(
        "index_in_columns",
        "https://www.yushu.invalid/zwgk/2024/191/84567.html",
        modern(title, "榆树区人民政府", inner),
        title,
        "2024-07-10",
    )

    title = "省财政厅关于下达农业保险保费补贴的通知"
    labels = (
        ("索 引 号：", "011043186/2023-31200"),
        ("主题分类：", "金融"),
        ("发文单位：", "省财政厅"),
        ("公文种类：", "通知"),
        ("发布日期：", "2023年12月21日"),
        ("有效性：", "有效"),
        ("文　号：", "岚财金〔2023〕88号"),
        ("生成日期：", "2023年12月14日"),
    )
    items = "".join(f"<li><label>{a}</label><span>{b}</span></li>" for a, b in labels)
    inner = f"""<div class="metadata"><ul class="metadata_content clearfix">{items}</ul></div>
<div class="article"><h2 class="text-center">{title}</h2><div class="view TRS_UEDITOR">{RULE}</div></div>"""
    put(
        "index_as_labels",
        "http://czt.lanchuan.invalid/zfxxgk/zc/202312/t20231221_5012001.shtml",
        trs(title, "岚川省财政厅", inner),
        title,
        "2023-12-21",
    )

    title = "市发改委关于核定西湾水厂供水价格的通知"
    rows = (
        ("信息索引号", "014000239/2022-00102", "生成日期", "2022-09-05"),
        ("文件编号", "澄发改价〔2022〕61号", "公开日期", "2022-09-14"),
        ("公开时限", "长期公开", "公开形式", "网站"),
        ("公开方式", "主动公开", "公开范围", "面向社会"),
        ("发布机构", "市发改委", "有效性", "有效"),
    )
    cells = "".join(
        f"<tr><td class='tdk'>{a}</td><td>{b}</td><td class='tdk'>{c}</td><td>{d}</td></tr>"
        for a, b, c, d in rows
    )
    inner = f"""<table width="1000" align="center"><tr><td><table class="xxgk_table" width="98%" border="1" cellspacing="0">{cells}
<tr><td class='tdk'>信息名称</td><td colspan="3">{title}</td></tr><tr><td class='tdk'>内容概述</td><td colspan="3">核定居民用水和非居民用水到户价格</td></tr></table></td></tr>
<tr><td align="center" class="bt">{title}</td></tr><tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin-->{RULE}<!--ZJEG_RSS.content.end--></div></td></tr></table>"""
    put(
        "made_and_disclosed",
        "http://fgw.chenghu.invalid/art/2022/9/14/art_3551_1420001.html",
        tables(title, "澄湖市发展和改革委员会", inner),
        title,
        "2022-09-14",
    )

    title = "关于公布全市地质灾害隐患点的通知"
    inner = f"""<table width="980" align="center"><tr><td><table width="100%" class="jg" border="0"><tr><td width="15%">索 引 号：</td><td>K00117-0401-2016-009</td><td>公开目录：</td><td>部门文件</td></tr><tr><td>公开方式：</td><td>主动公开</td><td>公开时限：</td><td>及时公开</td></tr><tr><td>发布机构：</td><td>市国土局</td><td>发文日期：</td><td>2016-04-05</td></tr></table></td></tr>
<tr><td align="center" height="60"><strong class="red_title">{title}</strong></td></tr>
<tr><td align="center">发布时间：2016-04-08 &nbsp;&nbsp; 来源：市国土局 &nbsp;&nbsp; 浏览次数：<script src="/hits.asp?id=881"></script></td></tr>
<tr><td class="bk1"><table width="96%" align="center"><tr><td>{TEXT}</td></tr></table></td></tr></table>"""
    put(
        "issued_before_it_was_published",
        "http://gtj.chenghu.invalid/xxgk/bmwj/881.html",
        tables("澄湖市国土资源局", "澄湖市国土资源局", inner),
        title,
        "2016-04-08",
        "市国土局",
    )


def around_a_document() -> None:
    title = "《岚川县城镇燃气管理办法》政策解读"
    inner = f"""<div class="jd-box"><h1>{title}</h1><p class="info">2024-04-19 09:06　　来源：县住建局　　<span>字体：大 中 小</span></p>
<div class="jd-file"><span>关联文件：</span><a href="/public/6600121/36812345.html">岚川县城镇燃气管理办法</a><span>（发布日期：2024-04-18）</span></div>
<div class="con">{paragraphs("　　一、起草背景。2019年3月，我县印发原办法，将于2024年3月6日到期。", "　　二、主要内容。", "　　三、施行时间。自2024年5月1日起施行。")}</div>
<table class="jd-list"><tr><td>一图读懂</td><td><a href="/tj/1.html">图解：燃气管理办法</a></td><td>2024-04-22</td></tr></table></div>"""
    put(
        "explains_an_older_paper",
        "https://www.lanchuanxian.invalid/zcjd/202404/36812390.html",
        modern(title, "岚川县人民政府", inner),
        title,
        "2024-04-19",
        "县住建局",
    )

    title = "岚川县人民政府关于废止和修改部分行政规范性文件的决定"
    inner = f"""<div class="policy"><div class="policy-head"><h1>{title}</h1><div class="sub"><em>岚政规〔2025〕3号</em></div>
<dl class="policy-meta"><dt>发文机关</dt><dd>岚川县人民政府</dd><dt>成文时间</dt><dd>2025-02-20</dd><dt>发布时间</dt><dd>2025-02-27</dd><dt>施行时间</dt><dd>2025-04-01</dd><dt>有效性</dt><dd>现行有效</dd></dl></div>
<div class="policy-body">{RULE}<table border="1"><tr><td>序号</td><td>文件名称</td><td>印发日期</td></tr><tr><td>1</td><td>岚川县集贸市场管理办法</td><td>2009-08-12</td></tr><tr><td>2</td><td>岚川县养犬管理规定</td><td>2014-06-03</td></tr></table></div></div>
{related(("《决定》解读", "2025-03-03"), title="相关解读", base="/zcjd/")}"""
    put(
        "four_days_in_a_list",
        "https://www.lanchuanxian.invalid/gfxwj/detail/2025/03",
        modern(title, "岚川县人民政府", inner),
        title,
        "2025-02-27",
    )


def build() -> None:
    national_form()
    lists_and_columns()
    around_a_document()
