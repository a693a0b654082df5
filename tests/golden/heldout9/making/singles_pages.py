"""Guides, letters and articles, one page each."""

from __future__ import annotations

from .common import paragraphs, single

HEAD = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="top"><a href="/">首页</a> | <a href="/gk/">政务公开</a> | <a href="/fw/">政务服务</a> | <a href="/hd/">互动交流</a></div>"""
FOOT = """<div class="foot"><p>主办单位：海渠县人民政府办公室　联系电话：0532-80000012　网站标识码：3702110001　鲁ICP备15001111号</p></div></body></html>"""


def page(title: str, inner: str) -> str:
    return HEAD.format(title=title) + inner + FOOT


def guides() -> None:
    tabs = (
        (
            "基本信息",
            "<table><tr><td>事项名称</td><td>食品经营许可（新办）</td><td>事项类型</td><td>行政许可</td></tr><tr><td>行使层级</td><td>县级</td><td>承诺时限</td><td>3个工作日</td></tr><tr><td>办理地点</td><td>县政务服务中心一楼综合窗口</td><td>办理时间</td><td>工作日9:00—17:00</td></tr><tr><td>咨询电话</td><td>0532-80001111</td><td>监督电话</td><td>12345</td></tr></table>",
        ),
        ("受理条件", "<p>取得营业执照，具有与经营食品品种、数量相适应的场所。</p>"),
        (
            "申请材料",
            "<table><tr><th>材料名称</th><th>来源</th><th>样表</th></tr><tr><td>食品经营许可申请书</td><td>申请人自备</td><td><a href='/f/yb.doc'>下载</a></td></tr></table>",
        ),
        ("办理流程", "<ol><li>申请</li><li>受理</li><li>审查与现场核查</li><li>决定</li></ol>"),
        ("设定依据", "<p>《食品安全法》第三十五条</p>"),
        ("收费信息", "<p>不收费</p>"),
        ("常见问题", "<p>问：许可证有效期多久？答：五年。</p>"),
    )
    hd = "".join(f'<a href="#t{n}">{t}</a>' for n, (t, _) in enumerate(tabs))
    bd = "".join(
        f'<div class="item" id="t{n}"><div class="tit">{t}</div>{b}</div>'
        for n, (t, b) in enumerate(tabs)
    )
    single(
        "guides/one_net",
        "https://zwfw.haiqu.invalid/item/370211/7f1",
        "2025-02-01",
        page(
            "食品经营许可（新办）- 一网通办",
            f'<div class="crumb">首页 / 办事指南</div><h1>食品经营许可（新办）</h1><a class="btn" href="/apply/7f1">在线办理</a><div class="anchor">{hd}</div>{bd}',
        ),
        guide=["name", "basis", "conditions", "materials", "place", "time", "phone", "process"],
    )
    single(
        "guides/empty_cells",
        "http://www.haiqu.invalid/fw/1101.html",
        "2024-06-01",
        page(
            "再生育审批",
            """<h1>再生育审批</h1><p class="info">发布时间：2023-05-04</p><table border="1"><tr><td>项目名称</td><td>再生育审批</td></tr><tr><td>实施依据</td><td>《人口与计划生育条例》</td></tr><tr><td>申请条件</td><td></td></tr><tr><td>所需材料</td><td>详见附件</td></tr><tr><td>办理流程</td><td>&nbsp;</td></tr><tr><td>办公地址</td><td>县卫健局三楼</td></tr><tr><td>办公时间</td><td>—</td></tr><tr><td>联系方式</td><td>0532-80002222</td></tr></table><p>附件：<a href="/f/zsy.doc">再生育审批材料清单.doc</a></p>""",
        ),
        guide=["name", "basis", "materials", "place", "phone"],
    )
    single(
        "guides/questions",
        "http://www.haiqu.invalid/fw/1102.html",
        "2024-06-01",
        page(
            "残疾人证办理",
            """<h2>残疾人证办理</h2><div class="info">2024-03-11　来源：县残联</div><div class="con"><p><b>谁可以办？</b></p><p>具有本县户籍、符合残疾标准的视力、听力、言语、肢体、智力、精神及多重残疾人。</p><p><b>需要带什么材料？</b></p><p>身份证、户口本、两寸免冠照片3张。</p><p><b>怎么办？</b></p><p>向户籍地残联提出申请，到指定医院评定，经审核公示后发证。</p><p><b>到哪里办？</b></p><p>户籍所在镇（街道）残联。</p><p><b>什么时间办？</b></p><p>周一至周五上午8:30—11:30，下午2:30—5:30。</p><p><b>咨询电话是多少？</b></p><p>0532-80003333</p></div>""",
        ),
        guide=["name", "conditions", "materials", "process", "place", "time", "phone"],
    )
    single(
        "guides/picture_flow",
        "http://www.haiqu.invalid/fw/1103.html",
        "2024-06-01",
        page(
            "不动产首次登记",
            """<h1>不动产首次登记办事指南</h1><dl><dt>受理机构</dt><dd>海渠县不动产登记中心</dd><dt>办理依据</dt><dd>《不动产登记暂行条例》</dd><dt>申请资料</dt><dd>登记申请书、身份证明、权属来源材料</dd><dt>流程图</dt><dd><img src="/f/lc.jpg" alt="不动产登记流程图"></dd><dt>办理时限</dt><dd>5个工作日</dd><dt>受理地点</dt><dd>政务服务中心二楼A区</dd><dt>服务热线</dt><dd>0532-80004444</dd></dl>""",
        ),
        guide=["name", "basis", "materials", "process", "time", "place", "phone"],
    )


def letters() -> None:
    single(
        "letters/work_orders",
        "http://www.haiqu.invalid/hd/12345/",
        "2025-01-20",
        page(
            "12345热线办理公开",
            """<div class="crumb">当前位置：<a href="/hd/">互动交流</a> &gt; 12345热线办理公开</div><table><thead><tr><th>工单编号</th><th>诉求标题</th><th>诉求时间</th><th>承办单位</th><th>办结时间</th><th>办理状态</th><th>满意度</th></tr></thead><tbody><tr><td>HQ25011600012</td><td><a href="d/1.html">反映路面塌陷</a></td><td>2025-01-16 08:12</td><td>县城管局</td><td></td><td><i class="ic2"></i>办理中</td><td></td></tr><tr><td>HQ25010900031</td><td><a href="d/2.html">咨询退休手续</a></td><td>2025-01-09 15:40</td><td>县人社局</td><td>2025-01-13 10:02</td><td>已办结</td><td>满意</td></tr><tr><td>HQ24122700008</td><td><a href="d/3.html">噪声扰民</a></td><td>2024-12-27 22:05</td><td>县生态环境局</td><td>2025-01-02 09:00</td><td>已办结</td><td>基本满意</td></tr></tbody></table>""",
        ),
        rows=[
            ["反映路面塌陷", "2025-01-16", None, False],
            ["咨询退休手续", "2025-01-09", "2025-01-13", True],
            ["噪声扰民", "2024-12-27", "2025-01-02", True],
        ],
        blank=False,
    )
    single(
        "letters/withheld",
        "http://www.haiqu.invalid/hd/xz/d.html?id=7712",
        "2025-01-20",
        page(
            "信件详情",
            """<div class="crumb">当前位置：<a href="/hd/">互动交流</a> &gt; <a href="/hd/xz/">县长信箱</a> &gt; 信件详情</div><div class="mail"><h3>关于回迁安置的问题</h3><ul><li>来信人：孙**</li><li>来信日期：2024-12-30</li><li>处理情况：已答复</li></ul><div class="q">来信内容：应来信人要求，内容不予公开。</div><div class="a">答复内容：已电话答复来信人。</div><div>答复单位：县住建局</div><div>答复日期：2025-01-03</div></div>""",
        ),
        letter=["2024-12-30", "2025-01-03", True],
    )
    single(
        "letters/waiting",
        "http://www.haiqu.invalid/hd/xz/d.html?id=7750",
        "2025-01-20",
        page(
            "信件详情",
            """<div class="crumb">当前位置：<a href="/hd/">互动交流</a> &gt; <a href="/hd/xz/">县长信箱</a> &gt; 信件详情</div><table class="xj"><tr><td>信件标题</td><td>农村危房改造政策咨询</td></tr><tr><td>提交时间</td><td>2025-01-17 09:30:00</td></tr><tr><td>信件内容</td><td>我家2024年11月20日申请了危改，至今没有消息。</td></tr><tr><td>回复内容</td><td>暂未回复</td></tr><tr><td>回复时间</td><td></td></tr><tr><td>当前状态</td><td>正在处理</td></tr></table>""",
        ),
        letter=["2025-01-17", None, False],
    )
    single(
        "letters/cards",
        "http://www.haiqu.invalid/hd/bm/",
        "2025-01-20",
        page(
            "部门信箱",
            """<div class="crumb">当前位置：<a href="/hd/">互动交流</a> &gt; 部门信箱</div><div class="btn"><a href="/hd/write">我要提问</a></div><div class="cards"><div class="card"><h4><a href="bm/901.html">驾驶证换证体检去哪做</a></h4><p class="ask">问：请问驾驶证到期换证在哪里体检？</p><p class="ans">答：可到县医院或车管所自助机办理。</p><div class="ft"><span>提问：2025-01-08</span><span>回复：2025-01-09</span><span class="ok">已回复</span></div></div><div class="card"><h4><a href="bm/902.html">社区食堂何时开</a></h4><p class="ask">问：我们社区的食堂什么时候营业？</p><div class="ft"><span>提问：2025-01-15</span><span class="wait">未回复</span></div></div></div>""",
        ),
        rows=[
            ["驾驶证换证体检去哪做", "2025-01-08", "2025-01-09", True],
            ["社区食堂何时开", "2025-01-15", None, False],
        ],
        blank=False,
    )


def articles() -> None:
    single(
        "articles/chinese_numerals",
        "http://www.haiqu.invalid/gk/wj/t7.html",
        "2024-09-01",
        page(
            "海渠县人民政府令",
            f"""<div class="crumb">当前位置：<a href="/gk/">政务公开</a> &gt; 政府令</div><h1>海渠县烟花爆竹管理规定</h1><p class="i">发布日期：二〇二四年七月十二日</p><div class="c">{paragraphs("第一条　为了加强烟花爆竹安全管理，制定本规定。", "第二条　本规定自2024年9月1日起施行。")}</div>""",
        ),
        article={"title": "海渠县烟花爆竹管理规定", "published": "2024-07-12"},
    )
    single(
        "articles/one_line_meta",
        "http://www.haiqu.invalid/xw/1/880.html",
        "2024-09-01",
        page(
            "我县举办全民健身活动-海渠县人民政府",
            f"""<div class="crumb">当前位置：<a href="/xw/">新闻</a></div><div class="tt">我县举办全民健身活动</div><div class="st">来源：县教体局 作者：通讯员 发布时间：2024-08-09 11:20:31 阅读次数：232 【字体：大 中 小】 打印 关闭</div><div class="c">{paragraphs("8月8日是全民健身日，我县举办万步走活动，3000余名群众参加。")}</div>""",
        ),
        article={"title": "我县举办全民健身活动", "published": "2024-08-09", "origin": "县教体局"},
    )
    single(
        "articles/day_in_script",
        "http://www.haiqu.invalid/xw/1/881.html",
        "2024-09-01",
        page(
            "县领导调研旅游产业",
            f"""<h2 class="h">县领导调研旅游产业</h2><div class="inf">时间：<script>var pubTime="2024-08-19 08:30:00";document.write(pubTime.substring(0,10));</script> 来源：<script>var ly="县融媒体中心";document.write(ly);</script></div><div class="c">{paragraphs("8月16日，县领导到古镇景区调研。")}</div>""",
        ),
        article={
            "title": "县领导调研旅游产业",
            "published": "2024-08-19",
            "origin": "县融媒体中心",
        },
    )
    single(
        "articles/no_day",
        "http://www.haiqu.invalid/xw/1/882.html",
        "2024-09-01",
        page(
            "海渠名产介绍",
            f"""<h1>海渠名产：金丝小枣</h1><div class="c">{paragraphs("金丝小枣皮薄肉厚，1998年10月1日获评国家地理标志产品，2021年产量8万吨。", "种植历史可追溯至明代。")}</div>""",
        ),
        article={"title": "海渠名产：金丝小枣", "published": None},
        blank=False,
    )


def build() -> None:
    guides()
    letters()
    articles()
