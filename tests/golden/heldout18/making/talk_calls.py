"""Surveys and calls for comments as they came."""

from __future__ import annotations

from .talk_frames import (
    COUNTY,
    FOREST,
    PHONE,
    ROADS,
    TOWN,
    aspx,
    each,
    held,
    phone,
    roads,
    town,
)

BARE = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>河阳市林业局</title><link href="/lyj/Public/css/L.css" rel="stylesheet" type="text/css" /></head><body>{0}</body></html>'


def pages() -> None:
    of_the_roads()
    of_frames_without_heads()
    of_results()
    of_other_sites()


def of_the_roads() -> None:
    row = '<li><b class="i_n"></b> <a style="width: 540px;" target="_blank" href="/topics/$n.html">$0</a> <span style="width: 170px">$1&nbsp;&nbsp;&nbsp;&nbsp;$2</span></li>'
    held(
        "beginning_and_end_in_one_span_named_in_the_heading",
        f"{ROADS}/topics/list_1.html",
        roads(
            "意见征集",
            '<div class="tn list"><h2>征集主题<span style="float: right;width: 172px;">开始日期&nbsp;&nbsp;&nbsp;&nbsp;结束日期</span></h2><ul>'
            + each(
                row,
                ("公交票价调整方案", "2026-11-05", "2026-12-05"),
                ("停车泊位管理办法修订", "2026-09-18", "2026-10-18"),
                ("农村客运线路优化", "2026-06-01", "2026-06-30"),
            )
            + '</ul><div class="pager"><a>首页</a><a>下一页</a></div></div>',
            "征集主题",
        ),
        ("公交票价调整方案", "2026-11-05", False),
        ("停车泊位管理办法修订", "2026-09-18", True),
        ("农村客运线路优化", "2026-06-01", True),
    )
    held(
        "one_call_with_its_span_in_a_list_and_a_form_that_is_hidden",
        f"{ROADS}/topics/9.html",
        roads(
            "停车泊位管理办法修订-意见征集",
            '<div class="nd"><h2>停车泊位管理办法修订</h2><p class="dot"></p><ul class="tip clearfix"><li class="al_l">征集时间：2026-09-18~2026-10-18</li><li class="al_c">共26人参加</li></ul><div><p>为规范城市道路停车泊位的设置和管理，现就修订稿公开听取社会各界意见。</p><p>请于征集期内提交。</p></div><div style="margin-top: 10px;display: none;"><h3 class="ct"><b class="i_r"></b>全部回复：</h3><table width=100% class="cl"><tr class="title"><th width="15%"><b>姓名:</b> 张**</th><th width="40%"><b>单位:</b> </th></tr><tr class="content"><td colspan="4">建议增加夜间免费时段。</td></tr></table></div><h3 class="ct" style="display: none;">我要发表意见：</h3><table width="700" class="cf" style="display: none;"><tr><td>用&nbsp;户&nbsp;名：</td><td><input type="text"></td></tr><tr><td>意见内容：</td><td><textarea></textarea></td></tr></table></div>',
            "意见征集",
        ),
        ("停车泊位管理办法修订", "2026-09-18", True),
    )


def of_frames_without_heads() -> None:
    row = '<li><a href="/lyj/index.php/Home/$2?id=$n">$0</a><span>$1</span></li>'
    held(
        "calls_in_a_page_of_a_frame_that_has_only_a_heading",
        f"{FOREST}/index.php/Home/Myzj/list",
        BARE.format(
            '<div class="nyt"><h3>民意征集</h3></div><div class="list"><ul class="column">'
            + each(
                row,
                ("松材线虫病防控办法征求意见", "2026-10-23", "Myzj/ui"),
                ("湿地公园命名征集", "2026-08-06", "Myzj/ui"),
            )
            + '</ul></div><div class="Page"> 2 条记录 1/1 页 </div>'
        ),
        ("松材线虫病防控办法征求意见", "2026-10-23", None),
        ("湿地公园命名征集", "2026-08-06", None),
        state=False,
    )
    held(
        "surveys_in_a_page_of_a_frame_whose_titles_do_not_say_so",
        f"{FOREST}/index.php/Home/Wsdc/list",
        BARE.format(
            '<div class="nyt"><h3>网上调查</h3></div><div class="list"><ul class="column">'
            + each(
                row,
                ("您对我局窗口服务的看法", "2026-11-03", "Wsdc/show"),
                ("林下经济您最关心什么", "2026-07-15", "Wsdc/show"),
            )
            + '<!-- <li><a href="stop.html">往年的一项</a><span>2012-04-23</span></li> --></ul></div><div class="Page"></div>'
        ),
        ("您对我局窗口服务的看法", "2026-11-03", None),
        ("林下经济您最关心什么", "2026-07-15", None),
        state=False,
    )
    base = '<span>$n、$0</span><table><tr><td align="left">&nbsp;$1</td><td align="center" width="100">投票数：$2</td><td align="center" width="100">$3%</td></tr><tr><td align="left">&nbsp;$4</td><td align="center" width="100">投票数：$5</td><td align="center" width="100">$6%</td></tr></table>'
    held(
        "counts_of_one_survey_without_any_day",
        f"{FOREST}/index.php/Home/Wsdc/show?id=2",
        BARE.format(
            '<div class="nyt"><h3>网上调查</h3></div><div class="wsdc"><h3>您对我局窗口服务的看法</h3>'
            + each(
                base,
                ("服务态度", "满意", "41", "82", "不满意", "9", "18"),
                ("办事效率", "高", "36", "72", "低", "14", "28"),
            )
            + "</div>"
        ),
        ("您对我局窗口服务的看法", None, None),
    )
    held(
        "one_call_as_a_heading_and_a_box_to_write_in",
        f"{FOREST}/index.php/Home/Myzj/ui?id=2",
        BARE.format(
            '<div class="nyt"><h3>民意征集</h3></div><div class="vote"><form id="f1" action="/insert" method="post"><input type="hidden" name="id" value="2" /><p><h3>湿地公园命名征集</h3><textarea name="content" cols="60" rows="6"></textarea></p><br><div style="text-align:center;"><input type="button" value="提交信息" onclick="sub();" /></div></form></div>'
        ),
        ("湿地公园命名征集", None, None),
    )


def of_results() -> None:
    row = '<tr style="background-color:#FFFFFF"><td align="center">$n</td><td>$0</td><td>$1</td><td>$2</td><td>$3</td></tr>'
    held(
        "grid_of_votes_with_heads_in_bold_and_rows_without_links",
        f"{TOWN}/vote/list.jsp",
        town(
            '<table width="100%" cellpadding="2" cellspacing="0" class="dt"><tr ztype="head"><td width="5%">序号</td><td width="40%"><b>调查主题</b></td><td width="12%"><b>限制IP</b></td><td width="19%"><b>开始时间</b></td><td width="20%"><b>截止时间</b></td></tr>'
            + each(
                row,
                ("集市搬迁新址投票", "是", "2026-11-10 00:00:00", "2026-11-30 00:00:00"),
                ("垃圾分类知晓度", "是", "2026-05-06 00:00:00", "2026-05-31 00:00:00"),
            )
            + '<tr><td colspan="9" align="center">共2条记录，每页15条，当前第1/1页</td></tr></table>',
            "网上调查",
        ),
        ("集市搬迁新址投票", "2026-11-10", False),
        ("垃圾分类知晓度", "2026-05-06", True),
    )
    held(
        "result_of_one_survey_below_letters_set_apart",
        f"{TOWN}/vote/result.jsp?id=2",
        '<html><head><meta charset="utf-8"><title>调查结果</title></head><body topmargin="0" bgcolor="#EEEEEE"><table width="780" border="1" align="center"><tr><td align="center" bgcolor="#FF6600" class="t16">调 查 结 果</td></tr><tr><td bgcolor="#FFFFFF"><table width="99%" border="0" align="center"><tr><td class="c12" align=center>起始时间：2026-05-06 截止时间：2026-05-31 </td></tr><tr><td align="center" class="t14">垃圾分类知晓度</td></tr><tr><td class="c12">1、您家里有几个垃圾桶？</td></tr><tr><td>一个（<font color="#FF0000">30</font>票）两个（<font color="#FF0000">52</font>票）</td></tr><tr><td align="center" class="t14">共有（<font color="#FF0000">82</font>）人参加投票，感谢您的支持！</td></tr><tr><td height="40" align="center"><input type="submit" value="查看建议"><input type="submit" value="关闭窗口" onClick="javascript:window.close()"></td></tr></table></td></tr></table></body></html>',
        ("垃圾分类知晓度", "2026-05-06", True),
    )


def of_other_sites() -> None:
    held(
        "list_with_the_day_before_a_dot_and_the_title",
        f"{COUNTY}/opinion_list.php",
        aspx(
            "民意征集",
            '<div id="mid"><div id="mid_zi"><h2>民意征集</h2></div><ul>'
            + each(
                '<li><span class="f_r">$1</span>·<a href="opinion.php?id=$n" target="_blank">$0</a></li>',
                ("校车线路调整听取意见", "2026-10-30"),
                ("县志续修资料征集", "2026-09-09"),
            )
            + "</ul></div>",
        ),
        ("校车线路调整听取意见", "2026-10-30", None),
        ("县志续修资料征集", "2026-09-09", None),
        state=False,
    )
    held(
        "box_of_calls_alone_on_the_page_of_the_channel",
        f"{COUNTY}/web/front_contents.action",
        aspx(
            "互动交流",
            '<div class="side"><h3>互动交流</h3><ul><li><a href="/web/front_letter.action?flag=1">县长信箱</a></li><li><a href="/web/front_letter.action?flag=2">我要写信</a></li></ul></div><div class="main" style="border:0;"><div class="border"><h3><span>民意征集</span></h3><ul>'
            + each(
                '<li><a href="/web/front_detail.action?theID=$n&flag=now">$0</a><em>$1</em></li>',
                ("古城保护规划公开征求意见", "2026-11-06"),
                ("便民市场选址征求意见", "2026-08-20"),
            )
            + "</ul></div></div>",
        ),
        ("古城保护规划公开征求意见", "2026-11-06", None),
        ("便民市场选址征求意见", "2026-08-20", None),
        state=False,
    )
    held(
        "office_beginning_and_end_in_a_line_above_tabs_of_the_draft",
        f"{COUNTY}/art/2026/9/30/art_116_30.html",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于“政府开放月”活动的意见建议征集公告</title><meta name="ColumnName" content="调查征集"></head><body><div class="hd"><a href="/">云浦县人民政府</a></div><div class="pos">当前位置：<a href="/">首页</a>&gt;<a href="/hd/">政民互动</a>&gt;<a href="/hd/dczj/">调查征集</a></div><div class="con"><h1>关于“政府开放月”活动的意见建议征集公告</h1><div class="inf"><span>征集部门：县政府办公室</span><span>开始时间：2026-09-04</span> <span>结束时间：2026-09-27</span></div><ul class="tab"><li class="on">征集公告</li><li>草案内容</li><li>起草说明</li><li>征集意见</li><li>意见反馈</li></ul><div class="tc"><p>县政府定于10月举办政府开放月活动，现面向社会征集意见建议。</p><p>征求意见起止时间：</p><p>2026年9月4日至2026年9月27日。</p><p>电子邮件：kfy@yunpu-xian.invalid。</p></div></div></body></html>',
        ("关于“政府开放月”活动的意见建议征集公告", "2026-09-04", True),
    )
    held(
        "lines_that_open_by_a_function_with_the_day_to_the_right",
        f"{TOWN}/qt/index.action",
        town(
            '<div class="list pic"><div class="lbar">问卷信息列表</div><div class="lc" style="height: 445px;"><div class="c1b">'
            + each(
                '<div class="c1l" style="padding:7px 0px;"><div class="f-left"><a href="#" onclick="openPaper($n)">$0</a></div><div class="f-right">$1</div><div class="clear"></div></div>',
                ("营商环境满意度问卷", "2026-10-26"),
                ("养老服务需求问卷", "2026-04-08"),
            )
            + "</div></div></div>",
            "问卷调查",
        ),
        ("营商环境满意度问卷", "2026-10-26", None),
        ("养老服务需求问卷", "2026-04-08", None),
        state=False,
    )
    card = '<div class="sc"><div class="sh"><h3>$0</h3><span class="sb $3">$1</span></div><div class="sm"><span>创建者：镇政府办</span><span>创建时间：$2</span></div><div class="sa"><a href="/survey/$n">查看</a></div></div>'
    held(
        "cards_of_surveys_published_or_closed",
        f"{TOWN}/surveys",
        town(
            '<div class="sp"><div class="ph"><h2>问卷列表</h2></div><div class="sl">'
            + each(
                card,
                ("村级医疗服务满意度调查", "已发布", "2026-11-01 08:30", "published"),
                ("饮水安全调查", "已关闭", "2026-03-12 09:00", "closed"),
            )
            + "</div></div>",
            "网上调查",
        ),
        ("村级医疗服务满意度调查", "2026-11-01", False),
        ("饮水安全调查", "2026-03-12", True),
    )
    view = '<uni-view class="qi"><uni-view class="$2"><uni-view class="up"><uni-view><uni-text><span>$1</span></uni-text></uni-view><uni-text class="ut"><span>$0</span></uni-text></uni-view><uni-view class="down"><uni-text><span>为了更好地了解情况，请您如实填写。</span></uni-text></uni-view></uni-view></uni-view>'
    held(
        "papers_not_filled_in_or_past_without_any_day",
        f"{PHONE}/h5/#/fill",
        phone(
            "问卷调查",
            '<uni-view class="ql">'
            + each(
                view,
                ("有关营商环境的调查问卷", "未填", "no"),
                ("农村道路养护调查问卷", "过期", "past"),
            )
            + "</uni-view>",
        ),
        ("有关营商环境的调查问卷", None, None),
        ("农村道路养护调查问卷", None, True),
    )
