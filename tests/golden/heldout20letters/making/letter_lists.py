"""Fifteen lists of letters."""

from __future__ import annotations

from .frames import page


def pages() -> None:
    """Each in another system's way."""
    page(
        "letters",
        "work_orders_with_district_and_deadline",
        "http://12345.yanhe.invalid/gdgs/list.html",
        "雁河市人民政府",
        "首页>12345热线>工单公示",
        "<table class='layui-table'><thead><tr><th>工单编号</th><th>诉求内容</th><th>所属区县</th><th>承办单位</th><th>受理时间</th><th>办理时限</th><th>工单状态</th></tr></thead><tbody>"
        "<tr><td>YH20261118001</td><td><a href='d.html?id=1'>东环路井盖缺失</a></td><td>城东区</td><td>城东区城管局</td><td>2026-11-18 08:12</td><td>2026-11-25</td><td><span class='layui-badge layui-bg-orange'>办理中</span></td></tr>"
        "<tr><td>YH20261103007</td><td><a href='d.html?id=2'>供暖温度不达标</a></td><td>高新区</td><td>市热力公司</td><td>2026-11-03 17:40</td><td>2026-11-10</td><td><span class='layui-badge layui-bg-green'>已办结</span></td></tr></tbody></table>"
        "<div id='laypage'>共2条</div>",
        rows=[
            ["东环路井盖缺失", "2026-11-18", None, False],
            ["供暖温度不达标", "2026-11-03", None, True],
        ],
    )
    page(
        "letters",
        "cards_with_labels_of_kind_and_field_and_an_excerpt",
        "http://liuyan.shitan.invalid/threads/list",
        "石滩县人民政府",
        "首页>领导留言板",
        "".join(
            f"<div class='ly_card'><h1><a href='/threads/content?tid={n}'>{t}</a><em class='state'>{s}</em></h1><p class='tag'><span>{k}</span><span>{f}</span></p><p class='txt'>{w}</p><p class='ft'><i>{d}</i>　<b>{who}</b></p></div>"
            for n, t, s, k, f, w, d, who in (
                (
                    88,
                    "石滩大桥何时通车",
                    "已回复",
                    "咨询",
                    "交通",
                    "大桥去年就说完工，请问何时通车？",
                    "2026-10-29 20:11",
                    "网友_7712",
                ),
                (
                    87,
                    "老年食堂菜价上涨",
                    "办理中",
                    "投诉",
                    "民政",
                    "食堂一份菜涨了三元，依据是什么？",
                    "2026-10-21 09:02",
                    "暖阳",
                ),
                (
                    80,
                    "希望增加夜班公交",
                    "已办理",
                    "建议",
                    "交通",
                    "工业园下班晚，希望加开一班。",
                    "2026-09-30 23:40",
                    "打工人",
                ),
            )
        ),
        rows=[
            ["石滩大桥何时通车", "2026-10-29", None, True],
            ["老年食堂菜价上涨", "2026-10-21", None, False],
            ["希望增加夜班公交", "2026-09-30", None, True],
        ],
    )
    page(
        "letters",
        "spans_of_widths_below_a_bar_of_spans",
        "http://www.huaishu.invalid/hdjl/xzxx/index.html",
        "槐树镇人民政府",
        "首页>互动交流>镇长信箱",
        "<div class='mail_bar'><span class='w1'>信件标题</span><span class='w2'>受理部门</span><span class='w3'>写信日期</span><span class='w4'>办理状态</span></div><ul class='mail_list'>"
        "<li class='clearfix'><span class='w1'><a title='村口垃圾桶太少' href='t1.html'>村口垃圾桶太少</a></span><span class='w2'>环卫所</span><span class='w3'>2026-11-05</span><span class='w4 c_g'>已回复</span></li>"
        "<li class='clearfix'><span class='w1'><a title='高标准农田水渠堵塞何时疏通请镇里派人看看' href='t2.html'>高标准农田水渠堵塞何时疏...</a></span><span class='w2'>农业办</span><span class='w3'>2026-10-22</span><span class='w4 c_g'>已回复</span></li>"
        "<li class='clearfix'><span class='w1'><a title='文化广场音响扰民' href='t3.html'>文化广场音响扰民</a></span><span class='w2'>综治办</span><span class='w3'>2026-11-20</span><span class='w4 c_r'>待回复</span></li></ul>",
        rows=[
            ["村口垃圾桶太少", "2026-11-05", None, True],
            ["高标准农田水渠堵塞何时疏通请镇里派人看看", "2026-10-22", None, True],
            ["文化广场音响扰民", "2026-11-20", None, False],
        ],
    )
    page(
        "letters",
        "two_days_and_office_without_state",
        "http://www.puxi.invalid/lyhf/",
        "浦溪市人民政府",
        "首页>政民互动>留言回复",
        "<table width='98%'><tr bgcolor='#eee'><td>留言主题</td><td>留言时间</td><td>回复单位</td><td>回复时间</td><td>点击</td></tr>"
        "<tr><td>·<a href='1.htm'>灵活就业人员补贴</a></td><td>2026/11/2</td><td>市人社局</td><td>2026/11/6</td><td>33</td></tr>"
        "<tr><td>·<a href='2.htm'>二手房契税怎么算</a></td><td>2026/10/27</td><td>市税务局</td><td>2026/10/30</td><td>125</td></tr>"
        "<tr><td>·<a href='3.htm'>请问2026年11月还能补缴医保吗</a></td><td>2026/11/19</td><td>&nbsp;</td><td>&nbsp;</td><td>4</td></tr></table>",
        rows=[
            ["灵活就业人员补贴", "2026-11-02", "2026-11-06", True],
            ["二手房契税怎么算", "2026-10-27", "2026-10-30", True],
            ["请问2026年11月还能补缴医保吗", "2026-11-19", None, False],
        ],
    )
    page(
        "letters",
        "questions_and_answers_with_marks_and_days_at_the_right",
        "http://zjj.qingyan.invalid/zxhf/",
        "青岩市住房和城乡建设局",
        "首页>互动>咨询回复",
        "".join(
            f"<div class='qa'><div class='q'><i>问</i><p>{q}</p><span class='date'>{a}</span></div><div class='a'><i>答</i><p>{w}</p><span class='date'>{b}</span></div></div>"
            for q, a, w, b in (
                (
                    "公租房申请需要哪些材料？",
                    "2026-11-09",
                    "请携带身份证、收入证明到社区办理。",
                    "2026-11-12",
                ),
                (
                    "商品房预售资金由谁监管？",
                    "2026-10-15",
                    "由我局预售资金监管中心监管。",
                    "2026-10-19",
                ),
            )
        ),
        rows=[
            ["公租房申请需要哪些材料？", "2026-11-09", "2026-11-12", True],
            ["商品房预售资金由谁监管？", "2026-10-15", "2026-10-19", True],
        ],
    )
    page(
        "letters",
        "panels_that_fold_with_answers_inside",
        "http://jyj.baisha.invalid/wsxx/jzxx",
        "白沙区教育局",
        "首页>网上信箱>局长信箱",
        "<div class='panel-group' id='acc'>"
        "<div class='panel panel-default'><div class='panel-heading'><a data-toggle='collapse' href='#c1'>学区划分有没有变化</a><small class='pull-right'>来信时间：2026-11-01</small></div><div id='c1' class='panel-collapse collapse'><div class='panel-body'><p>今年学区划分与去年相比有没有变化？</p><div class='well'><p><b>区教育局答复：</b>与去年一致，没有变化。</p><p class='text-right'>答复时间：2026-11-04</p></div></div></div></div>"
        "<div class='panel panel-default'><div class='panel-heading'><a data-toggle='collapse' href='#c2'>课后服务收费标准</a><small class='pull-right'>来信时间：2026-10-12</small></div><div id='c2' class='panel-collapse collapse'><div class='panel-body'><p>课后服务每月收多少钱？</p><div class='well'><p><b>区教育局答复：</b>每生每月一百五十元。</p><p class='text-right'>答复时间：2026-10-14</p></div></div></div></div></div>",
        rows=[
            ["学区划分有没有变化", "2026-11-01", "2026-11-04", True],
            ["课后服务收费标准", "2026-10-12", "2026-10-14", True],
        ],
    )
    page(
        "letters",
        "state_kept_before_the_page_is_drawn",
        "http://www.longkou.invalid/app/consult",
        "龙口堰市人民政府",
        "首页>在线咨询",
        '<div id=\'app\'></div><script>window.__INITIAL_STATE__={"consult":{"total":2,"list":[{"id":9,"title":"异地高考报名条件","createTime":"2026-11-10 10:20:00","replyTime":"2026-11-13 15:00:00","statusName":"已回复"},{"id":8,"title":"残疾人两项补贴申请","createTime":"2026-11-19 08:00:00","replyTime":"","statusName":"待回复"}]}};</script>',
        rows=[
            ["异地高考报名条件", "2026-11-10", "2026-11-13", True],
            ["残疾人两项补贴申请", "2026-11-19", None, False],
        ],
    )
    page(
        "letters",
        "three_days_and_a_state_in_a_font",
        "http://www.shuangta.invalid/xfxx/list.jsp",
        "双塔区信访局",
        "首页>来信公开",
        "<table class='tab'><tr><th>序号</th><th>信件主题</th><th>写信时间</th><th>受理时间</th><th>办结时间</th><th>当前状态</th></tr>"
        "<tr><td>1</td><td><a href='v?1'>小区消防通道被占</a></td><td>2026-11-11</td><td>2026-11-12</td><td>2026-11-18</td><td><font color='#008000'>已办结</font></td></tr>"
        "<tr><td>2</td><td><a href='v?2'>电动车充电棚建设</a></td><td>2026-11-15</td><td>2026-11-16</td><td></td><td><font color='#ff6600'>处理中</font></td></tr></table>",
        rows=[
            ["小区消防通道被占", "2026-11-11", "2026-11-18", True],
            ["电动车充电棚建设", "2026-11-15", None, False],
        ],
    )
    page(
        "letters",
        "badges_and_the_office_with_its_day_below",
        "http://www.meigang.invalid/wzpt",
        "梅岗县人民政府",
        "首页>网络问政",
        "<ul class='list-group'>"
        "<li class='list-group-item'><span class='badge'>已回复</span><h4 class='list-group-item-heading'><a href='wz1'>乡村公路塌方抢修</a></h4><p class='list-group-item-text'>提问：陈*　2026-11-02</p><p class='list-group-item-text'>县交通运输局　2026-11-05 回复</p></li>"
        "<li class='list-group-item'><span class='badge'>已回复</span><h4 class='list-group-item-heading'><a href='wz2'>养老保险转移</a></h4><p class='list-group-item-text'>提问：匿名　2026-10-16</p><p class='list-group-item-text'>县社保中心　2026-10-20 回复</p></li>"
        "<li class='list-group-item'><span class='badge'>未回复</span><h4 class='list-group-item-heading'><a href='wz3'>水厂停水通知</a></h4><p class='list-group-item-text'>提问：林**　2026-11-20</p></li></ul>",
        rows=[
            ["乡村公路塌方抢修", "2026-11-02", "2026-11-05", True],
            ["养老保险转移", "2026-10-16", "2026-10-20", True],
            ["水厂停水通知", "2026-11-20", None, False],
        ],
    )
    page(
        "letters",
        "months_that_fold_with_lines_of_letters",
        "http://www.tongwan.invalid/xjxd/",
        "铜湾市人民政府",
        "首页>市长信箱>信件选登",
        "<div class='month'><h3>2026年11月</h3><p><a href='a'>关于老城区停车难的来信</a>（2026-11-08，已办结）</p><p><a href='b'>关于海鲜市场异味的来信</a>（2026-11-03，已办结）</p></div>"
        "<div class='month'><h3>2026年10月</h3><p><a href='c'>关于渡轮班次调整的来信</a>（2026-10-19，已办结）</p></div>",
        rows=[
            ["关于老城区停车难的来信", "2026-11-08", None, True],
            ["关于海鲜市场异味的来信", "2026-11-03", None, True],
            ["关于渡轮班次调整的来信", "2026-10-19", None, True],
        ],
    )
    page(
        "letters",
        "book_of_an_old_program",
        "http://www.xinzhuang.invalid/book/index.asp",
        "辛庄乡人民政府",
        "首页>留言板",
        "".join(
            f"<table border=1 width=760><tr><td rowspan=2 width=120><img src='face{n}.gif'><br>{who}</td><td>留言主题：{t}　[{d}]</td></tr><tr><td>{w}<hr><font color=red>站长回复：{r}</font></td></tr></table>"
            for n, who, t, d, w, r in (
                (
                    1,
                    "小赵",
                    "乡卫生院上班时间",
                    "2026-10-26 11:20:05",
                    "周末有医生吗？",
                    "周六上午有值班医生。",
                ),
                (
                    2,
                    "过客",
                    "请修村西小桥",
                    "2026-9-14 8:03:44",
                    "桥板坏了两块。",
                    "已安排村委会维修。",
                ),
            )
        ),
        rows=[
            ["乡卫生院上班时间", "2026-10-26", None, True],
            ["请修村西小桥", "2026-09-14", None, True],
        ],
    )
    page(
        "letters",
        "how_many_days_it_took_and_stars",
        "http://www.yunling.invalid/mail/pub",
        "云岭州人民政府",
        "首页>州长信箱>办理公开",
        "<div class='tb'><div class='tr th'><div>标题</div><div>来信日期</div><div>答复日期</div><div>办理用时</div><div>评价</div></div>"
        "<div class='tr'><div><a href='m1'>草场边界纠纷</a></div><div>2026-10-20</div><div>2026-11-02</div><div>9个工作日</div><div>★★★★</div></div>"
        "<div class='tr'><div><a href='m2'>牧道桥涵损毁</a></div><div>2026-10-08</div><div>2026-10-13</div><div>3个工作日</div><div>★★★★★</div></div></div>",
        rows=[
            ["草场边界纠纷", "2026-10-20", "2026-11-02", True],
            ["牧道桥涵损毁", "2026-10-08", "2026-10-13", True],
        ],
    )
    page(
        "letters",
        "ticks_of_whether_it_was_answered",
        "http://wjw.honggu.invalid/zxts/",
        "红谷区卫生健康局",
        "首页>咨询投诉",
        "<table><tr><td>类别</td><td>主题</td><td>日期</td><td>是否答复</td></tr>"
        "<tr><td>咨询</td><td><a href='1'>新生儿疫苗接种点</a></td><td>2026.11.12</td><td>√</td></tr>"
        "<tr><td>投诉</td><td><a href='2'>诊所夜间无人应诊</a></td><td>2026.11.17</td><td></td></tr>"
        "<tr><td>咨询</td><td><a href='3'>独生子女费领取</a></td><td>2026.10.28</td><td>√</td></tr></table>",
        rows=[
            ["新生儿疫苗接种点", "2026-11-12", None, True],
            ["诊所夜间无人应诊", "2026-11-17", None, False],
            ["独生子女费领取", "2026-10-28", None, True],
        ],
    )
    page(
        "letters",
        "lines_with_number_kind_title_and_day",
        "http://www.kongquehe.invalid/jdwt/",
        "孔雀河区人民政府",
        "首页>公众互动>群众来信",
        "<ul class='xinjian'><li><em>LX261109</em><b>[求助]</b><a href='x1'>棉花采摘机过路费</a><span>2026-11-09</span></li><li><em>LX261030</em><b>[咨询]</b><a href='x2'>林果贷款贴息政策</a><span>2026-10-30</span></li><li><em>LX261011</em><b>[投诉]</b><a href='x3'>集贸市场缺斤短两</a><span>2026-10-11</span></li></ul>",
        rows=[
            ["棉花采摘机过路费", "2026-11-09", None, None],
            ["林果贷款贴息政策", "2026-10-30", None, None],
            ["集贸市场缺斤短两", "2026-10-11", None, None],
        ],
    )
    page(
        "letters",
        "links_around_cells_with_a_summary",
        "http://www.anlan.invalid/m/letter",
        "安澜市人民政府",
        "首页>互动交流>我要问",
        "<div class='weui-cells'>"
        "<a class='weui-cell' href='l?id=3'><div class='weui-cell__bd'><p class='t'>港口货车限行时段</p><p class='s'>请问市区白天能否通行</p></div><div class='weui-cell__ft'><p>已答复</p><p>2026-11-06</p></div></a>"
        "<a class='weui-cell' href='l?id=2'><div class='weui-cell__bd'><p class='t'>海域使用权续期</p><p class='s'>养殖证快到期了怎么办理</p></div><div class='weui-cell__ft'><p>已答复</p><p>2026-10-25</p></div></a>"
        "<a class='weui-cell' href='l?id=1'><div class='weui-cell__bd'><p class='t'>渔船年检地点</p><p class='s'>今年在哪里检验</p></div><div class='weui-cell__ft'><p>受理中</p><p>2026-11-19</p></div></a></div>",
        rows=[
            ["港口货车限行时段", "2026-11-06", None, True],
            ["海域使用权续期", "2026-10-25", None, True],
            ["渔船年检地点", "2026-11-19", None, False],
        ],
    )
