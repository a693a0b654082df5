"""Lists of letters that are no tables: items, paragraphs, definitions, cards."""

from __future__ import annotations

from .letters_frames import board, city, each, portal, rows, town, wap

TOWN = "http://www.weitang.invalid"
COUNTY = "http://www.rongjiangwan.invalid"
CITY = "http://wlwz.yuxi-shi.invalid"
ZONE = "http://hd.jiangwan.invalid"
WAP = "http://m.tongziping.invalid"


def of_items() -> None:
    body = each(
        '<li><a href="/index.php/Home/Gzhd/show?id=$0">$1</a><em>$2</em><span>$3</span></li>',
        ("1", "林权证遗失怎样补领", "已办结", "2026-04-08"),
        ("2", "松树大片枯黄是否染病", "办理中", "2026-06-09"),
        ("3", "自留山能否采伐薪柴", "已办结", "2026-05-21"),
    )
    rows(
        "items_with_an_em_and_old_rows_in_a_comment",
        "http://lyj.tongziping.invalid/index.php/Home/Gzhd/list?type=1",
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>桐子坪县林业局</title></head>
<body><div class="box_title"><p>　　欢迎使用&ldquo;局长信箱&rdquo;系统，我们将在规定办理期限内答复。请认真填写（带*项不能为空）</p></div>
<div class="nygzhd"><ul class="conTopA"><li class="normal" onclick="gzhd()">我要写信</li><li class="active" onclick="gzhdList()">信件查询</li></ul>
<div class="conA"><form id="form1" method="get"><table border="0" class="query"><tr><td class="query_title"><B>信件查询</B></td><td>信件编号<font color="red">*</font><input type="text" name="keynum" size="15" /></td><td>查询码<font color="red">*</font><input type="text" name="selcode" size="15" /></td><td><input name="query" type="button" value="查询" /></td></tr></table></form>
<div class="box_email_title"><div class="left"><h3>来信选登</h3></div><div class="right">有效信件3封，回复2封，正在办理1封</div></div>
<div class="box_email"><ul class="column">{body}
<!-- <li><a href="lxck.html">如何查询档案</a><em>已办结</em><span>2013-04-08</span></li> <li><a href="lxck.html">承包地砍伐问题</a><em>已办结</em><span>2012-04-23</span></li> --> </ul>
<div class='Page'> 3 条记录 1/1 页 </div></div></div></div></body></html>
""",
        ("林权证遗失怎样补领", "2026-04-08", None, True),
        ("松树大片枯黄是否染病", "2026-06-09", None, False),
        ("自留山能否采伐薪柴", "2026-05-21", None, True),
    )
    body = each(
        '<div class="row1"><ul><a href="/Home/Detail/$0" target="_blank"><li class="w1">$0</li><li class="w2">$1</li><li class="w3">$2</li><li class="w4">$3</li><li class="w5">$4</li><li class="w6">$5</li><li class="w7">$6</li></a></ul></div>',
        ("80121", "建议", "夜间公交末班太早", "沈**", "市交通运输局", "已回复", "2026-06-02"),
        ("80130", "投诉", "烧烤店油烟直排", "顾**", "市城管执法委", "处理中", "2026-06-11"),
    )
    rows(
        "a_link_around_all_the_cells_of_a_row",
        f"{CITY}/Home/AppealList",
        city(
            "网络问政",
            f'<div class="tt"><ul><li class="w1">编号</li><li class="w2">类别</li><li class="w3">正在问</li><li class="w4">来信人</li><li class="w5">处理部门</li><li class="w6">状态</li><li class="w7">时间</li></ul></div><div id="content">{body}</div>',
        ),
        ("夜间公交末班太早", "2026-06-02", None, True),
        ("烧烤店油烟直排", "2026-06-11", None, False),
    )
    body = each(
        '<li><a href="x_$0.jspx">$1</a><a href="x_$0.jspx"><span>$2</span></a><a href="x_$0.jspx">$3</a><a href="x_$0.jspx">$4</a><a href="x_$0.jspx">$5</a></li>',
        ("1", "FG26031", "充电桩建设补贴标准", "咨询", "已答复", "能源处"),
        ("2", "FG26044", "天然气阶梯价如何计", "咨询", "办理中", "价格处"),
    )
    rows(
        "every_cell_a_link_and_no_day",
        f"{CITY}/gzjl/xjlb_1.jspx",
        city(
            "信件列表",
            f'<div class="th"><span>信件编号</span><span>信件标题</span><span>类型</span><span>状态</span><span>办理单位</span></div><ul class="mt10">{body}</ul>',
        ),
        ("充电桩建设补贴标准", None, None, True),
        ("天然气阶梯价如何计", None, None, False),
    )
    body = each(
        '<li><span class="n1"><a href="/html/zmhd/$0.html">$1</a></span><span class="n2">$2</span><span class="n3">$3</span><span class="n4">$4</span><span class="n5">$5</span></li>',
        ("81", "冬季取暖温度不达标", "供热", "市住建局", "已办结", "2026-03-02"),
        ("82", "耕地地力补贴未到账", "三农", "市农业农村局", "未办结", "2026-06-12"),
    )
    rows(
        "five_spans_below_a_head_of_spans",
        f"{CITY}/html/zmhd/page/2_1.html",
        city(
            "反映问题",
            f'<div class="lbt"><span>标题</span><span>类型</span><span>答复部门</span><span>状态</span><span>发布时间</span></div><ul id="wszxList">{body}</ul>',
        ),
        ("冬季取暖温度不达标", "2026-03-02", None, True),
        ("耕地地力补贴未到账", "2026-06-12", None, False),
    )


def of_definitions() -> None:
    body = each(
        '<dl><dt><a href="../mail/view.jsp?id=$0">$1</a><span>来信人：$2　<i>$3</i></span></dt><dd>$4</dd></dl>',
        (
            "91",
            "中考体育考点增设遮阳棚",
            "欧**",
            "2026-05-14",
            '回复部门：<a href="../dept/8">市教育局</a>　2026-05-19　<span>满意度：满意</span>',
        ),
        (
            "97",
            "批发市场占道装卸",
            "袁**",
            "2026-06-01",
            '回复部门：<a href="../dept/6">市商务局</a>　2026-06-05　<span>满意度：未评</span>',
        ),
    )
    rows(
        "department_and_its_day_in_the_definition",
        f"{CITY}/email2015/index.jsp?type=0",
        city(
            "来信反馈",
            f'<div class="lxfk"><div class="lxfk-hd"><h3>来信反馈</h3></div><div class="lxfk-bd">{body}</div></div>',
        ),
        ("中考体育考点增设遮阳棚", "2026-05-14", "2026-05-19", True),
        ("批发市场占道装卸", "2026-06-01", "2026-06-05", True),
    )
    body = each(
        '<div class="booklist"><div class="user"><img src="/face/$0.gif"><p>网友：$1</p></div><div class="content"><h3><span><span class="number"><a href="/v_$2">No.$2</a></span>$3</span><div><span class="zt">$4</span></div></h3><h2><a href="/v_$2">$5</a></h2>$6</div></div>',
        (
            "3",
            "山里人",
            "57061",
            " 崆山区 城建 IP:10.2.*.* 2026-06-10 ",
            "办理中",
            "城南安置区何时通气",
            "搬进来半年了，天然气一直没通，做饭全靠煤气罐。",
        ),
        (
            "8",
            "老赵",
            "57002",
            " 市直 教育 IP:10.7.*.* 2026-05-29 ",
            "已回复",
            "高中住校生取暖费标准",
            "想了解住校生取暖费的收费依据。",
        ),
    )
    rows(
        "posts_with_unit_address_and_day_in_one_text",
        "http://wzly.kongshan.invalid/Index_p_1_",
        city("网上留言", f'<div class="main">{body}</div>'),
        ("城南安置区何时通气", "2026-06-10", None, False),
        ("高中住校生取暖费标准", "2026-05-29", None, True),
    )


def of_cards() -> None:
    body = each(
        '<article class="format-standard type-post hentry clearfix"><header class="clearfix"><h3 class="post-title"><a href="/exchange/view/$0">$1</a></h3><div class="post-meta clearfix"><span class="date">$2</span><span class="category"><a href="#">$3</a></span><span class="comments"><a href="#">$4</a></span><span class="like-count">$5</span></div></header><p>$6</p></article>',
        (
            "11",
            "园区食堂能否开放夜宵",
            "2026-6-8",
            "建议",
            "1 回复",
            "66",
            "加班人员较多，建议开放夜宵窗口。",
        ),
        ("12", "窗口叫号系统经常卡住", "2026-6-12", "投诉", "0 回复", "18", "等了一上午才叫到号。"),
    )
    rows(
        "articles_of_a_theme_with_numbers_of_replies",
        f"{ZONE}/exchange/index",
        board("江湾新区交流中心", f'<div class="span8 main-listing">{body}</div>'),
        ("园区食堂能否开放夜宵", "2026-06-08", None, None),
        ("窗口叫号系统经常卡住", "2026-06-12", None, None),
    )
    body = each(
        '<div class="letter-item"><i class="el-icon letter-icon"></i><span class="letter-title">$0</span><span class="letter-date">$1</span></div>',
        ("关于跨省异地就医结算的咨询", "2026-06-01 10:30:00"),
        ("建议开通赏花旅游专线", "2026-05-22 08:15:00"),
    )
    rows(
        "items_of_the_governor_that_open_by_a_script",
        f"{ZONE}/hudong",
        board(
            "互动交流",
            f'<div class="section-card"><div class="section-header"><h2 class="section-title">主任信箱</h2><div class="section-links"><a href="javascript:void(0)">我要写信</a><span class="divider">/</span><a href="javascript:void(0)">查询信件</a></div></div><h3 class="subsection-title">来信选登</h3><div class="letter-list">{body}</div><div class="letter-stats">5月份，对受理范围的27件群众来信进行了办理。</div></div>',
        ),
        ("关于跨省异地就医结算的咨询", "2026-06-01", None, None),
        ("建议开通赏花旅游专线", "2026-05-22", None, None),
    )
    rows(
        "asked_and_answered_rows_of_a_telephone",
        f"{WAP}/index.php?m=guest",
        wap(
            "留言板",
            '<div class="guestlist"><div class="item"><div class="title">乡卫生院能否接种二价疫苗 <small>卫生健康</small></div><div class="row">邮箱：*** QQ:***</div><div class="row">留言时间：2026-05-24 09:05:11</div><div class="row">留言内容：</div><div class="content">孩子上初二，想就近接种...</div><div class="row">回复时间：2026-05-27 09:05</div><div class="content">可以，请提前电话预约..</div></div><div class="item"><div class="title">渡口停航后如何过江 <small>交通出行</small></div><div class="row">邮箱：*** QQ:***</div><div class="row">留言时间：2026-06-12 19:06:40</div><div class="row">留言内容：</div><div class="content">请问有没有替代班车...</div><div class="content">暂无回复</div></div></div>',
        ),
        ("乡卫生院能否接种二价疫苗", "2026-05-24", "2026-05-27", True),
        ("渡口停航后如何过江", "2026-06-12", None, False),
    )


def of_side_by_side() -> None:
    left = each(
        '<li><a href="/web/d.action?id=$0">$1</a><em>$2</em></li>',
        ("1", "关于县城停车收费标准的咨询", "2026-06-03"),
        ("2", "反映自来水浑浊", "2026-05-30"),
    )
    right = each(
        '<li><a href="/web/o.action?id=$0">$1</a><em>$2</em></li>',
        ("8", "关于征求城市更新条例意见的公告", "2026-06-08"),
        ("9", "地名命名方案公开征集", "2026-05-15"),
    )
    rows(
        "letters_above_and_calls_for_opinions_below",
        f"{COUNTY}/web/interaction.action",
        portal(
            "互动交流",
            "互动交流",
            f'<div class="border"><h3><span>领导信箱</span></h3><ul>{left}</ul></div><div class="border"><h3><span>民意征集</span></h3><ul>{right}</ul></div>',
        ),
        ("关于县城停车收费标准的咨询", "2026-06-03", None, None),
        ("反映自来水浑浊", "2026-05-30", None, None),
    )
    body = each(
        "<tr><td>$0</td><td><a href='v.php?id=$0'>$1</a></td><td>$2</td><td>$3</td><td>$4</td><td>$5</td><td><a href='d.php'>$6</a></td><td>$7</td></tr>",
        ("1", "老城区雨污分流进度", "wz_8821", "310", "4", "2026-06-09", "市住建局", "待答复"),
        ("2", "新能源公交投放", "wz_1207", "1022", "9", "2026-05-28", "市交通局", "已答复"),
    )
    rows(
        "views_and_comments_among_the_columns",
        f"{TOWN}/wzpt/index.php?op=list1",
        town(
            "网上问政",
            "网上问政",
            f'<div class="ask_all"><table><thead><tr><th>序号</th><th>标题</th><th>发布账号</th><th>浏览数</th><th>评论数</th><th>发布时间</th><th>牵头部门</th><th>状态</th></tr></thead><tbody>{body}</tbody></table></div>',
        ),
        ("老城区雨污分流进度", "2026-06-09", None, False),
        ("新能源公交投放", "2026-05-28", None, True),
    )


def build() -> None:
    of_items()
    of_definitions()
    of_cards()
    of_side_by_side()
