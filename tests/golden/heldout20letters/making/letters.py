"""Ten pages of one letter."""

from __future__ import annotations

from .frames import page


def pages() -> None:
    """Each in another system's way."""
    page(
        "letters",
        "record_in_four_cells_a_row_with_the_result_at_the_foot",
        "http://www.yanhe.invalid/szxx/show?id=501",
        "雁河市人民政府",
        "首页>市长信箱>信件详情",
        "<table class='xx' border='1'><tr><td>信件编号</td><td>SZ20261102017</td><td>来信日期</td><td>2026-11-02</td></tr><tr><td>信件标题</td><td colspan='3'>滨江步道夜间照明</td></tr>"
        "<tr><td>来信内容</td><td colspan='3'>步道自2026年9月20日起路灯一直不亮，晚上散步不安全。</td></tr><tr><td>处理单位</td><td>市城市管理局</td><td>处理时间</td><td>2026-11-09</td></tr>"
        "<tr><td>处理结果</td><td colspan='3'>您好！该路段电缆被盗，已于11月8日更换，照明已恢复。感谢您的监督。</td></tr></table>",
        letter=["2026-11-02", "2026-11-09", True],
    )
    page(
        "letters",
        "headings_of_letter_and_result_with_days_in_small_type",
        "http://mail.shuangta.invalid/letter/7731",
        "双塔区人民政府",
        "首页>领导信箱>来信详情",
        "<div class='letter-detail'><h2 class='tit'>地下车库渗水严重</h2><p class='meta'><span>来信人：周**</span><span>来信日期：2026年10月24日</span><span>浏览：91</span></p>"
        "<h3>来信内容</h3><div class='txt'>每逢下雨车库顶板渗水，物业推诿。</div><h3>处理结果</h3><div class='txt'>经区住建局现场查看，已督促物业联系施工单位维修，预计12月10日前完成。</div><p class='meta'><span>处理单位：区住建局</span><span>处理日期：2026年10月30日</span></p></div>",
        letter=["2026-10-24", "2026-10-30", True],
    )
    page(
        "letters",
        "fields_in_read_only_boxes",
        "http://www.xinzhuang.invalid/gov/mailview.aspx?k=20",
        "辛庄乡人民政府",
        "首页>乡长信箱>查看信件",
        "<form class='form-horizontal'><div class='form-group'><label>信件主题</label><p class='form-control-static'>危房改造名单公示</p></div><div class='form-group'><label>提交时间</label><p class='form-control-static'>2026-11-04 16:22</p></div>"
        "<div class='form-group'><label>信件内容</label><p class='form-control-static'>今年的名单在哪里可以查到？</p></div><div class='form-group'><label>办理状态</label><p class='form-control-static'>已办结</p></div>"
        "<div class='form-group'><label>答复内容</label><p class='form-control-static'>名单在村务公开栏公示，也可到乡建设办查询。</p></div><div class='form-group'><label>答复时间</label><p class='form-control-static'>2026-11-06 09:10</p></div></form>",
        letter=["2026-11-04", "2026-11-06", True],
    )
    page(
        "letters",
        "steps_of_which_the_last_two_are_to_come",
        "http://12345.yanhe.invalid/order/detail?no=8",
        "雁河市人民政府",
        "首页>12345热线>诉求详情",
        "<h1>东环路井盖缺失</h1><ul class='steps'><li class='done'><b>提交诉求</b><span>2026-11-18 08:12</span></li><li class='done'><b>中心受理</b><span>2026-11-18 08:30</span></li><li class='on'><b>部门办理</b><span>办理中</span></li><li><b>办结答复</b><span></span></li></ul>"
        "<div class='box'><p>诉求内容：东环路与三马路交叉口井盖缺失，有安全隐患。</p><p>承办单位：城东区城管局</p></div>",
        letter=["2026-11-18", None, False],
    )
    page(
        "letters",
        "dialogue_of_bubbles_between_a_citizen_and_an_office",
        "http://www.puxi.invalid/wx/msg?id=31",
        "浦溪市人民政府",
        "首页>我要咨询>咨询详情",
        "<h2>新生儿落户需要什么材料</h2><div class='chat'><div class='row left'><div class='who'>网友 小满妈妈</div><div class='bubble'>父母户口不在一个地方，孩子落户需要什么材料？</div><div class='time'>2026-10-29 21:03</div></div>"
        "<div class='row right'><div class='who'>市公安局</div><div class='bubble'>您好，请带出生证明、结婚证、双方户口簿和身份证到户籍窗口办理。</div><div class='time'>2026-10-31 10:44</div></div></div>",
        letter=["2026-10-29", "2026-10-31", True],
    )
    page(
        "letters",
        "a_letter_only_handed_on",
        "http://www.meigang.invalid/wz/show/303",
        "梅岗县人民政府",
        "首页>网络问政>问政详情",
        "<div class='ask'><h1>加油站价格不一</h1><p>提问人：骑行者　提问时间：2026-11-13 12:00</p><div>同一条路上两家加油站价格差三角，请问合理吗？</div></div><div class='step'><p>2026-11-14 09:20　县政府办公室：已转县发改局办理。</p></div><div class='reply'><h3>办理答复</h3><p>暂无答复，请耐心等待。</p></div>",
        letter=["2026-11-13", None, False],
    )
    page(
        "letters",
        "an_answer_signed_and_dated_at_its_end",
        "http://zjj.qingyan.invalid/zxhf/t20261112.html",
        "青岩市住房和城乡建设局",
        "首页>互动>咨询回复>正文",
        "<h1>装修押金多久能退</h1><div class='info'>咨询人：吴女士　咨询时间：2026-11-03</div><div class='con'><p><strong>咨询内容：</strong>装修已验收，物业一直不退押金。</p><p><strong>回复内容：</strong>吴女士：您好！根据《物业管理条例》，验收合格后应当及时退还，我局已约谈该物业公司。如有疑问请拨打0818-7770012。</p><p style='text-align:right'>青岩市住房和城乡建设局</p><p style='text-align:right'>2026年11月11日</p></div>",
        letter=["2026-11-03", "2026-11-11", True],
    )
    page(
        "letters",
        "two_boxes_with_heads_and_a_judgement",
        "http://www.tongwan.invalid/xjxd/t9.html",
        "铜湾市人民政府",
        "首页>市长信箱>信件选登>信件",
        "<div class='xj'><div class='hd'>来信信息</div><dl><dt>来信主题</dt><dd>海鲜市场异味</dd><dt>来信时间</dt><dd>2026-10-30 07:15</dd><dt>来信正文</dt><dd>市场下水道堵塞，夏天以来一直有异味。</dd></dl></div>"
        "<div class='xj'><div class='hd'>回复信息</div><dl><dt>回复单位</dt><dd>市市场监管局</dd><dt>回复时间</dt><dd>2026-11-03 15:30</dd><dt>回复正文</dt><dd>已要求市场方清淤并加装盖板。</dd></dl></div><div class='xj'><div class='hd'>评价信息</div><dl><dt>满意度</dt><dd>满意</dd><dt>评价时间</dt><dd>2026-11-05 18:00</dd></dl></div>",
        letter=["2026-10-30", "2026-11-03", True],
    )
    page(
        "letters",
        "a_result_that_is_left_empty_beside_a_state",
        "http://www.shuangta.invalid/xfxx/v?2",
        "双塔区信访局",
        "首页>来信公开>信件内容",
        "<table><tr><th>信件主题</th><td>电动车充电棚建设</td></tr><tr><th>写信时间</th><td>2026-11-15</td></tr><tr><th>受理时间</th><td>2026-11-16</td></tr><tr><th>当前状态</th><td>处理中</td></tr><tr><th>信件内容</th><td>小区没有充电棚，居民飞线充电。</td></tr><tr><th>答复内容</th><td></td></tr></table>",
        letter=["2026-11-15", None, False],
    )
    page(
        "letters",
        "an_article_of_question_and_answer_with_its_own_day",
        "http://jyj.baisha.invalid/wsxx/2026/1104.html",
        "白沙区教育局",
        "首页>网上信箱>局长信箱>学区划分有没有变化",
        "<div class='art'><h1>学区划分有没有变化</h1><p class='from'>来信人：家长　来信时间：2026-11-01　答复单位：区教育局　答复时间：2026-11-04</p><div class='art-con'><p>【来信】今年学区划分与去年相比有没有变化？</p><p>【答复】您好，与去年一致，没有变化。</p></div><div class='share'>分享到：微信 微博</div></div>"
        "<div class='rel'><h4>相关信件</h4><ul><li><a href='1014.html'>课后服务收费标准</a><span>2026-10-14</span></li></ul></div>",
        letter=["2026-11-01", "2026-11-04", True],
    )
