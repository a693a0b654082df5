"""Articles in the templates of content systems: ministries, provinces, cities."""

from __future__ import annotations

from typing import Any

from .common import paragraphs, single
from .frames import SHARE, metas, modern, related, trs

AS_OF = "2026-06-01"


def put(
    name: str, url: str, html: str, title: str, published: str | None, origin: str | None = None
) -> None:
    """One article and what a person reads as its title, its day and whom it is from."""
    article: dict[str, Any] = {"title": title, "published": published}
    if origin is not None:
        article["origin"] = origin
    single(f"articles/{name}", url, AS_OF, html, article=article)


TEXT = paragraphs(
    "　　4月12日，市政府召开专题会议，研究部署汛前准备工作。会议听取了去年11月以来水利工程检查情况的汇报。",
    "　　会议要求，各县区要在5月31日前完成隐患整改，重要工程实行专人值守。",
    "　　会议强调，要完善预案，备足物资，加强演练。",
)


def ministries() -> None:
    title = "水务监管一周要闻（4.10—4.16）"
    column = """<h2><script>
    var url="http://www.chenghu.invalid/ywdt/swywnews/";
    if(url.indexOf(".invalid/ywdt/")>0)
    {document.write("要闻动态");}
    if(url.indexOf(".invalid/zwgk/")>0)
    {document.write("政府信息公开");}
</script></h2>"""
    inner = f"""<div class="innerBaseBanner"><div class="center">{column}</div></div>
<div class="innerBg"><div class="stbzXq"><div class="neiright_Box">
<h2 class="neiright_Title">{title}</h2>
<div class="neiright_Content"><div class="neiright_JPZ_GK">
<p class="ydLyZzBox"><span>2022-04-17</span><span>来源：澄湖市水务局</span></p>
<span class="xqLyPc time">2022-04-17</span>
<span class="xqLyPc">来源：澄湖市水务局</span>
<div class="neiright_JPZGK">分享到：{SHARE}</div>
<span class="zzjgLdPrint"><a href="javascript:void(1)" onclick="window.print()">[打印]</a></span>
<span class="zzjgLdFont">字号：<a>[大]</a> <a class="active">[中]</a> <a>[小]</a></span></div>
<div class="neiright_JPZ_GK_CP"><div class=TRS_Editor><div class="Custom_UnionStyle">
<div>　　<b>1.召开局务会议</b></div><div>　　4月12日，局务会议审议两项制度。&gt;&gt;&gt;<a href="./t20220412_974422.shtml">更多内容，点击阅读</a></div>
<div>　　<b>2.开展水源地巡查</b></div><div>　　自2022年3月23日至25日，巡查组分四路开展巡查。&gt;&gt;&gt;<a href="./t20220411_974203.shtml">更多内容，点击阅读</a></div>
</div></div></div></div></div></div>
<div id="recommend-rel" style="display: none"><h2>相关阅读推荐</h2><ul><!-- <li><span>2019-09-15</span><a href="">示例</a></li> --></ul></div></div>"""
    head = metas(
        SiteDomain="www.chenghu.invalid",
        ColumnName="要闻",
        ArticleTitle=title,
        PubDate="2022-04-17 14:46:00",
        ContentSource="澄湖市水务局",
    )
    put(
        "column_heading_in_a_script",
        "http://www.chenghu.invalid/ywdt/swywnews/202204/t20220417_974894.shtml",
        trs(title, "澄湖市水务局", inner, head, '<a href="../">要闻</a>'),
        title,
        "2022-04-17",
        "澄湖市水务局",
    )

    title = "关于印发澄湖市节水型载体建设管理办法的通知"
    inner = f"""<div class="w980"><h1 id="con_title">{title}</h1>
<div class="cinfo center"><span id="con_time">发布时间：2025-07-28 18:47</span><span>来源：水资源处</span></div>
<div class="ccontent center" id="con_con"><p>各区水务局：</p>{TEXT}
<p style="text-align:right">澄湖市水务局</p><p style="text-align:right">2025年7月21日</p>
<p>附件：<a href="/upload/2025/jsgl.pdf">澄湖市节水型载体建设管理办法.pdf</a></p></div></div>"""
    put(
        "signed_a_week_before",
        "https://www.chenghu.invalid/zwgk/art/2025/art_b8d1f0.html",
        trs(title, "澄湖市水务局", inner, "", '<a href="/zwgk/">文件发布</a>'),
        title,
        "2025-07-28",
        "水资源处",
    )

    title = "全省防汛备汛视频会议召开"
    inner = f"""<div class="content"><div class="article oneColumn pub_border">
<h1> {title} </h1>
<div class="pages-date">2023-02-26 19:55 <span class="font">来源： 岚川日报</span>
<span class="font tbg">【字体：<span id="font-default">默认</span> <span id="font-large">大</span> <span id="font-ylarge">超大</span>】</span>
<div class="pages_print mhide"><span class="font printIco" onclick="window.print()">打印</span><a href="javascript:;" id="shareCode">&nbsp;</a></div></div>
<div class="pages_content" id="UCAP-CONTENT">{TEXT}<div style="display:none"></div></div>
<div class="editor"><span><a href="/jiucuo.htm">【我要纠错】</a></span><span class="zrbj">责任编辑：王某</span></div>
<div id="div_div" class="mhide"><div id="qr_container" class="sweep">扫一扫在手机打开当前页</div></div>
{related(("备汛物资清点完毕", "2023-03-02"), ("水库限制水位公布", "2023-02-28"), title="相关稿件")}</div></div>"""
    put(
        "day_without_a_label",
        "http://www.lanchuan.invalid/xinwen/2023-02/26/content_5743376.htm",
        trs(title, "岚川省人民政府", inner),
        title,
        "2023-02-26",
        "岚川日报",
    )


def provinces() -> None:
    title = "关于公开征集地方标准制修订项目的公告"
    inner = f"""<div class="article-main"><!--<$[信息标题]>begin--><h1 class="title"><!--<$[标题名称(html)]>begin-->{title}<!--<$[标题名称(html)]>end--></h1><!--<$[信息标题]>end-->
<div class="sub-title"><span>发布日期：2020-07-20</span><span>浏览次数：<script language="javascript" src="/vc/vc/interface/visit.jsp?type=3&amp;i_webid=50"></script></span><span>字号：[ <a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</span></div>
<div class="resource">信息来源：<!--<$[信息来源]>begin-->岚川省生态厅<!--<$[信息来源]>end--></div>
<div id="zoom"><!--<$[信息内容]>begin--><!--ZJEG_RSS.content.begin--><meta name="ContentStart"><p style="text-align:center">岚生态〔2020〕18号</p>{TEXT}<p style="text-align:right">2020年7月17日</p><meta name="ContentEnd"><!--ZJEG_RSS.content.end--><!--<$[信息内容]>end--></div>
<div class="article-foot">【打印本页】【关闭窗口】</div></div>"""
    put(
        "marks_of_comments_around_all",
        "http://sthjt.lanchuan.invalid/art/2020/7/20/art_42202_2796146.html",
        trs(
            title,
            "岚川省生态厅",
            inner,
            "<meta name='Maketime' content='2024-11-08 03:12:40'>\n"
            + metas(ArticleTitle=title, PubDate="2020-07-20 09:31"),
        ),
        title,
        "2020-07-20",
        "岚川省生态厅",
    )

    title = "省人民政府办公厅关于进一步做好高温天气防范工作的通知"
    inner = f"""<div class="mainbox clearfix"><h1><ucaptitle>{title}</ucaptitle></h1>
<div class="article_attr clearfix"><div class="article_attr_l"><span class="date">发布时间：<b>2023-07-05 16:20</b></span><span class="ly">来源：<b>省政府办公厅</b></span><span class="yd">阅读量：<b id="readNum">--</b></span></div><div class="article_attr_r">字号：<a>大</a><a>中</a><a>小</a>{SHARE}</div></div>
<div class="detail_xxgk_info zcwj"><ul><li><span>索 引 号：</span><div>000014349/2023-00071</div></li><li><span>主题分类：</span><div>应急管理</div></li><li><span>发文机关：</span><div>岚川省人民政府办公厅</div></li><li><span>成文日期：</span><div>2023-06-30</div></li><li><span>发文字号：</span><div>岚政办发〔2023〕31号</div></li><li><span>有 效 性：</span><div>有效</div></li></ul></div>
<div class="detail_con" id="zoom"><ucapcontent>{TEXT}<p align="right">2023年6月30日</p></ucapcontent></div></div>"""
    put(
        "index_below_the_line",
        "http://www.lanchuan.invalid/lanchuan/c108376/202307/c00_31622177.shtml",
        trs(title, "岚川省人民政府", inner),
        title,
        "2023-07-05",
        "省政府办公厅",
    )

    title = "岚川省老旧小区改造条例"
    inner = f"""<div class="tabs tab_base_01 rules_con1"><div class="rules_tit">{title}</div><div class="rules_tit1">（2022年11月24日省第十四届人大常委会第三十六次会议通过）</div></div>
<div class="xl_big_bOX"><div class="lip clearflx lip2"><p><span>时间：2022-12-06 10:02</span><span>来源：省住建厅</span><span>浏览量：<i id="hits">1,208</i></span></p></div>
<div class="TRS_Editor"><p>第一章　总则</p><p>第一条　为了改善居住条件，制定本条例。</p><p>第三十八条　本条例自2023年2月1日起施行。</p></div></div>"""
    put(
        "passed_published_in_force",
        "http://zjt.lanchuan.invalid/zwgk/flfg/202212/t20221206_6071222.htm",
        trs(title, "岚川省住房和城乡建设厅", inner),
        title,
        "2022-12-06",
        "省住建厅",
    )

    title = "岚川省派出工作组指导抗旱"
    inner = f"""<div class="article_area"><div class="article_title_group"><div class="article_title">{title}</div></div>
<div class="article_extend"><span class="article_time">2024-08-14 08:37</span> <span class="article_source">来源：新闻处</span> <span class="article_click">浏览次数：<span id="clicks">0</span></span> <span class="article_font">字体显示：<a href="javascript:void(0)">大</a> <a>中</a> <a>小</a></span></div>
<div class="article_cont" id="detailCont"><div class="trs_editor_view TRS_UEDITOR trs_paper_default">{TEXT}</div></div>
<div class="prevnext"><p>上一篇：<a href="./t20240813_1.htm">抗旱应急响应提升</a></p><p>下一篇：<a href="./t20240816_3.htm">各地采取措施保秋粮</a></p></div></div>"""
    put(
        "groups_of_divs",
        "http://slt.lanchuan.invalid/gzdt/202408/t20240814_6500001.htm",
        trs(title, "岚川省水利厅", inner),
        title,
        "2024-08-14",
        "新闻处",
    )

    title = "省级湿地公园名录（第三批）公布"
    inner = f"""<div class="main_con"><h3 class="sp_title">{title}</h3>
<div class="sp_time"><font class="sp_time_font">发布时间：<font>2021</font>年<font>06</font>月<font>18</font>日</font> <font>信息来源：省林业局</font> <font>作者：</font><div class="right">【字体：<a href="#" onclick="$('#j-show-body').removeClass().addClass('small')">小</a> <a>大</a>】</div></div>
<div class="tys-main-zt-show" id="j-show-body">{TEXT}<p>附件：<a href="P020210618.xls">名录.xls</a></p></div></div>"""
    put(
        "day_in_three_fonts",
        "http://lyj.lanchuan.invalid/xxgk/tzgg/gg/202106/t20210618_19600001.html",
        trs(title, "岚川省林业局", inner),
        title,
        "2021-06-18",
        "省林业局",
    )


def cities() -> None:
    title = "我市新增两条夜间公交线路"
    inner = f"""<div class="title_cen mar-t2 text"><ucaptitle>{title}</ucaptitle></div>
<table width="100%" class="xxly"><tr><td align="left">2023-11-09 11:20:04</td><td>来源：<span id="ly">城市晚报</span></td><td align="right">【<a href="javascript:fontZoomA()">大</a> <a>中</a> <a>小</a>】</td></tr></table>
<div id="zoom"><div id="font"><ucapcontent>{TEXT}</ucapcontent></div></div>"""
    put(
        "row_of_cells_under_the_title",
        "http://www.chenghu.invalid/chenghu/bmdt/202311/8b21c0.shtml",
        trs(title, "澄湖市人民政府", inner),
        title,
        "2023-11-09",
        "城市晚报",
    )

    title = "2024年第二季度主城区道路停车收费情况"
    inner = f"""<div class="article"><h2 class="article-title"><UCAPTITLE>{title}</UCAPTITLE></h2>
<div class="article-info"><span>发布日期：<b><PUBLISHTIME>2024-07-15 15:08</PUBLISHTIME></b></span><span>来源：<b>市城管局</b></span><span>访问量：<b id="count"></b></span></div>
<div class="article-content" id="zoomcon"><UCAPCONTENT>{TEXT}</UCAPCONTENT></div>
<div class="info_ewm">扫一扫在手机打开当前页</div></div>"""
    put(
        "own_tags",
        "http://www.chenghu.invalid/chenghu/tccw/202407/a7.shtml",
        trs(title, "澄湖市人民政府", inner),
        title,
        "2024-07-15",
        "市城管局",
    )

    title = "岚川县：小菌菇撑起致富伞"
    inner = f"""<div id="articlecontent"><h2><ucaptitle>{title}</ucaptitle></h2>
<ul id="articleattribute"><li>2019年10月31日 08时26分</li><li>来源：县委宣传部</li><li>作者：</li><li>【字体：<a onclick="doZoom(20)">大</a> <a>中</a> <a>小</a>】</li><li><a onclick="window.print()">打印</a></li></ul>
<div id="cmsArticleContent"><ucapcontent>{TEXT}</ucapcontent></div></div>
{related(("今冬菌菇预计增产", "2019-11-20"), title="猜你喜欢")}"""
    put(
        "attributes_in_a_list",
        "http://www.lanchuanxian.invalid/10462/10705/2019/10/31/a1.shtml",
        trs(title, "岚川县人民政府", inner),
        title,
        "2019-10-31",
        "县委宣传部",
    )

    title = "关于开展2025年度用水统计调查的通知"
    inner = f"""<div class="wenzhang"><h1 class="wztit">{title}</h1>
<div class="wzfbxx"><span class="fbsj">发布时间：2025-01-08 09:15</span><span class="xxly">来源：市水务局</span><span class="ydcs">阅读：<i id="wzhits" class="j-info-hit">312</i>次</span><span class="fontSize">【字体：<a class="j-fontBig">大</a> <a class="j-fontNormal">中</a> <a class="j-fontSmall">小</a>】</span><span class="wzsc"><a class="j-collect">收藏</a></span></div>
<div class="j-fontContent newscontnet minh500"><p>各用水单位：</p>{TEXT}<p style="text-align:right">2025年1月7日</p></div>
<div class="wzxg"><p>上一篇：<a href="/content/article/1">节水宣传周方案</a></p><p>下一篇：没有了</p></div></div>"""
    put(
        "line_of_spans",
        "https://swj.chenghu.invalid/tzgg/content/article/56370017",
        modern(title, "澄湖市水务局", inner, metas(PubDate="2025-01-08 09:15:26")),
        title,
        "2025-01-08",
        "市水务局",
    )

    title = "市图书馆调整暑期开放时间"
    inner = f"""<div class="zw-title">{title}</div>
<div class="zw-info"><span class="time">时间 : 2024-07-01 17:25:33</span><span class="ly">来源 : 市文广旅局</span><span class="wzfx">【<a>浏览字号：</a> <a>大</a> <a>中</a> <a>小</a>】</span><div class="share">分享到：{SHARE}</div></div>
<div class="zw"><p>　　自2024年7月6日至9月1日，市图书馆开放时间调整为8:30至21:00。</p>{TEXT}</div>"""
    put(
        "spaces_around_the_colon",
        "http://wgl.chenghu.invalid/gkmlpt/content/4/4452/post_4452001.html",
        trs(title, "澄湖市文化广电旅游局", inner),
        title,
        "2024-07-01",
        "市文广旅局",
    )


def build() -> None:
    ministries()
    provinces()
    cities()
