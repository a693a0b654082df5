"""Letters as they came: records of names and values, fields, spans, steps."""

from __future__ import annotations

from .talk_frames import FOREST, PHONE, ROADS, each, letter, phone, roads, rows

ASK, DAY = "2026-10-14", "2026-10-20"


def pages() -> None:
    of_records()


def of_records() -> None:
    one = '<li><span class="u">$1</span><a href="feedbackshow?id=42$n" target="_blank">$0</a><i>$2</i></li>'
    rows(
        "unit_that_answered_before_the_title_and_the_day_of_publishing",
        f"{ROADS}/hdjl/feedbacklist",
        roads(
            "办理结果公开",
            '<div class="fk"><div class="fh"><span class="u">回复单位</span><b>来信标题</b><i>发布日期</i></div><ul>'
            + each(
                one,
                ("客运站是否保留老站", "市运输服务中心", "2026-11-13"),
                ("高速入口绕行提示不清", "市公路事务中心", "2026-10-28"),
            )
            + "</ul></div>",
            "办理结果公开",
        ),
        ("客运站是否保留老站", "2026-11-13", None, None),
        ("高速入口绕行提示不清", "2026-10-28", None, None),
    )
    cell = '<tr><td class="L">$0</td><td class="R">$1</td></tr>'
    letter(
        "names_left_values_right_answered_without_its_day",
        f"{ROADS}/hd/detail?id=5",
        roads(
            "咨询详情",
            '<table class="detail">'
            + each(
                cell,
                ("咨询主题", "网约车驾驶员证考试时间"),
                ("咨询日期", ASK),
                ("咨询人", "梁**"),
                ("咨询内容", "下半年还有几场考试？"),
                ("处理单位", "市运输服务中心"),
                ("处理状态", "已处理"),
                ("受理意见", "您好，十二月还有一场，月初公布报名时间。"),
            )
            + "</table>",
            "在线咨询",
        ),
        ASK,
        None,
        True,
    )
    letter(
        "what_was_sent_and_answered_shown_in_disabled_fields",
        f"{FOREST}/mailbox/info?id=3",
        '<!doctype html><html><head><meta charset="utf-8"><title>河阳市林业局工会</title></head><body style="background: white;"><div class="head"><a href="/">首页</a><a href="/news">工会动态</a></div><div class="box"><div class="mc"><div class="mi"><img src="/img/b1.png" >&nbsp;&nbsp;主席信箱</div><hr ><form action="#" method="get" class="msgs"><div class="ml"><label>姓名：</label><input type="text" disabled placeholder="姓名" value="郑**"><label>所属组织:</label><input type="text" disabled placeholder="所属组织" value="林场分会"></div><div class="ml"><label>主题：</label><input type="text" disabled placeholder="主题" value="职工疗休养安排"></div><div class="ml "><label>留言内容</label><textarea placeholder="留言内容" disabled>今年什么时候报名？</textarea></div><div class="clears"></div><div class="ml "><label>回复内容</label><textarea placeholder="回复内容" disabled>下月中旬开始报名，请留意通知。</textarea></div></form></div></div></body></html>',
        None,
        None,
        True,
    )
    letter(
        "spans_of_a_frame_with_the_time_it_was_raised_and_the_opinion",
        f"{FOREST}/complaint/show?id=8",
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>信访举报答复公开</title></head><body><div class="layui-form"><p><label>标题：</label><span>木材加工厂粉尘</span></p><p><label>内容：</label><span>加工厂没有除尘设备，粉尘飘到农田。</span></p><p><label>反映时间：</label><span>{ASK}</span></p><p><label>答复单位：</label><span>云浦县林业局</span></p><p><label>答复时间：</label><span>{DAY}</span></p><p><label>答复意见：</label><span>已责令停产整改，安装除尘设备后方可恢复生产。</span></p></div></body></html>',
        ASK,
        DAY,
        True,
    )
    step = '<ul class="proc"><li class="d">$1</li><li class="ph"></li><li class="pic"><img src="img/tp.png"/></li><li class="pf"><div class="jb"><b>$0</b><img src="img/sz.png"/><a class="time">$2</a></div><img src="img/name.png" /><a>$3</a></li><li class="pft"></li></ul>'
    letter(
        "steps_with_the_day_to_the_left_and_the_hour_behind_the_step",
        f"{PHONE}/suggest/detail?id=6",
        phone(
            "建议详情",
            '<div class="st"><h3>农村客运补贴发放</h3><p>建议按季度发放，并公开明细。</p></div><div class="steps">'
            + each(
                step,
                ("提交", ASK, "08:50", "提交人：吴**"),
                ("交办", "2026-10-15", "10:05", "交办单位：市政府办"),
                ("答复", DAY, "16:40", "答复单位：河阳市交通运输局"),
            )
            + "</div>",
        ),
        ASK,
        DAY,
        True,
    )
