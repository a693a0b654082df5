"""Articles in the templates of single offices: banks, statistics, customs, schools, capitals."""

from __future__ import annotations

from .articles_systems import TEXT, put
from .frames import SHARE, metas, modern, related, tables, trs


def ministries() -> None:
    title = "澄湖金融工作座谈会在澄湖召开"
    inner = f"""<table width="1000" align="center"><tr><td align="center"><h2 style="font-size: 16px;color: #333;">{title}</h2></td></tr>
<tr><td><table width="90%" align="center"><tr><td width="15%" align="right" class="hui12">字号 <a href="javascript:doZoom(16)">大</a> <a>中</a> <a>小</a></td><td width="40%" align="center" class="hui12"><span id="laiyuan">文章来源：沟通交流</span></td><td align="center" class="hui12" id="shijian">2024-05-16 17:30:00</td><td class="hui12"><a>打印本页</a> <a>关闭窗口</a></td></tr></table></td></tr>
<tr><td><div id="zoom">{TEXT}</div></td></tr></table>"""
    put(
        "cells_after_the_source",
        "http://jrb.chenghu.invalid/goutongjiaoliu/113456/113469/5359001/index.html",
        tables(title, "澄湖市金融工作局", inner),
        title,
        "2024-05-16",
        "沟通交流",
    )

    title = "2026年4月全市工业用电情况"
    inner = f"""<div class="detail-content"><div class="detail-title"><h1>{title}</h1><div class="detail-title-des"><h2><p>2026/05/11 09:30</p></h2><h2><span>来源：澄湖市统计局</span></h2><div class="share">【字体：<a>小</a><a>中</a><a>大</a>】{SHARE}</div></div></div>
<div class="txt-content"><div class="trs_editor_view">{TEXT}</div></div></div>"""
    put(
        "second_headings_for_day_and_source",
        "https://tjj.chenghu.invalid/sj/zxfb/202605/t20260511_1960001.html",
        modern(title, "澄湖市统计局", inner, metas(PubDate="2026/05/11 09:30")),
        title,
        "2026-05-11",
        "澄湖市统计局",
    )

    title = "关于延长食品标签过渡期的公告"
    inner = f"""<div class="easysite-news"><h2 class="easysite-news-title">{title}</h2>
<table class="gg-info"><tr><td>【法规类型】规范性文件</td><td>【内容类别】食品安全类</td></tr><tr><td>【文　　号】公告〔2025〕19号</td><td>【发文机关】澄湖市市场监管局</td></tr><tr><td>【发布日期】2025-08-20</td><td>【生效日期】2025-09-01</td></tr><tr><td>【效　　力】[有效]</td><td>【效力说明】</td></tr></table>
<div class="easysite-news-text" id="easysiteText">{TEXT}<p align="right">2025年8月15日</p></div></div>"""
    put(
        "labels_in_black_brackets",
        "http://scjg.chenghu.invalid/fg/302249/2480148/index.html",
        trs(title, "澄湖市市场监督管理局", inner),
        title,
        "2025-08-20",
    )

    title = "澄湖市教育局关于做好2025年中等职业学校招生工作的通知"
    inner = f"""<div id="content_body"><div class="moe-policy-table"><table><tr><td>信息名称：</td><td colspan="3">{title}</td></tr><tr><td>信息索引：</td><td>360A07-07-2025-0006-1</td><td>生成日期：</td><td>2025-03-12</td></tr><tr><td>发文机构：</td><td>澄湖市教育局</td><td>发文字号：</td><td>澄教职〔2025〕2号</td></tr><tr><td>信息类别：</td><td colspan="3">职业教育</td></tr><tr><td>内容概述：</td><td colspan="3">部署招生工作</td></tr></table></div>
<div class="moe-detail-box"><h1>{title}</h1><div id="moe-policynum" style="text-align:center">澄教职〔2025〕2号</div><div class="moe-detail-shuxing" id="content_date_source">2025-03-19　来源：澄湖市教育局</div><div class="TRS_Editor">{TEXT}<p style="text-align:right">2025年3月12日</p></div></div></div>"""
    put(
        "made_a_week_before_it_was_shown",
        "http://jyj.chenghu.invalid/srcsite/A07/202503/t20250319_1184001.html",
        trs(title, "澄湖市教育局", inner),
        title,
        "2025-03-19",
        "澄湖市教育局",
    )

    title = "全市粮食收储设施建设推进会召开"
    inner = f"""<div class="ewb-article"><div class="article_title"><h2>{title}</h2></div><div class="article_info"><div class="time">发布时间：2024/07/22</div><div class="laiyuan">来源：粮食科</div><div class="erweima"><img src="ewm.png"></div><div class="wxhide">[ <a>打印</a> ]</div></div><div class="article_con">{TEXT}</div></div>"""
    put(
        "slashes_in_the_day",
        "https://fgw.chenghu.invalid/xwdt/xwfb/202407/t20240722_1391001.html",
        modern(title, "澄湖市发展和改革委员会", inner),
        title,
        "2024-07-22",
        "粮食科",
    )

    title = "第三届澄湖商品交易会招展公告"
    inner = f"""<div class="art-con"><h3 id="artitle">{title}</h3><div class="artInfo"><script type="text/javascript">
var source = '市商务局市场科';
var tm = '2023-10-08 10:11:02';
var contype = '文章';
if (source != '') document.write('<span>来源：' + source + '</span>');
document.write('<span>类型：' + contype + '</span>');
document.write('<span>发布时间：' + tm.substr(0, 16) + '</span>');
</script></div><div class="artCon" id="zoom">{TEXT}</div></div>"""
    put(
        "three_variables",
        "http://swj.chenghu.invalid/article/tz/202310/20231003445001.shtml",
        trs(title, "澄湖市商务局", inner),
        title,
        "2023-10-08",
    )


def cities() -> None:
    title = "关于进一步优化城区道路停车管理的意见"
    meta = (
        ("[主题分类]", "城乡建设、环境保护/城市管理"),
        ("[发文机构]", "澄湖市人民政府办公室"),
        ("[成文日期]", "2023-08-11"),
        ("[发文字号]", "澄政办发〔2023〕18号"),
        ("[失效日期]", "----"),
        ("[发布日期]", "2023-08-24"),
        ("[有效性]", "是"),
    )
    items = "".join(f"<li>{a} <span>{b}</span></li>" for a, b in meta)
    inner = f"""<ol class="doc-info clearfix">{items}</ol><div class="header"><h1>{title}</h1><p class="num">澄政办发〔2023〕18号</p></div><div class="view TRS_UEDITOR" id="mainText">{TEXT}</div>
<div class="policy-links"><h3>政策解读</h3><ul><li><a href="1.html">图解停车新规</a><em>2023-08-25</em></li></ul></div>"""
    put(
        "index_as_a_numbered_list",
        "https://www.chenghu.invalid/zhengce/zhengcefagui/202308/t20230824_3229001.html",
        modern(title, "澄湖市人民政府", inner),
        title,
        "2023-08-24",
    )

    title = "黄金周接待游客逾百万人次"
    inner = f"""<div class="Article"><h2 class="tah" id="ivs_title">{title} <small class="PBtime">（2023年10月07日）</small></h2><div class="tools"><span>来源：榆树区文旅局</span><span>字号：大 中 小</span></div><div class="Article_content" id="ivs_content">{TEXT}</div></div>"""
    put(
        "day_within_the_heading",
        "https://www.yushu.invalid/nw4411/20231007/0003c001.html",
        modern(title, "榆树区人民政府", inner),
        title,
        "2023-10-07",
        "榆树区文旅局",
    )

    title = "市领导督导安全生产"
    inner = f"""<div class="article"><h1>{title}</h1><div class="article-inf"><div class="article-inf-left">2024-02-08 18:02&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;来源：澄湖新闻网<span class="font-size">【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div><div class="article-inf-right">{SHARE}</div></div><div class="article-con">{TEXT}<p>（记者 周某）</p></div></div>
<div class="xgwj">文件下载：</div>{related(("节前市场供应充足", "2024-02-07"), ("春运返程提示", "2024-02-14"), title="关联信息")}"""
    put(
        "spaces_between_day_and_source",
        "http://www.chenghu.invalid/ywdt/202402/t18001.shtml",
        trs(title, "澄湖市人民政府", inner),
        title,
        "2024-02-08",
        "澄湖新闻网",
    )

    title = "岚川县2024年城镇老旧小区改造计划"
    inner = f"""<div class="xxgk-detail"><ul class="info"><li><i>索引号：</i>116105000160001/2024-00221</li><li><i>公开类型：</i>主动公开</li><li><i>发布机构：</i>县住建局</li><li><i>公开日期：</i>2024-01-18 15:22</li><li><i>文　号：</i></li><li><i>有 效 性：</i>有效</li></ul><h1 class="m-txt-title">{title}</h1><div class="m-txt-article">{TEXT}</div></div>"""
    put(
        "disclosed_on",
        "http://www.lanchuanxian.invalid/zfxxgk/fdzdgknr/ghjh/202401/t20240118_2314001.html",
        trs(title, "岚川县人民政府", inner),
        title,
        "2024-01-18",
    )

    title = "渡口镇扎实推进人居环境整治"
    inner = f"""<div class="Article"><div class="Article_bt">{title}</div><div class="Article_xx"><span class="Article_ly">来源：<script>var ly="渡口镇";document.write(ly);</script></span><span>发布时间：<script>document.write("2024-06-19 09:10:00".substring(0,10));</script></span><span>【字号：大 中 小】</span></div><div class="Article_zw" id="Zoom"><div class="view TRS_UEDITOR">{TEXT}</div></div></div>"""
    put(
        "literal_written_by_a_script",
        "http://www.dukou.invalid/xwdt/gzdt/202406/t20240619_85001.html",
        trs(title, "渡口镇人民政府", inner),
        title,
        "2024-06-19",
    )

    title = "致全县学生家长的一封信"
    inner = f"""<div class="ny-right"><div class="ny-title">通知公告</div><div class="nr"><div class="nr-bt">{title}</div><div class="nr-sj">　日期：2025-06-30　　浏览：<font id="hits">2208</font>　　<a href="javascript:;">小</a> <a>中</a> <a>大</a>　</div><div class="nr-con">{TEXT}<p style="text-align:right">岚川县教育体育局</p><p style="text-align:right">2025年6月</p></div></div></div>"""
    put(
        "column_name_before_the_title",
        "http://jtj.lanchuanxian.invalid/tzgg/2025/771.html",
        modern(title, "岚川县教育体育局", inner),
        title,
        "2025-06-30",
    )


def build() -> None:
    ministries()
    cities()
