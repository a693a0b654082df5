"""One call for comments a page, and what came of it."""

from __future__ import annotations

from .parts_calls import put
from .parts_frames import (
    BUREAU,
    CITY,
    COUNTY,
    PROVINCE,
    TEXT,
    city,
    county,
    element,
    province,
    transit,
)


def of_cities() -> None:
    title = "关于《泉岭市公路桥梁限载管理规定（征求意见稿）》公开征求意见的通知"
    put(
        "call_whose_closing_day_is_in_a_sentence",
        f"{CITY}/hudong/yijianzhengji/202610/t20261027_5.html",
        city(
            title,
            f"""<article><h1 class="article-title">{title}</h1><div class="article-meta"><div class="meta-left"><span class="publish-date">2026-10-27 17:00</span><span class="source">来源: 法制科</span></div><div class="meta-right"><span>打印</span><span>字号 大 中 小</span></div></div><div id="article-content"><p>　　为规范桥梁限载管理，我局起草了《泉岭市公路桥梁限载管理规定（征求意见稿）》，现向社会公开征求意见。公众可通过以下途径反馈意见：</p><p>　　1.电子邮箱：jtj@quanling.invalid</p><p>　　意见反馈截止日期为2026年11月26日。</p><p>　　附件：<a href="./P02026.docx">1.征求意见稿</a>　<a href="./P02027.wps">2.起草说明</a></p><p>泉岭市交通运输局</p><p>2026年10月24日</p></div></article>""",
        ),
        (title, "2026-10-27", False),
    )

    title = "关于《泉岭市行政裁量权基准管理规定（送审稿）》公开征求意见的通知"
    put(
        "call_with_its_span_in_a_nested_editor",
        f"{CITY}/lfyjzj/202610/t20261020_6.html",
        city(
            title,
            f"""<div class="detail"><h1>{title}</h1><div class="sT"><span>发布时间：2026-10-20 09:12</span>　【字体：<a>大</a> <a>中</a> <a>小</a>】</div><div class="news_content_style"><div class="TRS_Editor"><style>.TRS_Editor P{{line-height:2}}</style><div class="Custom_UnionStyle"><p>　　我局起草了送审稿，现征求社会各界意见。征求意见时间为2026年10月20日至2026年11月10日。</p></div></div></div><div id="isShowFile" class="appendix_file"><p>附件：</p></div></div>""",
            "立法意见征集",
        ),
        (title, "2026-10-20", True),
    )

    title = "关于公开征求《泉岭市噪声功能区划分方案》意见的函"
    put(
        "letter_to_all_with_facts_of_disclosure_above",
        f"{CITY}/gongkai/202611/t20261110_1.html",
        city(
            title,
            f"""<div class="content_top_box"><ul><li><div><span>名称</span><p>{title}</p></div></li><li><div><span>索引号</span><i>000779/2026-00311</i></div><div><span>分类</span><i>环境噪声</i></div></li><li><div><span>发布机关</span><i>泉岭市生态环境局</i></div><div><span>生成日期</span><i>2026-11-10</i></div></li></ul></div><div class="content_body_box"><h1>{title}</h1><p>　　现公开征求意见。请于2026年12月10日前将意见反馈我局。</p><p>　　联系人：大气科　电话：0779-2200119</p></div><div class="dialog" style="display:none"><h1>您访问的链接即将离开本网站</h1></div>""",
        ),
        (title, "2026-11-10", False),
    )

    title = "《泉岭市入河排污口清单》征求意见"
    put(
        "call_with_day_and_source_in_one_small_line",
        f"{CITY}/hdjl/yjzj/zjyj/202610/t2.shtml",
        city(
            title,
            f"""<div class="neiright"><h2 class="neiright_Title">{title}</h2><div class="xqLyPc"><span class="xqLyPc time">2026-10-13</span>　<span>来源：市生态环境局</span></div><div class="neiright_JPZ_GK_CP"><div class="TRS_Editor"><p>　　我局编制了清单，现公开征求意见，征求意见截止时间为2026年10月31日。</p></div></div></div>""",
        ),
        (title, "2026-10-13", True),
    )

    title = "关于《泉岭市公共汽车客运管理办法》公开征求意见情况的反馈"
    put(
        "what_came_of_a_call_told_in_a_table",
        f"{CITY}/hudong/yijianzhengji/fk/202609/t9.html",
        city(
            title,
            f"""<h1 class="article-title">{title}</h1><div class="article-meta"><span class="publish-date">2026-09-21 10:30</span></div><div id="article-content"><p>　　2026年7月20日至8月19日，我局通过政府网站公开征求意见，共收到意见4条，采纳3条。</p><table border="1"><tr><td>序号</td><td>意见建议</td><td>采纳情况</td><td>理由</td></tr><tr><td>1</td><td>延长末班车时间</td><td>采纳</td><td>已写入第九条</td></tr></table></div>""",
            "意见征集",
        ),
        (title, "2026-09-21", None),
        state=False,
    )

    put(
        "answers_to_the_press_about_a_regulation",
        f"{CITY}/xinwen/jd/202609/t3.html",
        city(
            "市司法局负责人就《泉岭市殡葬管理办法》答记者问",
            f"""<h1 class="article-title">市司法局负责人就《泉岭市殡葬管理办法》答记者问</h1><div class="article-meta"><span class="publish-date">2026-09-30 09:00</span></div><div id="article-content"><p>问：办法征求意见的情况如何？</p><p>答：先后两次向社会公开征求意见。</p>{TEXT}</div>""",
            "政策解读",
        ),
    )


def elsewhere() -> None:
    title = "城区供水管网分区计量改造方案"
    put(
        "tips_of_span_and_count_and_a_hidden_form",
        f"{BUREAU}/topics/31.html",
        transit(
            f"{title}-意见征集-泉岭市水务局",
            f"""<div class="newsDetail"><h2>{title}</h2><p class="dotLine_2px"></p><ul class="tip clearfix"><li class="al_l">征集时间：2026-10-12~2026-11-12</li><li class="al_c">共27人参加</li></ul><div>{TEXT}</div><div style="margin-top: 10px;display: none;"><h3 class="commentTitle"><b class="i_replay"></b>全部回复：</h3></div><h3 class="commentTitle" style="display: none;"><b class="i_comment"></b>我要发表意见：</h3><table width="700" class="commentForm" style="display: none;"><tr><td width="70">用&nbsp;户&nbsp;名：</td><td><input type="text" id="userName"></td></tr></table></div>""",
            "征集主题",
            "意见征集",
        ),
        (title, "2026-10-12", True),
    )

    title = "岭北省网络餐饮规范（征求意见稿）公开征求意见"
    put(
        "labels_in_the_head_and_a_box_of_files",
        f"{PROVINCE}/hd/zjdc/art/2026/art_71.html",
        province(
            title,
            f"""<div class="Three_xilan_01"><div class="Three_xilan_02"><h1>{title}</h1></div><div class="Three_xilan_05"><span>发布时间：2026-11-03 15:40</span><span>信息来源：食品经营处</span></div><div class="Three_xilan_07"><p>　　意见反馈截止时间为2026年12月3日。</p></div><ul class="contentLeft0102box"><li><a href="/cms_files/attach/1.pdf?fileName=1.pdf">岭北省网络餐饮规范（征求意见稿）.pdf</a></li></ul></div>""",
            "征集调查",
            f'<meta name="ArticleTitle" content="{title}"><meta name="ColumnName" content="征集调查"><meta name="PubDate" content="2026-11-03 15:40"><meta name="ContentSource" content="食品经营处">',
        ),
        (title, "2026-11-03", False),
    )

    title = "青屿县环岛路绿化方案"
    put(
        "call_of_a_county_in_rows_of_a_definition",
        f"{COUNTY}/web/detail.action?theID=51&flag=now",
        county(
            "青屿县人民政府",
            f"""<div class="detail"><h3>{title}</h3><p class="time">征集时间：2026-10-09至2026-12-08&nbsp;&nbsp;发布单位：县园林所</p><div class="con">{TEXT}</div><form action="/web/save.action" method="post"><h4>发表意见</h4><p>姓名：<input name="name"></p><p>内容：<textarea name="content"></textarea></p><input type="submit" value="提交"></form></div>""",
        ),
        (title, "2026-10-09", False),
    )

    put(
        "cards_without_links_letters_and_a_talk_beside",
        "http://www.lingbei.invalid/interaction",
        element(
            "政民互动",
            """<div class="el-row"><div class="el-col el-col-14"><div class="section-card"><div class="section-header"><h2 class="section-title">省长信箱</h2><div class="section-links"><a href="javascript:void(0)">我要写信</a><span class="divider">/</span><a href="javascript:void(0)">查询信件</a></div></div><h3 class="subsection-title">来信选登</h3><div class="letter-list"><div class="letter-item"><i class="el-icon letter-icon"></i><span class="letter-title">咨询灵活就业人员参保</span><span class="letter-date">2026-11-08</span></div></div></div></div><div class="el-col el-col-10"><div class="section-card"><div class="section-header"><h2 class="section-title">在线访谈</h2><div class="section-links"><a href="javascript:void(0)">往期访谈</a><span class="divider">/</span><a href="javascript:void(0)">我要提问</a></div></div><div class="interview-card"><div class="interview-image"><img src="/i/1.jpg" alt=""></div><div class="interview-info"><div class="interview-topic"><i class="el-icon"></i><strong>访谈主题：</strong>织密冬季供暖保障网</div><div class="interview-guest"><i class="el-icon"></i><strong>访谈嘉宾：</strong>省住房城乡建设厅副厅长</div><div class="interview-background"><i class="el-icon"></i><strong>访谈背景：</strong>入冬以来，各地陆续供暖。</div></div></div></div></div></div><div class="section-card"><div class="section-header"><h2 class="section-title">意见征集</h2><div class="section-links"><a href="javascript:void(0)">更多征集</a><span class="divider">/</span><a href="javascript:void(0)">结果反馈</a></div></div><div class="collection-list"><div class="collection-item"><span class="el-tag el-tag--danger status-tag">进行中</span><div class="collection-content"><div class="collection-title">《岭北省流域生态补偿办法（征求意见稿）》</div><div class="collection-desc">为保护流域水生态，起草了本办法。</div></div><div class="collection-date">2026-11-01 ~ 2026-12-31</div></div><div class="collection-item"><span class="el-tag el-tag--info status-tag">已结束</span><div class="collection-content"><div class="collection-title">《岭北省城市更新条例（草案）》公开征求意见</div><div class="collection-desc">为推动城市更新，起草了本条例。</div></div><div class="collection-date">2026-06-01 ~ 2026-07-31</div></div></div></div>""",
        ),
        ("织密冬季供暖保障网", None, None),
        ("《岭北省流域生态补偿办法（征求意见稿）》", "2026-11-01", None),
        ("《岭北省城市更新条例（草案）》公开征求意见", "2026-06-01", None),
        state=False,
    )


def build() -> None:
    of_cities()
    elsewhere()
