"""Articles of other kinds: procurement, personnel, pictures, films, and days in odd places."""

from __future__ import annotations

from .articles_systems import TEXT, put
from .frames import SHARE, metas, modern, related, tables, trs


def procurement() -> None:
    title = "渡口镇中心校太阳能路灯采购项目中标（成交）结果公告"
    rows = (
        ("采购项目名称", "渡口镇中心校太阳能路灯采购项目"),
        ("品目", "货物/照明设备"),
        ("采购单位", "渡口镇人民政府"),
        ("行政区域", "岚川县"),
    )
    cells = "".join(
        f"<tr><td class='title' width='128'>{a}</td><td colspan='3' width='430'>{b}</td></tr>"
        for a, b in rows
    )
    inner = f"""<div class="vF_deail_currentloc"><p>当前位置：<a href="../../../../" class="CurrChnlCls">首页</a>&nbsp;&raquo;&nbsp;<a href="../" class="CurrChnlCls">中标公告</a></p></div>
<div class="vF_deail_maincontent"><div class="vF_detail_main pzln52gui">
<div class="vF_detail_header"><h2 class="tc">{title}</h2>
<p class="tc"><span id="pubTime">2025年06月27日 17:52</span> 来源：<span id="sourceName"></span> 【<span id="printBtn">打印</span>】 <span id="shareTo"></span></p></div>
<div class='table'><h5>公告概要：</h5><table width='600' border='0' cellspacing='1' bgcolor='#bfbfbf'><tr><td colspan='4'><b>公告信息：</b></td></tr>{cells}
<tr><td class='title'>公告时间</td><td>2025年06月27日 17:52</td><td class='title'>本项目招标公告日期</td><td>2025年06月03日</td></tr><tr><td class='title'>成交日期</td><td>2025年06月25日</td><td class='title'>总中标金额</td><td>￥41.28 万元（人民币）</td></tr></table></div>
<div class="vF_detail_content"><p><strong>一、项目编号：LC2025-117</strong></p>{TEXT}<p>公告期限：自本公告发布之日起1个工作日。</p></div></div></div>"""
    put(
        "tender_won",
        "http://cg.lanchuan.invalid/cggg/dfgg/zbgg/202506/t20250627_24849001.htm",
        trs(title, "岚川省政府采购网", inner),
        title,
        "2025-06-27",
    )

    title = "岚川县水利局2025年7月政府采购意向"
    inner = f"""<div class="notice"><div align="center"><font size="5"><b>{title}</b></font></div>
<div align="center">发布单位：岚川县水利局 &nbsp; 发布时间：2025-05-30 11:46:02 &nbsp; 预算年度：2025</div>
<table border="1"><tr><th>序号</th><th>采购项目名称</th><th>采购需求概况</th><th>预算金额(元)</th><th>预计采购时间</th></tr><tr><td>1</td><td>渠道清淤</td><td>清淤12公里</td><td>860000</td><td>2025-07</td></tr></table>
<p>本次公开的采购意向是初步安排，具体以采购公告和采购文件为准。</p><p align="right">岚川县水利局</p><p align="right">2025年05月29日</p></div>"""
    put(
        "intended_purchases",
        "http://cg.lanchuan.invalid/cgyx/detail?noticeId=5512",
        tables(
            title,
            "岚川县公共资源交易中心",
            f'<table width="1000" align="center"><tr><td>{inner}</td></tr></table>',
        ),
        title,
        "2025-05-30",
    )

    title = "东环路改造工程施工招标公告"
    steps = (("招标计划", "2025-03-17"), ("招标公告", "2025-06-18"), ("开标记录", "2025-07-09"))
    side = "".join(
        f'<div class="process-item"><div class="process-title">{a}</div><div class="process-date">{b}</div></div>'
        for a, b in steps
    )
    inner = f"""<div class="left-process">{side}</div><div class="detail-box"><div class="detail-title">{title}</div>
<div class="detail-time">【信息时间：2025-06-18 18:35】&nbsp;&nbsp;【阅读次数：<span id="infoviewcount">96</span>】&nbsp;<a>【我要打印】</a><a>【关闭】</a></div>
<div class="ewb-info-list" id="mainContent"><p>招标编号：E4101002025</p><p>投标截止时间：2025年7月9日9时30分</p>{TEXT}</div></div>"""
    put(
        "stages_of_a_tender",
        "http://ggzy.lanchuan.invalid/jyxx/002001/20250618/7f0c.html",
        modern(title, "岚川公共资源交易平台", inner),
        title,
        "2025-06-18",
    )


def persons_and_pictures() -> None:
    title = "岚川县人民政府关于任免工作人员职务的通知"
    inner = f"""<div class="detail"><h2 class="tit">{title}</h2><div class="bar"><span class="fl">2024-05-06 10:12:45</span><span class="fr">来源：县人社局 | 点击数：<em>1203</em></span></div>
<div class="TRS_Editor"><p>县政府各部门：</p><p>　　经2024年4月28日县政府第41次常务会议研究决定，任命：</p><p>　　张某某为县水利局副局长（试用期一年，自2024年4月起计算）。</p><p align="right">2024年4月30日</p></div></div>"""
    put(
        "appointments",
        "http://www.lanchuanxian.invalid/zwgk/rsrm/202405/t20240506_90011.html",
        trs(title, "岚川县人民政府", inner),
        title,
        "2024-05-06",
        "县人社局",
    )

    title = "一图读懂：住房公积金提取新规"
    inner = f"""<div class="picread"><h1 class="hd">{title}</h1><div class="msg">发布时间：2025年3月9日 星期日　来源：市公积金中心　<a href="javascript:window.print()">打印</a></div>
<p style="text-align:center"><img src="/images/2025/tj01.jpg" alt=""></p><p style="text-align:center"><img src="/images/2025/tj02.jpg" alt=""></p></div>"""
    put(
        "nothing_but_pictures",
        "http://gjj.chenghu.invalid/zcjd/tj/3391.html",
        modern(title, "澄湖市住房公积金管理中心", inner),
        title,
        "2025-03-09",
        "市公积金中心",
    )

    title = "【视频】走进澄湖湿地"
    inner = f"""<div class="video-box"><video id="player" src="/media/2023/shidi.mp4" poster="/media/2023/shidi.jpg" controls></video></div>
<div class="video-text"><h3>{title}</h3><p class="v-info"><span><i class="icon-time"></i>2023-09-27 20:10</span><span><i class="icon-eye"></i>4521</span></p></div>
<div class="video-more"><h4>推荐视频</h4><ul><li><a href="2.html"><img src="2.jpg"><p>老街的一天</p></a><em>2023-10-11</em></li><li><a href="3.html"><img src="3.jpg"><p>稻田里的音乐会</p></a><em>2023-08-02</em></li></ul></div>"""
    put(
        "film_above_its_title",
        "http://www.chenghu.invalid/spzx/1.html",
        modern(title, "澄湖市人民政府", inner),
        title,
        "2023-09-27",
    )

    title = "图片新闻：春耕时节农机忙"
    inner = f"""<div class="gallery"><div class="gtitle"><h1>{title}</h1></div><div class="gpics"><div class="swiper"><img src="p1.jpg"><p>图为4月2日，农机手在检修机具。</p></div><div class="swiper"><img src="p2.jpg"><p>图为4月3日，拖拉机在田间作业。</p></div></div>
<div class="gfoot"><span>来源：县农业农村局</span><span>编辑：李某</span><span>发布时间：2024-04-05 08:00</span></div></div>"""
    put(
        "day_at_the_foot",
        "http://www.lanchuanxian.invalid/tpxw/2024/771.html",
        trs(title, "岚川县人民政府", inner),
        title,
        "2024-04-05",
        "县农业农村局",
    )


def odd_places() -> None:
    title = "全市教育工作会议召开"
    inner = f"""<div class="tc A_title">{title}</div>
<div class="tc A_t1 f12 pr"><div>www.chenghu.invalid   2019-04-30   来源：市教育局</div>{SHARE}</div>
<div id="content" class="A_con">{TEXT}</div><div class="tr A_t1 f12">(责任编辑：赵某)</div>"""
    put(
        "address_before_the_day",
        "http://jyj.chenghu.invalid/xwbjs/zygy/Document/1653987/1653987.htm",
        trs(title, "澄湖市教育局", inner),
        title,
        "2019-04-30",
        "市教育局",
    )

    title = "关于西城片区停气检修的通告"
    inner = f"""<div class="show"><h1>{title}</h1><div class="ly"><script>
var pubDate="2023-05-08 17:40:00";var src="市燃气集团";
document.write("<span>发布日期："+pubDate.substring(0,16)+"</span>");
if(src!=""){{document.write("<span>来源："+src+"</span>");}}
</script><span>浏览：<b id="click">0</b></span></div><div class="txt">{TEXT}</div></div>"""
    put(
        "day_written_by_a_script",
        "http://www.chenghu.invalid/tzgg/202305/t20230508_55001.html",
        trs(title, "澄湖市人民政府", inner),
        title,
        "2023-05-08",
    )

    title = "渡口镇召开村级换届工作部署会"
    inner = f"""<table width="1000" align="center"><tr><td width="220" valign="top"><table><tr><td>最新动态</td></tr><tr><td>·<a href="a.asp?id=99">夏粮收购开始</a> 06-12</td></tr><tr><td>·<a href="a.asp?id=98">端午走访慰问</a> 06-08</td></tr></table></td>
<td valign="top"><table width="96%"><tr><td align="center" class="bt">渡口镇召开<br />村级换届工作部署会</td></tr><tr><td align="center" bgcolor="#EEEEEE">作者：办公室　发布于：2021/3/7 9:05:31　点击量：<script src="count.asp?id=71"></script></td></tr><tr><td>{TEXT}</td></tr><tr><td align="right">[<a href="javascript:window.print()">打印</a>] [<a href="javascript:window.close()">关闭</a>]</td></tr></table></td></tr></table>"""
    put(
        "title_broken_in_a_cell",
        "http://www.dukou.invalid/a.asp?id=71",
        tables(title, "渡口镇人民政府", inner),
        title,
        "2021-03-07",
    )

    title = "市民卡系统升级公告"
    inner = f"""<form name="_newscontent_fromname"><div class="content-title"><h3>{title}</h3><i>时间：2022年01月14日 10:33&nbsp;&nbsp;作者：市民卡中心&nbsp;&nbsp;点击数：<script>_showDynClicks("wbnews", 1420001, 10023)</script></i></div>
<div id="vsb_content_2"><div class="v_news_content">{TEXT}</div></div><p></p><div id="div_vote_id"></div>
<p>附件【<a href="/system/_content/download.jsp?urltype=news.DownloadAttachUrl&wbfileid=112">升级期间网点名单.docx</a>】已下载<span id="nattach112"></span>次</p>
<p>上一条：<a href="10022.htm">春节服务安排</a></p><p>下一条：<a href="10024.htm">年卡办理通知</a></p></form>"""
    put(
        "attachment_counted",
        "http://smk.chenghu.invalid/info/1031/10023.htm",
        trs(title, "澄湖市市民卡中心", inner),
        title,
        "2022-01-14",
    )

    title = "我县开展旅游市场秩序检查"
    inner = f"""<div class="viewbox"><div class="title"><h2>{title}</h2></div><div class="info"><small>时间:</small>2023-03-06 10:14<small>来源:</small>县文旅局<small>作者:</small>admin<small>点击:</small><script src="/plus/count.php?view=yes&aid=88" type="text/javascript"></script>次</div>
<div class="intro">节后检查企业二十余家</div><div class="content"><table><tr><td>{TEXT}</td></tr></table></div><div class="context"><ul><li>上一篇：<a href="87.html">景区门票减免</a> </li><li>下一篇：<a href="89.html">民宿等级评定</a> </li></ul></div></div>"""
    put(
        "small_labels",
        "http://wlj.lanchuanxian.invalid/a/gzdt/2023/0306/88.html",
        modern(title, "岚川县文化和旅游局", inner),
        title,
        "2023-03-06",
        "县文旅局",
    )


def several_days() -> None:
    title = "科技型企业认定名单"
    inner = f"""<div class="page-date">当前时间：2026年06月01日 星期一 14:22:05 <span>晴 21℃～30℃</span></div>
<div class="art"><h1>{title}</h1><div class="exp"><span>发布时间：2024-05-06 09:00</span><span>更新时间：2024-06-01 10:00</span><span>来源：市科技局</span></div><div class="t">{TEXT}</div><div class="stat">总访问量：88271 今日访问：103 页面生成时间：2026-06-01</div></div>"""
    put(
        "clock_and_mended_since",
        "http://kjj.chenghu.invalid/tzgg/2024/33.html",
        trs(title, "澄湖市科学技术局", inner),
        title,
        "2024-05-06",
        "市科技局",
    )

    title = "以实干之笔 绘振兴新篇"
    inner = f"""<div class="article"><p class="yinti">——澄湖市推进乡村建设综述</p><h1 class="zhengti">{title}</h1><p class="futi">千村示范再出发</p>
<p class="explain"><span>2024-12-03 07:55:18</span> | 来源：澄湖日报 | 【<a>大</a><a>中</a><a>小</a>】 | 【<a onclick="window.print()">打印</a>】</p><div class="con" id="artibody">{TEXT}</div></div>"""
    put(
        "lines_above_and_below_the_title",
        "http://www.chenghu.invalid/2024/12-03/3094001.html",
        trs(title, "澄湖市人民政府", inner, metas(ArticleTitle=title, PubDate="2024-12-03 07:55")),
        title,
        "2024-12-03",
        "澄湖日报",
    )

    title = "第21号 关于设立临时交通管制区的公告"
    inner = f"""<div class="gb"><div class="gb-no">澄湖市人民政府公报 2025年第6期</div><h2>{title}</h2><div class="gb-date">[ 2025.05.16 ]　[ 市公安局交警支队 ]</div><div class="gb-con"><p>　　因龙舟赛事需要，2025年5月30日至6月1日对下列路段实行临时管制。</p>{TEXT}</div></div>{related(("赛事期间公交改线", "2025-05-21"), ("观赛须知", "2025-05-19"))}"""
    put(
        "day_in_square_brackets",
        "http://www.chenghu.invalid/gb/2025/06/21.html",
        modern(title, "澄湖市人民政府", inner),
        title,
        "2025-05-16",
    )

    title = "医疗器械经营企业飞行检查结果"
    inner = f"""<div class="nw"><div class="nw-t">{title}</div><div class="nw-i"><i class="d"><b>18</b>2024-10</i><span>药品监管科</span></div><div class="nw-c">{TEXT}</div></div>"""
    put(
        "day_over_the_month",
        "http://scjg.chenghu.invalid/jcjg/41.html",
        modern(
            title, "澄湖市市场监督管理局", inner, metas(ArticleTitle=title, PubDate="2024-10-18")
        ),
        title,
        "2024-10-18",
    )

    title = "岚川县2023年国民经济和社会发展统计公报"
    inner = f"""<div class="det"><h1>岚川县2023年国民经济和社会发展统计公报<sup>[1]</sup></h1><p class="sj">岚川县统计局　2024年4月10日</p><p class="sj2">来源：县统计局　　发布时间：2024/04/12 15:30</p><div class="con">{TEXT}</div></div>"""
    put(
        "note_in_the_title",
        "http://tjj.lanchuanxian.invalid/tjgb/2024/5.html",
        trs(title, "岚川县统计局", inner),
        title,
        "2024-04-12",
        "县统计局",
    )

    title = "热电厂扩建项目环境影响评价第二次公示"
    inner = f"""<div class="detail-wrap"><div class="detail-tit">{title}</div><div class="detail-sub">公示时间：2024-11-04至2024-11-15　<span>信息来源：市生态环境局</span>　<span>发布日期：2024-11-04</span></div><div class="detail-con">{TEXT}<p>联系电话：0799-8000011</p></div>
<ul class="fj"><li><a href="/att/1.pdf">附件1 环境影响报告书（征求意见稿）.pdf</a></li><li><a href="/att/2.doc">附件2 公众意见表.doc</a></li></ul></div>"""
    put(
        "days_of_display",
        "http://sthj.chenghu.invalid/hpgs/2024/22.html",
        modern(title, "澄湖市生态环境局", inner),
        title,
        "2024-11-04",
        "市生态环境局",
    )


def build() -> None:
    procurement()
    persons_and_pictures()
    odd_places()
    several_days()
