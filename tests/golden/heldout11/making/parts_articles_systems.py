"""Articles as systems of their own write them: web forms, blogs, forums, portals of schools."""

from __future__ import annotations

from .parts_articles_offices import put
from .parts_frames import TEXT, aside, cells, plain, portlets, webforms

BUREAU = "http://jtj.yanqing.invalid"


def domestic() -> None:
    title = "关于公布2026年中考体育考试安排的通知"
    body = f"""<form name="_newscontent_fromname"><div class="main_content"><div class="main_contit"><h2>{title}</h2><p>作者:教务管理科    时间：2026-04-23    点击数：<script>_showDynClicks("wbnews", 1200001, 5946)</script></p></div><div class="main_conDiv" id="vsb_content_500"><div class="v_news_content">{TEXT}</div></div><p><UL style="list-style-type:none;"><li>附件【<a href="/system/_content/download.jsp?id=1">考试安排.xlsx</a>】已下载<span id="nattach1">12</span>次</li></UL></p><div class="main_art"><ul><li><lable>上一篇：</lable><a href="5945.htm">关于放假的通知</a></li></ul></div></div></form>"""
    put(
        "author_and_time_in_one_paragraph",
        "http://jyj.yanqing.invalid/info/1116/5946.htm",
        plain(title, "青砚市教育局", body),
        title,
        "2026-04-23",
    )

    title = "青砚一中举行成人礼"
    body = f"""<div class="show02"><h3>{title}</h3><p class="inf">日期： 2026-05-04　　稿件来源： 团委　　作者：宣传组　　责任编辑：张某　　审核：王某　　点击：[<span>121</span>]</p><div class="v_news_content">{TEXT}<p>（图：摄影社 文：校报 审核：某某）</p></div></div>"""
    put(
        "manuscript_from",
        "http://jyj.yanqing.invalid/info/1031/771.htm",
        plain("青砚教育", "青砚市教育局", body),
        title,
        "2026-05-04",
        "团委",
    )

    title = "公路养护工技能竞赛落幕"
    body = f"""<div class="articleinfor"><ul><li class="title"><h1>{title}
</h1></li><li class="info">
日期：2026/4/30 15:43:24&nbsp;
&nbsp;作者：办公室
&nbsp;来源：公路中心
&nbsp;文号：
&nbsp;【字体：<a href="javascript:FontZoom('16px','content')">大</a> <a>中</a>  <a>小</a>】
</li></ul><div class="content" id="Content">{TEXT}</div></div>"""
    put(
        "items_of_a_list_above_the_text",
        f"{BUREAU}/e/space/?detailid=3",
        webforms(title, "青砚市交通运输局", body),
        title,
        "2026-04-30",
        "公路中心",
    )

    title = "港口岸线使用审批情况公示"
    body = f"""<div class="column article-page"><div class="cont_detail"><div class="detail_title"><h2 class="title">{title}</h2></div><div class="detail_date"><var>2026-03-06 10:11:02</var> &nbsp;&nbsp;<var>点击数：<script type='text/javascript' src='/Common/clicknum/id/9'></script></var> &nbsp;&nbsp;<var>发布者:港航科  </var></div><div class="detail_content">{TEXT}</div><div class="detail_about"><h2>相关阅读</h2><ul class="txt-list-a"><li><a href="/News/8.html">港口危货检查</a><span>2026-03-20</span></li><li><a href="/News/7.html">船员培训</a><span>2026-03-02</span></li></ul></div></div></div>"""
    put(
        "variables_and_a_related_list",
        f"{BUREAU}/News/9.html",
        plain(title, "青砚市交通运输局", body),
        title,
        "2026-03-06",
    )

    title = "大桥合龙现场图集"
    body = f"""<div class="picnr"><div class="title">{title}<span>点击数：<script type="text/javascript" src="/api/hits/12"></script>次 更新：2026-04-12 08:00:00 </span></div><hr size="1"><div class="picnrbox"><div class="showpic"><img src="/upload/1.jpg"></div><p class="sm">大桥中跨合龙段吊装。</p>{TEXT}</div></div>"""
    put(
        "day_within_the_box_of_the_title",
        f"{BUREAU}/photo/12.html",
        portlets(f"{title}-青砚市交通运输局", "青砚市交通运输局", body),
        title,
        "2026-04-12",
    )

    title = "出租汽车驾驶员从业资格考试公告"
    body = f"""<div id="shownews"><h1 class="title">{title}</h1><div class="text editor">{TEXT}<p>考试时间：2026年4月26日。</p></div><div class="hits">点击次数：<span>88</span>&nbsp;&nbsp;发布日期：2026-04-01&nbsp;&nbsp;【<a href='javascript:window.print()'>打印此页</a>】&nbsp;&nbsp;【<a href='javascript:self.close()'>关闭</a>】</div><div class="page">上一篇：<a href="41.html">运价公告</a><br>下一篇：没有了</div></div>"""
    put(
        "published_below_the_text_with_clicks",
        f"{BUREAU}/article/42.html",
        plain(title, "青砚市交通运输局", body),
        title,
        "2026-04-01",
    )

    title = "船舶检验机构名录"
    body = f"""<div class="newslist"><h3 class="newstitle">[ <a href="/c/55.html">{title}</a> ]</h3><div class="posttime"><a href="javascript:window.history.back();"><img src="/images/more.gif"></a><span>发布日期：2026/1/15</span><span>作者：船检科</span></div><div class="newsbody">{TEXT}</div></div>"""
    put(
        "heading_links_to_itself",
        f"{BUREAU}/c/55.html",
        portlets(title, "青砚市交通运输局", body),
        title,
        "2026-01-15",
    )

    title = "智慧公交上线试运行"
    body = f"""<h2 class="s2-title">{title}</h2><p class="s2-date"><span>发布日期：2026-05-02</span><span class="ml20">浏览次数：190次</span><span class="ml20">字体：【<a>大</a> <a>中</a> <a>小</a>】</span></p><div class="s2-p" id="zoom">{TEXT}</div><p class="s2-edit">（编辑：宣传科）</p><p class="s2-edit">信息来源：公交集团</p>"""
    put(
        "source_below_the_text",
        f"{BUREAU}/art/2026/5/2/art_10_77.html",
        plain(title, "青砚市交通运输局", body),
        title,
        "2026-05-02",
        "公交集团",
    )

    title = "农村客运补贴资金分配表公示"
    body = f"""<div class="article"><script>document.title</script><div class="conTxt1"><h1><span id="ctl00_ContentPlaceHolder1_lblTitle">{title}</span></h1><table><tr><td>发布者：<span id="ctl00_ContentPlaceHolder1_lblAuthor">运管科</span></td><td>发布时间：<span id="ctl00_ContentPlaceHolder1_lblTime">2026年3月9日 8:05:00</span></td><td>阅读：<span id="ctl00_ContentPlaceHolder1_lblHit">2026</span></td></tr></table><div>{TEXT}</div></div></div>"""
    put(
        "controls_of_web_forms",
        f"{BUREAU}/ShowNews.aspx?nid=51",
        webforms("青砚市交通运输局", "青砚市交通运输局", body),
        title,
        "2026-03-09",
    )

    title = "关于开展货车超限治理的通告"
    body = f"""<div class="bt">{title}</div><div class="xx">时间：<span id="pt"></span>　来源：<span id="ly"></span></div><div class="nr">{TEXT}</div><script>var pubTime = "2026-04-19 10:00:00"; var source = "执法支队"; $("#pt").html(pubTime); $("#ly").html(source);</script>"""
    put(
        "empty_places_filled_from_variables",
        f"{BUREAU}/tg/2026/88.html",
        portlets(title, "青砚市交通运输局", body),
        title,
        "2026-04-19",
    )


def foreign() -> None:
    title = "镇图书馆延长开放时间"
    body = f"""<article id="post-118" class="post-118 post"><header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">发布于 <a href="/2026/05/118.html" rel="bookmark"><time class="entry-date published" datetime="2026-05-06T10:00:00+08:00">2026年5月6日</time><time class="updated" datetime="2026-05-28T10:00:00+08:00">2026年5月28日</time></a></span><span class="byline"> 由 <a href="/author/office/">党政办</a></span></div></header><div class="entry-content">{TEXT}</div><footer class="entry-footer"><span class="cat-links">发表在 <a href="/c/notice/">通知公告</a></span></footer></article>"""
    put(
        "published_and_updated_elements",
        "http://www.dipu.invalid/2026/05/118.html",
        plain(title, "荻浦镇人民政府", body, side=aside(("垃圾分类积分兑换", "2026-05-29"))),
        title,
        "2026-05-06",
    )

    title = "社区食堂试营业"
    body = f"""<div class="bm"><div class="h hm"><h1 class="ph">{title}</h1><p class="xg1">2026-5-9 10:22<span class="pipe">|</span>发布者: <a href="space-uid-1.html">admin</a><span class="pipe">|</span>查看: <em id="_viewnum">1120</em><span class="pipe">|</span>评论: 0<span class="pipe">|</span>来自: 望榕区民政局</p></div><div class="s"><strong>摘要</strong>: 为老年人提供助餐服务。</div><div class="d"><table class="vwtb"><tr><td id="article_content">{TEXT}</td></tr></table></div></div>"""
    put(
        "parts_divided_by_pipes",
        "http://www.wangrong.invalid/portal.php?mod=view&aid=301",
        plain(title, "望榕区人民政府", body),
        title,
        "2026-05-09",
    )

    title = "排水管网清淤完成"
    body = f"""<div id="content-inner"><h1 class="title" id="page-title">{title}</h1><div class="node node-article"><div class="submitted">由 <span class="username">管网中心</span> 提交于 周二, 05/26/2026 - 10:22</div><div class="content"><div class="field field-name-body">{TEXT}</div></div></div></div>"""
    put(
        "month_first_after_the_weekday",
        "http://www.wangrong.invalid/node/77",
        plain(title, "望榕区人民政府", body),
        title,
        "2026-05-26",
    )

    title = "供水应急演练圆满结束"
    body = f"""<div class="item-page"><h2 itemprop="headline">{title}</h2><dl class="article-info muted"><dt class="article-info-term">详细信息</dt><dd class="createdby">作者：水务中心</dd><dd class="category-name">分类：<a href="/news">动态</a></dd><dd class="published">发布：2026年4月16日</dd><dd class="modified">最后更新：2026年5月1日</dd><dd class="hits">点击数：2026</dd></dl><div itemprop="articleBody">{TEXT}</div></div>"""
    put(
        "published_before_it_was_last_changed",
        "http://www.wangrong.invalid/index.php/news/88-yl",
        plain(title, "望榕区人民政府", body),
        title,
        "2026-04-16",
    )

    title = "垃圾中转站环评公示"
    head = '<meta property="article:published_time" content="2026-05-12T09:00:00+08:00"><meta property="article:modified_time" content="2026-05-30T09:00:00+08:00">'
    body = (
        f'<article><h1>{title}</h1><p class="lead">公示材料见附件。</p>{TEXT}'
        '<p><a href="/u/hp.pdf">环境影响报告表.pdf</a></p></article>'
    )
    put(
        "day_in_the_head_alone",
        "http://www.wangrong.invalid/p/hpgs",
        plain(title, "望榕区人民政府", body, head),
        title,
        "2026-05-12",
    )

    title = "公园夜间照明改造启动"
    body = f"""<article><h1>{title}</h1><p class="meta"><time datetime="2026-05-06T08:00+08:00">5月6日</time> · 城建中心 · 阅读 3 分钟</p>{TEXT}</article>"""
    put(
        "day_shown_without_its_year",
        "http://www.wangrong.invalid/p/zm",
        plain(title, "望榕区人民政府", body),
        title,
        "2026-05-06",
    )


def tables_of_old() -> None:
    title = "关于表彰先进集体的决定"
    body = f"""<table width="980" align="center"><tr><td width="220" valign="top"><table><tr><td>栏目导航</td></tr><tr><td><a href="list.asp?id=2">工作动态</a></td></tr></table></td><td valign="top"><table width="100%"><tr><td align="center" class="STYLE1">{title}</td></tr><tr><td><table width="100%"><tr><td width="10%" bgcolor="#efefef"><div align="right">作者：</div></td><td>办公室</td><td width="10%" bgcolor="#efefef"><div align="right">发布时间：</div></td><td>2026-01-22</td><td bgcolor="#efefef"><div align="right">有效期：</div></td><td>从2026-01-22到2026-12-31</td></tr></table></td></tr><tr><td>{TEXT}</td></tr></table></td></tr></table>"""
    put(
        "valid_from_to_beside_the_day",
        "http://rsj.rongwan.invalid/view.asp?id=5",
        cells("榕湾县人事局", "榕湾县人事局", body),
        title,
        "2026-01-22",
    )


def build() -> None:
    domestic()
    foreign()
    tables_of_old()
