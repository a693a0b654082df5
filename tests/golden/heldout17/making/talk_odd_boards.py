"""Two boards on a page, a province's platform under each office's name, counts of replies, plain
text, mails, and pages that are none."""

from __future__ import annotations

from .talk_frames import CITY, COUNTY, OLD, PROVINCE, city, county, each, old
from .talk_frames import ODD as HALF
from .talk_frames import province as vue

ASK, DAY = "2026-10-12", "2026-10-15"


def build() -> None:
    of_boards()
    of_text()
    of_none()


def of_boards() -> None:
    HALF.rows(
        "two_boards_side_by_side_each_with_its_own_heads",
        f"{CITY}/hd/two/",
        city(
            "互动交流",
            '<div class="b1"><h3>市长信箱</h3><table><tr><th>标题</th><th>来信时间</th><th>状态</th></tr>'
            + each(
                '<tr><td><a href="/hd/szxx/$n">$0</a></td><td>$1</td><td>$2</td></tr>',
                ("防汛物资发放", "2026-11-11", "办理中"),
                ("学生月票", "2026-10-16", "已答复"),
            )
            + '</table></div><div class="b2"><h3>部门信箱</h3><table><tr><th>标题</th><th>答复单位</th><th>答复时间</th></tr>'
            + each(
                '<tr><td><a href="/hd/bmxx/$n">$0</a></td><td>$1</td><td>$2</td></tr>',
                ("执业药师注册", "市市场监管局", "2026-11-05"),
                ("档案查询地点", "市档案馆", "2026-10-30"),
            )
            + "</table></div>",
            "来信公开",
        ),
        ("防汛物资发放", "2026-11-11", None, False),
        ("学生月票", "2026-10-16", None, True),
        ("执业药师注册", None, "2026-11-05", True),
        ("档案查询地点", None, "2026-10-30", True),
    )
    HALF.rows(
        "three_tabs_that_name_the_state_of_what_is_below",
        f"{CITY}/hd/tabs/",
        city(
            "市长信箱",
            '<div class="tabs"><a class="on" data-for="t1">待受理</a><a data-for="t2">办理中</a><a data-for="t3">已答复</a></div>'
            + each(
                '<ul id="t$n" class="pane"><li><a href="/hd/tabs/$n">$0</a><span>$1</span></li></ul>',
                ("马拉松当天怎样绕行", "2026-11-18"),
                ("江心岛渡轮停航", "2026-11-10"),
                ("少年宫报名", "2026-10-17"),
            ),
        ),
        ("马拉松当天怎样绕行", "2026-11-18", None, False),
        ("江心岛渡轮停航", "2026-11-10", None, False),
        ("少年宫报名", "2026-10-17", None, True),
    )
    HALF.rows(
        "platform_of_the_province_under_the_name_of_an_office",
        f"{PROVINCE}/dept/340699/letters",
        vue(
            "丹源市应急管理局-江北省政民互动平台",
            '<div class="dept-head"><span>丹源市应急管理局</span><span class="sw">切换部门</span></div><div class="dept-tab"><span class="on">厅局长信箱</span><span>在线咨询</span></div><div class="tb"><div class="tr th"><div>序号</div><div>来信主题</div><div>来信日期</div><div>受理单位</div><div>办理状态</div></div>'
            + each(
                '<div class="tr"><div>$n</div><div class="lk">$0</div><div>$1</div><div>丹源市应急管理局</div><div>$2</div></div>',
                ("加油站安全距离", "2026-11-16", "正在办理"),
                ("烟花爆竹经营许可", "2026-10-23", "办理完成"),
            )
            + "</div>",
            "部门信箱",
        ),
        ("加油站安全距离", "2026-11-16", None, False),
        ("烟花爆竹经营许可", "2026-10-23", None, True),
    )
    HALF.rows(
        "counts_of_replies_as_a_forum_has_them",
        f"{CITY}/bbs/forum-43.html",
        city(
            "网络问政",
            '<table summary="forum_43"><tbody><tr><th>帖子</th><td>作者</td><td>回复/查看</td><td>最后发表</td></tr></tbody>'
            + each(
                '<tbody id="normalthread_$n"><tr><th><em>[<a href="?t=1">咨询</a>]</em> <a class="s xst" href="thread-$n.html">$0</a></th><td><cite><a href="u">$1</a></cite><em><span>$2</span></em></td><td><a class="xi2">$3</a><em>$4</em></td><td><cite><a>$5</a></cite><em><a><span title="$6">半小时前</span></a></em></td></tr></tbody>',
                (
                    "环城路绿化带挡视线",
                    "渔火",
                    "2026-11-9",
                    "2",
                    "310",
                    "市公路局",
                    "2026-11-12 9:12",
                ),
                ("医院停车难", "晚风", "2026-11-17", "0", "55", "晚风", "2026-11-17 21:40"),
            )
            + "</table>",
            "网络问政",
        ),
        ("环城路绿化带挡视线", "2026-11-09", None, None),
        ("医院停车难", "2026-11-17", None, None),
    )


def of_text() -> None:
    HALF.rows(
        "lines_of_plain_text_with_the_state_in_brackets",
        f"{OLD}/mail.htm",
        old(
            "县长信箱",
            "<pre>\n1. 2026-11-13  关于水库下游养鱼的来信    [待复]\n2. 2026-10-30  关于五保户建房的来信      [已复 2026-11-06]\n3. 2026-10-11  关于拖欠树苗款的来信      [已复 2026-10-19]\n</pre>",
        ),
        ("关于水库下游养鱼的来信", "2026-11-13", None, False),
        ("关于五保户建房的来信", "2026-10-30", "2026-11-06", True),
        ("关于拖欠树苗款的来信", "2026-10-11", "2026-10-19", True),
    )
    HALF.letter(
        "as_two_mails_one_above_the_other",
        f"{OLD}/mail/12.htm",
        old(
            "县长信箱",
            f'<div class="ml"><p>发件人：秋**<br>收件人：县长信箱<br>发送时间：{ASK} 22:10<br>主题：果园输电线过低</p><p>打药时很危险。</p></div><hr><div class="ml"><p>发件人：县供电公司<br>收件人：秋**<br>发送时间：{DAY} 17:05<br>主题：回复：果园输电线过低</p><p>已加高电杆，请查看。</p></div>',
        ),
        ASK,
        DAY,
        True,
    )
    HALF.letter(
        "question_and_answer_in_one_paragraph_with_days_in_brackets",
        f"{COUNTY}/xx/52.html",
        county(
            "群众来信摘登",
            f"<h2>茶园滴灌设备补贴</h2><p>问（{ASK}，清溪镇村民）：自己装的滴灌设备能补贴吗？<br>答（{DAY}，县农业农村局）：列入名录的产品可以补贴三成。</p>",
            "来信摘登",
        ),
        ASK,
        DAY,
        True,
    )
    HALF.letter(
        "answer_that_is_only_a_scanned_picture",
        f"{COUNTY}/xx/40.html",
        county(
            "来信答复",
            f'<div class="tit">退耕还林补助</div><div class="data">来信时间：{ASK}　答复时间：{DAY}</div><div class="cont"><p><b>来信：</b>去年的补助还没有发。</p><p><b>答复：</b></p><p><img src="/up/40.jpg" width="640"></p></div>',
        ),
        ASK,
        DAY,
        True,
    )
    HALF.letter(
        "answer_that_is_only_a_file_to_load_down",
        f"{COUNTY}/xx/41.html",
        county(
            "来信答复",
            f'<table class="formtable"><tr><th>信件主题</th><td>林权证办理</td></tr><tr><th>来信日期</th><td>{ASK}</td></tr><tr><th>信件内容</th><td>自留山怎样登记？</td></tr><tr><th>答复日期</th><td>{DAY}</td></tr><tr><th>答复内容</th><td><a href="/up/41.pdf">关于林权证办理的答复函.pdf</a></td></tr></table>',
        ),
        ASK,
        DAY,
        True,
    )


def of_none() -> None:
    HALF.none(
        "duties_of_those_who_take_calls_and_their_hours",
        f"{COUNTY}/web/rx.html",
        county(
            "县长热线",
            '<table class="formtable"><tr><th>日期</th><th>值班领导</th><th>受理时间</th><th>受理电话</th></tr><tr><td>2026-11-20</td><td>分管副县长</td><td>9:00-11:00</td><td>5512345</td></tr><tr><td>2026-11-27</td><td>县政府办主任</td><td>9:00-11:00</td><td>5512345</td></tr></table>',
            "县长热线",
        ),
    )
    HALF.none(
        "offices_with_how_many_came_and_how_many_were_done",
        f"{CITY}/hd/tj/",
        city(
            "办理情况统计",
            "<h3>2026年10月办理情况</h3><table><tr><th>单位</th><th>来信数</th><th>已答复</th><th>未答复</th><th>平均办理天数</th></tr><tr><td>市城管局</td><td>88</td><td>86</td><td>2</td><td>3.1</td></tr><tr><td>市教育局</td><td>40</td><td>40</td><td>0</td><td>2.6</td></tr></table><p>统计日期：2026-11-01</p>",
            "办理统计",
        ),
    )
