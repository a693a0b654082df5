"""Calls, surveys and talks told in ways the sets before do not have."""

from __future__ import annotations

from .talk_frames import CITY, COUNTY, HOTLINE, OLD, PROVINCE, city, county, each, hotline, old
from .talk_frames import ODD as HALF
from .talk_frames import province as vue


def build() -> None:
    of_surveys()
    of_calls()
    of_talks()
    of_none()


def of_surveys() -> None:
    HALF.held(
        "surveys_that_tell_only_how_many_days_are_left",
        f"{HOTLINE}/dc",
        hotline(
            "网上调查",
            each(
                '<a class="sv" href="/dc/$n"><h4>$0</h4><p><span>$1</span><span>已有$2人参与</span></p></a>',
                ("夜间公交需求调查", "还剩 12 天", "2026"),
                ("社区食堂口味调查", "已截止", "815"),
            ),
            "网上调查",
        ),
        ("夜间公交需求调查", None, False),
        ("社区食堂口味调查", None, True),
    )
    HALF.held(
        "surveys_as_a_list_of_objects_in_the_page",
        f"{CITY}/hd/wsdc/json.html",
        city(
            "网上调查",
            '<div id="sv"></div><script>var surveyList=[{"id":7,"title":"政府网站适老化改造调查问卷","beginDate":"2026-11-02","endDate":"2026-12-02","url":"/hd/wsdc/7.html"},{"id":5,"title":"营商环境企业感受调查","beginDate":"2026-08-01","endDate":"2026-08-31","url":"/hd/wsdc/5.html"}];$.each(surveyList,function(i,o){$("#sv").append("<li><a href="+o.url+">"+o.title+"</a></li>");});</script>',
            "网上调查",
        ),
        ("政府网站适老化改造调查问卷", "2026-11-02", False),
        ("营商环境企业感受调查", "2026-08-01", True),
    )
    HALF.held(
        "one_question_to_vote_on_with_its_bars",
        f"{OLD}/vote.asp?id=3",
        old(
            "网上调查",
            '<table width="90%"><tr><td><b>您认为县城最需要增加什么设施？</b></td></tr><tr><td><input type="radio" name="v" value="1">停车场<br><input type="radio" name="v" value="2">公共厕所<br><input type="radio" name="v" value="3">健身步道</td></tr><tr><td><input type="submit" value="投票"> <a href="result.asp?id=3">查看结果</a></td></tr></table>',
            "网上调查",
        ),
        ("您认为县城最需要增加什么设施？", None, None),
        state=False,
    )
    HALF.held(
        "state_by_a_picture_whose_name_tells_it",
        f"{CITY}/hd/wsdc/pic.html",
        city(
            "网上调查",
            "<ul>"
            + each(
                '<li><img src="/i/$0.png" alt="$1"><a href="/hd/wsdc/$n.html">$2</a><span>$3</span></li>',
                ("ing", "进行中", "口袋公园选址调查", "2026-11-07"),
                ("end", "已结束", "校园周边交通调查", "2026-05-20"),
            )
            + "</ul>",
            "网上调查",
        ),
        ("口袋公园选址调查", "2026-11-07", False),
        ("校园周边交通调查", "2026-05-20", True),
    )


def of_calls() -> None:
    HALF.held(
        "two_boards_of_calls_and_of_surveys_side_by_side",
        f"{CITY}/hd/zjdc/",
        city(
            "征集调查",
            '<div class="half"><h3>意见征集</h3><ul>'
            + each(
                '<li><a href="/hd/yjzj/$n.html">$0</a><i>$1</i></li>',
                ("城市更新专项规划征求意见", "11-12"),
                ("历史建筑保护名录征求意见", "10-09"),
            )
            + '</ul></div><div class="half"><h3>网上调查</h3><ul>'
            + each(
                '<li><a href="/hd/wsdc/$n.html">$0</a><i>$1</i></li>',
                ("公共体育设施使用调查", "11-03"),
            )
            + "</ul></div>",
            "征集调查",
        ),
        ("城市更新专项规划征求意见", "2026-11-12", None),
        ("历史建筑保护名录征求意见", "2026-10-09", None),
        ("公共体育设施使用调查", "2026-11-03", None),
        state=False,
    )
    HALF.held(
        "calls_of_all_offices_on_the_platform_of_the_province",
        f"{PROVINCE}/dept/340699/opinions",
        vue(
            "丹源市交通运输局-江北省政民互动平台",
            '<div class="tb"><div class="tr th"><div>征集主题</div><div>征集部门</div><div>征集期限</div><div>状态</div></div>'
            + each(
                '<div class="tr"><div class="lk">$0</div><div>丹源市交通运输局</div><div>$1 至 $2</div><div>$3</div></div>',
                ("巡游出租汽车运价改革方案", "2026/11/01", "2026/11/30", "征集中"),
                ("公交专用道管理办法", "2026/06/01", "2026/06/30", "已公布结果"),
            )
            + "</div>",
            "意见征集",
        ),
        ("巡游出租汽车运价改革方案", "2026-11-01", False),
        ("公交专用道管理办法", "2026-06-01", True),
    )
    HALF.held(
        "year_over_several_rows_and_days_of_month_and_day",
        f"{COUNTY}/zj/table.html",
        county(
            "民意征集",
            '<table class="zj"><tr><th>年份</th><th>征集主题</th><th>发布日期</th></tr><tr><td rowspan="2">2026年</td><td><a href="/zj/9">农贸市场搬迁方案征求意见</a></td><td>10月28日</td></tr><tr><td><a href="/zj/8">老旧路灯改造征求意见</a></td><td>3月6日</td></tr><tr><td rowspan="1">2025年</td><td><a href="/zj/3">县志编纂线索征集</a></td><td>9月15日</td></tr></table>',
            "民意征集",
        ),
        ("农贸市场搬迁方案征求意见", "2026-10-28", None),
        ("老旧路灯改造征求意见", "2026-03-06", None),
        ("县志编纂线索征集", "2025-09-15", None),
        state=False,
    )
    HALF.held(
        "calls_whose_title_and_days_lie_in_attributes_of_slides",
        f"{CITY}/hd/yjzj/slide.html",
        city(
            "意见征集",
            '<div class="swiper"><div class="swiper-wrapper">'
            + each(
                '<div class="swiper-slide" data-title="$0" data-start="$1" data-end="$2"><a href="/hd/yjzj/$n.html" title="$0"><img src="/u/$n.jpg" alt=""></a></div>',
                ("湿地保护条例草案征求意见", "2026-11-04", "2026-12-04"),
                ("公园命名方案征集", "2026-07-06", "2026-07-20"),
            )
            + "</div></div>",
            "意见征集",
        ),
        ("湿地保护条例草案征求意见", "2026-11-04", False),
        ("公园命名方案征集", "2026-07-06", True),
    )


def of_talks() -> None:
    script = "<script>function showdate(s){document.write(s.substr(0,4)+'年'+s.substr(4,2)+'月'+s.substr(6,2)+'日');}</script>"
    HALF.held(
        "talks_whose_days_a_function_of_the_page_writes",
        f"{OLD}/talk.asp",
        old(
            "在线访谈",
            script
            + '<table width="98%">'
            + each(
                '<tr><td>·<a href="talk_show.asp?id=$n">$0</a></td><td><script>showdate("$1")</script></td></tr>',
                ("县人社局谈返乡创业扶持", "20261028"),
                ("县医保局谈门诊统筹", "20260917"),
            )
            + "</table>",
            "在线访谈",
        ),
        ("县人社局谈返乡创业扶持", "2026-10-28", None),
        ("县医保局谈门诊统筹", "2026-09-17", None),
        state=False,
    )
    HALF.held(
        "month_of_a_calendar_with_talks_in_its_days",
        f"{CITY}/hd/zxft/cal.html",
        city(
            "在线访谈",
            '<table class="cal"><caption>2026年11月</caption><tr><th>一</th><th>二</th><th>三</th><th>四</th><th>五</th></tr><tr><td>2</td><td>3<p><a href="/hd/zxft/41.html">市卫健委谈流感防治</a></p></td><td>4</td><td>5</td><td>6</td></tr><tr><td>9</td><td>10</td><td>11</td><td>12<p><a href="/hd/zxft/42.html">市残联谈辅具适配</a></p></td><td>13</td></tr></table>',
            "在线访谈",
        ),
        ("市卫健委谈流感防治", "2026-11-03", None),
        ("市残联谈辅具适配", "2026-11-12", None),
        state=False,
    )
    HALF.held(
        "programme_of_broadcasts_with_what_one_can_see_again",
        f"{COUNTY}/ft/table.html",
        county(
            "在线访谈",
            '<table class="ft"><tr><th>期数</th><th>访谈主题</th><th>嘉宾</th><th>直播时间</th><th>操作</th></tr>'
            + each(
                '<tr><td>$0</td><td>$1</td><td>$2</td><td>$3</td><td><a href="/ft/$n">$4</a></td></tr>',
                ("第18期", "乡村振兴衔接资金怎么用", "县财政局", "2026-11-25 15:00", "我要提问"),
                ("第17期", "冬春水利建设", "县水利局", "2026-10-30 15:00", "回看"),
            )
            + "</table>",
            "在线访谈",
        ),
        ("乡村振兴衔接资金怎么用", "2026-11-25", None),
        ("冬春水利建设", "2026-10-30", None),
        state=False,
    )
    HALF.held(
        "room_of_a_talk_with_messages_like_a_chat",
        f"{HOTLINE}/live/6",
        hotline(
            "在线访谈",
            '<div class="room"><h2>消费维权怎么走</h2><p><span class="tag">直播已结束</span> 2026年10月22日 15:00</p><div class="msgs"><div class="m host"><b>主持人</b><small>15:00:12</small><p>欢迎来到直播间。</p></div><div class="m guest"><b>市市场监管局</b><small>15:01:40</small><p>大家好。</p></div><div class="m user"><b>网友 晨曦</b><small>15:09:03</small><p>预付卡退不了怎么办？</p></div></div></div>',
            "在线访谈",
        ),
        ("消费维权怎么走", "2026-10-22", True),
    )
    HALF.held(
        "talks_that_unfold_with_their_outline",
        f"{CITY}/hd/zxft/fold.html",
        city(
            "在线访谈",
            each(
                '<details><summary>$0<span>（$1）</span></summary><p>嘉宾：$2</p><p><a href="/hd/zxft/$n.html">文字实录</a> <a href="/hd/zxft/$n.mp4">视频</a></p></details>',
                ("生育津贴直接发到个人", "2026-10-08", "市医保局"),
                ("不动产登记“带押过户”", "2026-06-26", "市自然资源局"),
            ),
            "在线访谈",
        ),
        ("生育津贴直接发到个人", "2026-10-08", None),
        ("不动产登记“带押过户”", "2026-06-26", None),
        state=False,
    )


def of_none() -> None:
    HALF.held(
        "meetings_and_walks_that_are_no_talks_with_citizens",
        f"{COUNTY}/web/front_news.action?id=2",
        county(
            "部门动态",
            '<div class="list"><h3><span>部门动态</span></h3><ul><li><a href="/n/1">县领导与企业家座谈访谈会召开</a><em>2026-11-12</em></li><li><a href="/n/2">县统计局开展劳动力抽样调查培训</a><em>2026-11-08</em></li><li><a href="/n/3">县档案馆赴邻县学习口述史访谈经验</a><em>2026-10-30</em></li></ul></div>',
            "部门动态",
        ),
    )
    HALF.held(
        "how_to_ask_in_a_talk_and_rules_of_the_room",
        f"{CITY}/hd/zxft/rule.html",
        city(
            "访谈须知",
            "<h2>访谈须知</h2><p>一、请网友文明提问。</p><p>二、嘉宾择要回答。</p><p>三、本须知自2026年1月1日起施行。</p>",
            "访谈须知",
        ),
    )
