"""Fifteen pages of surveys, calls and talks."""

from __future__ import annotations

from .frames import page


def _all(*rows: tuple[str, str | None, bool | None]) -> dict[str, list[list[object]]]:
    return {
        "activities": [[title, day] for title, day, _ in rows],
        "over": [[title, over] for title, _, over in rows],
    }


def pages() -> None:
    """Each in another system's way."""
    f = "activities"
    page(
        f,
        "table_of_calls_with_office_two_days_and_state",
        "http://www.yanhe.invalid/myzj/",
        "雁河市人民政府",
        "首页>互动交流>民意征集",
        "<table><tr><th>征集主题</th><th>发布单位</th><th>开始时间</th><th>截止时间</th><th>状态</th></tr><tr><td><a href='1'>雁河市供热管理办法修订</a></td><td>市司法局</td><td>2026-11-10</td><td>2026-12-10</td><td>征集中</td></tr><tr><td><a href='2'>城市书房选址建议</a></td><td>市文旅局</td><td>2026-09-01</td><td>2026-09-30</td><td>已结束</td></tr></table>",
        **_all(
            ("雁河市供热管理办法修订", "2026-11-10", False),
            ("城市书房选址建议", "2026-09-01", True),
        ),
    )
    page(
        f,
        "badges_before_titles_and_a_span_behind_a_label",
        "http://www.shitan.invalid/hd/zj/",
        "石滩县人民政府",
        "首页>互动交流>征集调查",
        "<ul class='zj'><li><i class='on'>进行中</i><a href='a'>石滩县全民健身设施问卷</a><p>征集时间：2026-11-15 - 2026-11-30</p></li><li><i>已结束</i><a href='b'>校园周边交通组织意见征集</a><p>征集时间：2026-08-20 - 2026-09-05</p></li><li><i>已结束</i><a href='c'>县志封面设计投票</a><p>征集时间：2026-06-01 - 2026-06-10</p></li></ul>",
        **_all(
            ("石滩县全民健身设施问卷", "2026-11-15", False),
            ("校园周边交通组织意见征集", "2026-08-20", True),
            ("县志封面设计投票", "2026-06-01", True),
        ),
    )
    page(
        f,
        "talks_with_guest_time_and_subject",
        "http://www.puxi.invalid/zxft/",
        "浦溪市人民政府",
        "首页>政民互动>在线访谈",
        "<div class='ft'><div class='item'><img src='1.jpg'><div class='r'><h3><a href='f1'>解读住房公积金新政</a></h3><p>嘉宾：市公积金中心主任</p><p>访谈时间：2026-10-28 15:00</p></div></div><div class='item'><img src='2.jpg'><div class='r'><h3><a href='f2'>冬季消防安全怎么做</a></h3><p>嘉宾：市消防救援支队副支队长</p><p>访谈时间：2026-09-16 10:00</p></div></div></div>",
        **{
            "activities": [
                ["解读住房公积金新政", "2026-10-28"],
                ["冬季消防安全怎么做", "2026-09-16"],
            ]
        },
    )
    page(
        f,
        "a_talk_announced_above_those_that_were",
        "http://www.tongwan.invalid/zxft/",
        "铜湾市人民政府",
        "首页>在线访谈",
        "<div class='yg'><h3>访谈预告</h3><p><a href='n'>聊聊海洋牧场建设</a></p><p>直播时间：2026年11月27日 15:00</p></div><div class='wq'><h3>往期访谈</h3><ul><li><a href='w1'>渔港经济区怎么建</a><span>2026-10-15</span></li><li><a href='w2'>台风防御有哪些准备</a><span>2026-07-22</span></li></ul></div>",
        **{
            "activities": [
                ["聊聊海洋牧场建设", "2026-11-27"],
                ["渔港经济区怎么建", "2026-10-15"],
                ["台风防御有哪些准备", "2026-07-22"],
            ]
        },
    )
    page(
        f,
        "only_the_last_day_and_how_many_took_part",
        "http://www.meigang.invalid/wj/",
        "梅岗县人民政府",
        "首页>网上调查",
        "<div class='survey'><div class='s'><a href='q1'>县医院就医体验调查</a><span>截止日期：2026-12-31</span><span>参与人数：208</span></div><div class='s'><a href='q2'>乡村客运满意度调查</a><span>截止日期：2026-05-31</span><span>参与人数：1033</span></div></div>",
        **_all(("县医院就医体验调查", None, False), ("乡村客运满意度调查", None, True)),
    )
    page(
        f,
        "one_call_with_its_span_and_ways_to_answer",
        "http://www.yanhe.invalid/myzj/1",
        "雁河市人民政府",
        "首页>互动交流>民意征集>雁河市供热管理办法修订征求意见",
        "<h1>雁河市供热管理办法修订征求意见</h1><div class='st'>征集状态：进行中　征集时间：2026-11-10 至 2026-12-10</div><div class='txt'><p>为规范供热管理，现将草案公布，向社会公开征求意见。</p><p>来信地址：雁河市政府路1号。</p></div>",
        **_all(("雁河市供热管理办法修订征求意见", "2026-11-10", False)),
    )
    page(
        f,
        "subjects_with_results_beside_and_a_year_to_choose",
        "http://www.shuangta.invalid/yjzj/",
        "双塔区人民政府",
        "首页>意见征集",
        "<div class='year'><a href='?y=2026'>2026</a><a href='?y=2025'>2025</a></div><ul><li><a href='s1'>双塔区民宿管理规定（草案）征求意见</a> <a class='fk' href='r1'>结果反馈</a><em>2026-07-08</em></li><li><a href='s2'>老年人助餐点布局征求意见</a> <a class='fk' href='r2'>结果反馈</a><em>2026-04-11</em></li></ul>",
        **{
            "activities": [
                ["双塔区民宿管理规定（草案）征求意见", "2026-07-08"],
                ["老年人助餐点布局征求意见", "2026-04-11"],
            ]
        },
    )
    page(
        f,
        "days_left_of_what_runs_and_an_end_in_words",
        "http://www.huaishu.invalid/dc/",
        "槐树镇人民政府",
        "首页>互动交流>在线调查",
        "<div class='dc'><p class='t'><a href='d1'>镇区停车位需求调查</a></p><p>距结束还有9天　发起时间：2026-11-01</p></div><div class='dc'><p class='t'><a href='d2'>农家书屋开放时间调查</a></p><p>已截止　发起时间：2026-08-01</p></div>",
        **_all(
            ("镇区停车位需求调查", "2026-11-01", False),
            ("农家书屋开放时间调查", "2026-08-01", True),
        ),
    )
    page(
        f,
        "boxes_below_a_head_of_boxes",
        "http://www.yunling.invalid/zjdc/",
        "云岭州人民政府",
        "首页>征集调查",
        "<div class='t'><div class='r h'><span>主题</span><span>开始日期</span><span>结束日期</span><span>状态</span></div><div class='r'><span><a href='y1'>牧区道路规划意见征集</a></span><span>2026-10-01</span><span>2026-10-31</span><span>已结束</span></div><div class='r'><span><a href='y2'>民族节庆活动问卷</a></span><span>2026-11-11</span><span>2026-11-28</span><span>进行中</span></div></div>",
        **_all(
            ("牧区道路规划意见征集", "2026-10-01", True), ("民族节庆活动问卷", "2026-11-11", False)
        ),
    )
    page(
        f,
        "a_record_of_a_talk",
        "http://www.puxi.invalid/zxft/f1",
        "浦溪市人民政府",
        "首页>政民互动>在线访谈>解读住房公积金新政",
        "<h1>解读住房公积金新政</h1><p>访谈时间：2026年10月28日15:00</p><p>访谈嘉宾：市公积金中心主任</p><h3>文字实录</h3><p>主持人：各位网友大家好。</p><p>嘉宾：主持人好，各位网友好。</p>",
        **{"activities": [["解读住房公积金新政", "2026-10-28"]]},
    )
    page(
        f,
        "tabs_of_what_runs_and_what_is_over",
        "http://www.anlan.invalid/zj",
        "安澜市人民政府",
        "首页>互动交流>意见征集",
        "<ul class='tabs'><li class='on'>正在征集</li><li>往期征集</li></ul><div class='pane'><ul><li><a href='z1'>安澜市海岸带保护条例征求意见</a><span>2026-11-05</span></li></ul></div><div class='pane' style='display:none'><ul><li><a href='z2'>港区绿化方案意见征集</a><span>2026-05-20</span></li><li><a href='z3'>公交票价调整听证意见征集</a><span>2026-03-02</span></li></ul></div>",
        **_all(
            ("安澜市海岸带保护条例征求意见", "2026-11-05", False),
            ("港区绿化方案意见征集", "2026-05-20", True),
            ("公交票价调整听证意见征集", "2026-03-02", True),
        ),
    )
    page(
        f,
        "one_survey_with_choices",
        "http://www.meigang.invalid/wj/q1",
        "梅岗县人民政府",
        "首页>网上调查>县医院就医体验调查",
        "<h2>县医院就医体验调查</h2><p>调查时间：2026-11-01 至 2026-12-31</p><form action='/vote'><p>1. 您对挂号等待时间是否满意？</p><input type=radio name=a>满意<input type=radio name=a>一般<input type=radio name=a>不满意<p>2. 您对医生态度是否满意？</p><input type=radio name=b>满意<input type=radio name=b>不满意<button>提交</button></form>",
        **_all(("县医院就医体验调查", "2026-11-01", False)),
    )
    page(
        f,
        "a_line_of_time_of_talks",
        "http://www.longkou.invalid/talk",
        "龙口堰市人民政府",
        "首页>访谈直播",
        "<div class='timeline'><dl><dt>2026-11-12</dt><dd><a href='t1'>政府开放日走进水厂</a></dd></dl><dl><dt>2026-08-30</dt><dd><a href='t2'>开学季谈校园餐</a></dd></dl><dl><dt>2026-05-18</dt><dd><a href='t3'>博物馆日话文物保护</a></dd></dl></div>",
        **{
            "activities": [
                ["政府开放日走进水厂", "2026-11-12"],
                ["开学季谈校园餐", "2026-08-30"],
                ["博物馆日话文物保护", "2026-05-18"],
            ]
        },
    )
    page(
        f,
        "rows_without_links_opened_by_a_script",
        "http://www.honggu.invalid/zjdc/list.do",
        "红谷区人民政府",
        "首页>征集调查",
        "<table class='grid'><thead><tr><td>调查名称</td><td>发布日期</td><td>截止日期</td></tr></thead><tbody><tr onclick=\"go('1')\"><td>社区卫生服务满意度调查</td><td>2026-10-20</td><td>2026-11-20</td></tr><tr onclick=\"go('2')\"><td>夜间经济街区问卷调查</td><td>2026-11-16</td><td>2026-12-01</td></tr></tbody></table>",
        **_all(
            ("社区卫生服务满意度调查", "2026-10-20", True),
            ("夜间经济街区问卷调查", "2026-11-16", False),
        ),
    )
    page(
        f,
        "notices_of_calls_and_of_what_came_of_them",
        "http://www.baisha.invalid/zqyj/",
        "白沙区人民政府",
        "首页>政务公开>征求意见",
        "<ul class='list'><li><a href='n1'>关于《白沙区校车管理细则（征求意见稿）》公开征求意见的公告</a><span>2026-11-03</span></li><li><a href='n2'>关于《白沙区河道管理办法（征求意见稿）》公开征求意见的通知</a><span>2026-06-15</span></li></ul>",
        **{
            "activities": [
                ["关于《白沙区校车管理细则（征求意见稿）》公开征求意见的公告", "2026-11-03"],
                ["关于《白沙区河道管理办法（征求意见稿）》公开征求意见的通知", "2026-06-15"],
            ]
        },
    )
