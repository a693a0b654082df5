"""Single letters that are no tables: lines of facts, posts, threads, telephones, spans by id."""

from __future__ import annotations

from .letters_frames import board, city, each, letter, portal, town, wap

TOWN = "http://www.weitang.invalid"
COUNTY = "http://www.rongjiangwan.invalid"
CITY = "http://wlwz.yuxi-shi.invalid"
ZONE = "http://hd.jiangwan.invalid"
WAP = "http://m.tongziping.invalid"


def of_lines() -> None:
    letter(
        "line_of_facts_and_spans_above_the_answer",
        f"{CITY}/supervision/show/90",
        city(
            "网络问政",
            '<div class="is-newstitle">危旧房改造补助标准</div><div class="is-mailinfo">来信人：俞**　|　来信时间：2026-05-17 19:20　|　<span>浏览：</span><span>133</span>次<span class="fr">督办部门：市住建局|<span class="red">城乡建设</span></span></div><div class="is-mailwen"><p>农村D级危房每户补助多少？</p></div><div class="is-mialhf"><h1><span>回复时间：2026-05-22 11:06</span><span>回复单位：市住建局</span></h1><div class="is-hfcontent"><p>按每户2万元标准补助。</p></div></div>',
        ),
        "2026-05-17",
        "2026-05-22",
        True,
    )
    letter(
        "handed_in_and_falling_due_in_one_cell",
        "http://hfrx.yuxi-shi.invalid/index.php?m=case&c=show&id=7",
        city(
            "信件查看",
            '<table width="98%"><tr><td class="WZ"><strong>编号：7　状态：已回复</strong></td></tr><tr><td><table><tr><td><table><tr><td><b>建议修剪行道树</b></td><td>类别：建议</td><td>提交时间：2026-05-06　到期时间：2026-05-21</td></tr></table></td></tr><tr><td>　　树枝遮挡红绿灯。</td></tr><tr><td align="right">提问者：彭**</td></tr></table></td></tr></table><table><tr><td height="8"></td></tr></table><table width="98%"><tr><td class="WZ"><strong>市园林中心</strong></td></tr><tr><td><table><tr><td>　　已安排修剪，预计本周完成。</td></tr><tr><td align="right">回复时间：2026-05-12 10:08:00</td></tr></table></td></tr></table><table><tr><td>评价</td></tr><tr><td>满意 3 基本满意 0 不满意 1</td></tr></table>',
        ),
        "2026-05-06",
        "2026-05-12",
        True,
    )
    letter(
        "friends_and_replies_with_checks_between",
        f"{CITY}/website/wlwz/detail?themeid=88&areaCode=44",
        city(
            "网络问政",
            '<table><tr><td class="F_top"><span>网友提问：小区充电桩报装流程</span></td><td class="F_top1">发言时间：2026-05-09 08:15:20</td></tr></table><div class="F_div"><div>物业不同意安装，怎么办？</div><div class="F_t1">审核时间：2026-05-09 09:40:11</div></div><div class="R_title">受理单位：供电局</div><table><tr><td class="R1">受理情况</td><td class="R1">受理人:管理员 受理时间:2026-05-10 08:30:00</td></tr><tr><td class="R1">回复情况</td><td class="R1">回复人:客服部 回复时间:2026-05-13 17:21:45</td></tr></table><div class="R4">可凭产权证明直接向营业厅申请。</div><div class="R5">满意度：<span>满意</span></div><div class="R6">评价时间：2026-05-15 20:00:31</div>',
        ),
        "2026-05-09",
        "2026-05-13",
        True,
    )
    letter(
        "friends_and_nothing_but_taken_up",
        f"{CITY}/website/wlwz/detail?themeid=93&areaCode=44",
        city(
            "网络问政",
            '<table><tr><td class="F_top"><span>网友提问：学区划分有无调整</span></td><td class="F_top1">发言时间：2026-06-08 10:15:20</td></tr></table><div class="F_div"><div>新小区今年划到哪所学校？请回复。</div><div class="F_t1">审核时间：2026-06-08 11:40:11</div></div><div class="R_title">受理单位：教育局</div><table><tr><td class="R1">受理情况</td><td class="R1">受理人:管理员 受理时间:2026-06-09 08:30:00</td></tr><tr><td class="R1">回复情况</td><td class="R1">回复人: 回复时间:</td></tr></table><div class="R4"></div>',
        ),
        "2026-06-08",
        None,
        False,
    )


def of_posts() -> None:
    letter(
        "official_post_with_unit_and_time_at_its_end",
        "http://wzly.kongshan.invalid/v_57002",
        city(
            "网上留言",
            '<div class="booklist"><div class="user">网友：老赵</div><div class="content"><h3><span class="number">No.57002　2026-05-29 07:12:44　浏览次数：87</span></h3><h2>高中住校生取暖费标准</h2>想了解住校生取暖费的收费依据。</div></div><div class="booklist official"><div class="user">官方回复</div><div class="content">按照市发改委文件执行，每生每季80元。<div class="orgInfo">市教育局<br/>2026-06-02 15:40:10</div></div></div>',
        ),
        "2026-05-29",
        "2026-06-02",
        True,
    )
    letter(
        "thread_with_a_comment_of_the_office",
        "http://bbs.yuxi-shi.invalid/thread-8812-1-1.html",
        city(
            "建议西门桥加装护栏 - 网络问政 - 渝溪论坛",
            '<h1 class="ts"><a>[建议]</a> <span id="thread_subject">建议西门桥加装护栏</span></h1><div id="post_1"><div class="pti"><div class="authi"><a href="u1">江边柳</a> <em id="p1">发表于 2026-5-19 08:02:31</em></div></div><table><tr><td class="t_f">桥栏太低，孩子路过不安全。</td></tr></table><div class="cm"><h3 class="psth">部门答复</h3><div class="pstl"><div class="psta"><a href="u7"><img src="a.gif"></a> <a href="u7">市住建局</a></div><div class="psti">已列入本月维修计划，将更换为1.2米护栏。 <span class="xg1">发表于 2026-5-21 16:45</span></div></div></div></div><div id="post_2"><div class="pti"><div class="authi"><a href="u2">过路人</a> <em id="p2">发表于 2026-5-22 07:00:00</em></div></div><table><tr><td class="t_f">支持！</td></tr></table></div>',
        ),
        "2026-05-19",
        "2026-05-21",
        True,
    )
    letter(
        "article_with_a_comment_of_the_administrator",
        f"{ZONE}/exchange/view/11",
        board(
            "园区食堂能否开放夜宵",
            '<div class="span8 page-content"><article class="type-post"><h1 class="post-title"><a href="#">园区食堂能否开放夜宵</a></h1><div class="post-meta clearfix"><span class="date">2026-06-08</span><span class="category"><a href="#">建议</a></span><span class="comments"><a href="#">1 回复</a></span><span class="like-count">66</span></div><p>加班人员较多，建议开放夜宵窗口。</p></article><section id="comments"><h3 id="comments-title">(1) 回复</h3><ol class="commentlist"><li class="comment even depth-1"><article id="comment-2"><a href="#"><img class="avatar" src="/u1.png"></a><div class="comment-meta"><h5 class="author"><cite class="fn"><a href="#">江湾新区管理员</a></cite></h5><p class="date"><a href="#"><time datetime="2026-06-10T13:18:47+08:00">2026-06-10</time></a></p></div><div class="comment-body"><p>已协调食堂延长供应至22时。</p></div></article></li></ol></section></div>',
        ),
        "2026-06-08",
        "2026-06-10",
        True,
    )
    letter(
        "board_for_leaders_with_a_note_of_receipt",
        f"{COUNTY}/threads/content?tid=12",
        portal(
            "夏收期间加油难政务咨询",
            "领导咨询板",
            '<div class="ly_box03"><h2><b><span class="context-title-text">夏收期间农机加油难</span><em class="red">办理中</em><em class="domainType">三农</em></b></h2><div class="fav"></div><h3 class="fl grey2"><span> 2026-06-07 </span></h3><p class="zoom content">加油站限购，收割机停在地里，请有关部门回复。</p></div><div class="ly_box04"><ul><li><h3><i class="red">认领交办</i></h3><p class="zoom">您的咨询已经收到！会及时与您进行沟通。感谢您的宝贵咨询！</p><h3><em class="grey2">咨询时间:&nbsp; 2026-06-07 </em></h3></li></ul></div>',
        ),
        "2026-06-07",
        None,
        False,
    )
    letter(
        "board_for_leaders_with_an_official_answer",
        f"{COUNTY}/threads/content?tid=9",
        portal(
            "乡镇养老院床位政务咨询",
            "领导咨询板",
            '<div class="ly_box03"><h2><b><span class="context-title-text">乡镇养老院还有床位吗</span><em class="red">已办理</em><em class="domainType">民生</em></b></h2><h3 class="fl grey2"><span> 2026-05-17 </span></h3><p class="zoom content">父母想就近入住。</p></div><div class="ly_box04"><ul><li><h3><i class="red">官方回复</i><span>县民政局</span></h3><p class="zoom">网友您好，目前尚有空床11张，请联系院方登记。</p><h3><em class="grey2">2026-05-22 17:01</em></h3></li><li><h3><i class="red">认领交办</i></h3><p class="zoom">您的咨询已经收到！</p><h3><em class="grey2">2026-05-18 09:20</em></h3></li></ul></div>',
        ),
        "2026-05-17",
        "2026-05-22",
        True,
    )


def of_spans() -> None:
    def fields(when: str, answer: str, state: str) -> str:
        body = each(
            '<div class="xx"><span class="bt">$0</span><span id="$1">$2</span></div>',
            ("来信人：", "releaseMan", "宫**"),
            ("咨询时间：", "zxsj", "2026-05-23"),
            ("信件标题：", "title", "水稻保险理赔"),
            ("所属类型：", "conType", "三农"),
            ("处理情况：", "state", state),
            ("信件内容：", "content", "去年倒伏的理赔款何时到账？"),
            ("附件：", "accessory", ""),
            ("承办单位：", "conDept", "市农业农村局"),
            ("处理时间：", "replyTime", when),
            ("处理结果：", "replyContent", answer),
        )
        return town(
            "信件详情",
            "咨询问题",
            f'<div class="xjnr">{body}<div id="myd">回复满意度：用户暂无评价</div></div>',
        )

    letter(
        "spans_by_their_names_in_the_program",
        f"{TOWN}/html/zmhd/81.html",
        fields("2026-05-28", "理赔款已于5月27日拨付至一卡通。", "已办结"),
        "2026-05-23",
        "2026-05-28",
        True,
    )
    letter(
        "spans_left_empty_by_the_program",
        f"{TOWN}/html/zmhd/82.html",
        fields("", "", "未办结"),
        "2026-05-23",
        None,
        False,
    )
    body = each(
        '<p><b>$0</b><span class="content">$1</span></p>',
        ("发表人：", "网友7721"),
        ("提问时间：", "2026-05-13 14:02"),
        ("标题：", "长者食堂补贴"),
        ("内容：", "外区户籍老人能否享受？"),
        ("回复部门：", "<a href='d1'>区民政局</a>"),
        ("回复时间：", "2026-05-16 09:30&nbsp;"),
        ("是否超时：", "否"),
        ("回复标题：", "关于长者食堂补贴的回复"),
        ("回复内容：", "居住满半年即可享受。"),
    )
    letter(
        "whether_in_time_and_a_title_of_the_answer",
        f"{CITY}/gov_open/1.html",
        city("政民零距离", f'<div class="nr">{body}</div>'),
        "2026-05-13",
        "2026-05-16",
        True,
    )
    letter(
        "labels_without_colons_in_both_boxes",
        f"{WAP}/appeal/detail?id=3",
        wap(
            "诉求详情",
            '<div class="detail_mid"><div class="mid_top"><p class="details">诉求内容</p></div></div><div class="mid_mid"><div class="div_top"><p class="p1 fl">诉求编号 </p><p class="p2 fl">TZ26060077</p></div><div class="div_top"><p class="p1 fl">诉求内容</p><p class="p2 fl">村道路灯全部不亮。</p></div><div class="div_top"><p class="p1 fl">提交时间</p><p class="p2 fl">2026-05-31 20:12</p></div></div><div class="reply"><div class="detail_mid"><div class="mid_top"><p class="details">回复内容</p></div></div><div class="mid_mid"><div class="div_top"><p class="p1 fl">回复人员 </p><p class="p2 fl">李工</p></div><div class="div_top"><p class="p1 fl">回复单位</p><p class="p2 fl">桐坪镇政府</p></div><div class="div_mid"><p class="p1 fl">回复内容</p><div class="fl"><p class="p2">已更换线路，6月3日晚恢复照明。</p></div></div><div class="div_top"><p class="p1 fl">提交时间</p><p class="p2 fl">2026-06-04 08:55</p></div></div></div>',
        ),
        "2026-05-31",
        "2026-06-04",
        True,
    )
    letter(
        "headings_of_parts_with_paragraphs_below",
        f"{CITY}/xinfang/yjzj/feedback/1",
        city(
            "建议反馈",
            "<ul class='fk'><li><h6>建议完善非机动车停放点</h6></li><li><label>来信日期</label><p>2026-04-28</p></li><li><label>信件内容</label><p>地铁口单车乱停。</p></li><li><label>回复日期</label><p>2026-05-11</p></li><li><label>回复单位</label><p>市交通委</p></li><li><label>回复内容</label><p>已新增停放区18处。</p></li></ul>",
        ),
        "2026-04-28",
        "2026-05-11",
        True,
    )


def build() -> None:
    of_lines()
    of_posts()
    of_spans()
