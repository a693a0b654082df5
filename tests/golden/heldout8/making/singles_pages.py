"""Single articles, guides and letters of other systems and offices."""

from __future__ import annotations

from .common import paragraphs, single
from .singles_lists import HEAD, foot

ALL = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]


def page(name: str, url: str, as_of: str, title: str, main: str, **expect: object) -> None:
    single(
        name,
        url,
        as_of,
        HEAD.format(title=title)
        + main
        + foot("安和县人民政府办公室", "3601230001", "赣ICP备05000001号-1"),
        **expect,
    )


def articles() -> None:
    t = "安和县人民政府关于公布县级文物保护单位的通知"
    page(
        "articles/index_table",
        "http://www.anhe.invalid/zfwj/202110/t20211022_3801.html",
        "2021-11-01",
        f"{t}_政府文件_安和县人民政府",
        f"""<div class="pos">首页 &gt; 政府文件</div><div class="xxgk"><table><tr><td><b>索 引 号：
</b></td><td>014501/2021-00233</td><td><b>主题分类：</b></td><td>文化</td></tr><tr><td><b>发文机关：</b></td><td>安和县人民政府
</td><td><b>成文日期：</b></td><td>2021年10月18日</td></tr><tr><td><b>标　　题：</b></td><td colspan="3">{t}</td></tr><tr><td><b>
发文字号：</b></td><td>安府发〔2021〕15号</td><td><b>发布日期：</b></td><td>2021年10月22日</td></tr></table></div>
<div class="tit">{t}</div><div class="TRS_UEDITOR trs_paper_default">"""
        + paragraphs(
            "各乡（镇）人民政府，县政府各部门：",
            "县政府同意将古驿道等12处公布为县级文物保护单位，现予公布。",
            "二〇二一年十月十八日",
        )
        + "</div>",
        article={"title": t, "published": "2021-10-22"},
    )
    t = "安和县开展“敬老月”走访慰问活动"
    page(
        "articles/ecms_view",
        "http://mzj.anhe.invalid/gzdt/2020-10-23/1021.html",
        "2020-11-02",
        f"{t} - 安和县民政局",
        f"""<div class="here">您当前的位置：<a href="/">首页</a> &gt; <a href="/gzdt/">工作动态</a></div><h1 class="t">{t}</h1>
<div class="info">2020-10-24 08:40　来源：县民政局　<script src="/e/public/ViewClick/?classid=3&id=1021"></script></div>
<div class="text">"""
        + paragraphs(
            "10月23日，县民政局组织党员志愿者走进中心敬老院。",
            "志愿者为老人理发、打扫卫生，陪老人聊天。",
        )
        + '</div><div class="xg"><h3>相关新闻</h3><ul><li><a href="/gzdt/2020-09-01/990.html">养老服务培训班开班</a> '
        "2020-09-01</li></ul></div>",
        article={"title": t, "published": "2020-10-24", "origin": "县民政局"},
    )
    t = "关于安和县2023年秋季义务教育招生工作的实施意见"
    page(
        "articles/meta_right",
        "http://jtj.anhe.invalid/art/2023/6/12/art_771_20.html",
        "2023-07-01",
        t,
        f"""<div class="bread">您现在的位置： 首页 / 通知公告 / 详情</div><div class="art-head"><p class="bt">{t}</p>
<ul class="art-info"><li>日期：2023/06/12</li><li>作者：基教股</li><li>浏览量：3024</li></ul></div><div class="art-con">"""
        + paragraphs(
            "各中小学校：",
            "为做好2023年秋季招生工作，制定如下意见。",
            "报名时间为2023年7月10日至12日。",
        )
        + "</div>",
        article={"title": t, "published": "2023-06-12"},
    )
    t = "一图读懂：安和县城乡居民基本养老保险"
    page(
        "articles/only_picture",
        "http://www.anhe.invalid/zcjd/content_90211.html",
        "2022-08-01",
        f"{t}-政策解读",
        f"""<div class="crumbs"><a href="/">首页</a> &gt; <a href="/zcjd/">政策解读</a></div><div class="content-title">{t}
</div><div class="content-info">发布时间：2022-07-19 10:08　　信息来源：县人社局　　<a>【打印】</a></div><div class="content-body"><p
 align="center"><img src="/u/2022/07/19/tj.png"></p></div>""",
        article={"title": t, "published": "2022-07-19", "origin": "县人社局"},
        blank=False,
    )
    t = "安和县统计局2018年上半年经济运行情况新闻发布稿"
    page(
        "articles/subtitle",
        "http://tjj.anhe.invalid/tjfx/180723.htm",
        "2018-08-01",
        "统计分析",
        f"""<div class="wz">首页 &gt; 统计分析</div><div class="c"><h3 align="center">{t}</h3><h5 align="center">
——经济运行总体平稳</h5><p align="center">录入时间：2018-07-23 09:00:00 | 阅读：2018 次</p>"""
        + paragraphs(
            "上半年，全县生产总值同比增长8.1%。", "1-6月，社会消费品零售总额同比增长10.2%。"
        )
        + "</div>",
        article={"title": t, "published": "2018-07-23"},
    )


def guides() -> None:
    page(
        "guides/epoint_tabs",
        "http://zwfw.anhe.invalid/epoint-web/item.html?id=1",
        "2022-03-01",
        "老年人优待证办理",
        """<div class="ewb-tit">老年人优待证办理</div><div class="ewb-tabs"><a class="cur">基本信息</a><a>受理条件</a><a>申请材料</a>
<a>办理流程</a><a>收费标准</a></div><div class="ewb-tab-con"><table><tr><td>事项类型</td><td>行政确认</td><td>法定办结时限</td>
<td>5工作日</td></tr><tr><td>办理地点</td><td colspan="3">安和县民政局一楼大厅</td></tr><tr><td>咨询电话</td><td>
0791-85000011</td><td>监督电话</td><td>0791-85000012</td></tr><tr><td>办理时间</td><td colspan="3">周一至周五9:00-17:00</td>
</tr></table></div><div class="ewb-tab-con hide"><p>本县户籍，年满60周岁。</p></div><div class="ewb-tab-con hide"><ul><li>
身份证原件</li><li>一寸照片2张</li></ul></div><div class="ewb-tab-con hide"><p>提交材料—审核—领证</p></div>
<div class="ewb-tab-con hide"><p>不收费</p></div>""",
        guide=["name", "conditions", "materials", "place", "time", "phone", "process"],
    )
    page(
        "guides/brackets",
        "http://gaj.anhe.invalid/bszn/35.html",
        "2019-05-01",
        "居住证办理指南",
        """<div class="pos">
首页 &gt; 办事指南</div><h1>居住证办理指南</h1><div class="info">发布时间：2018-11-06 来源：户政大队</div><div class="con"><p>【办理依据】
《居住证暂行条例》</p><p>【申办条件】离开常住户口所在地到本县居住半年以上</p><p>【提交材料】<br>1.居民身份证；<br>2.居住地住址证明。</p><p>【办理程序】
申请—受理—审核—制证—发放</p><p>【承诺时限】15个工作日</p><p>【收费标准】首次申领免费</p><p>【受理地点】各派出所户籍窗口</p></div>""",
        guide=["name", "basis", "conditions", "materials", "place", "time", "process"],
    )
    page(
        "guides/wide_table",
        "http://www.anhe.invalid/bsfw/qlsx/1022.html",
        "2020-12-01",
        "道路旅客运输站经营许可",
        """
<div class="pos">首页 &gt; 办事服务 &gt; 权力事项</div><h2>道路旅客运输站经营许可</h2><table border="1"><tr><th width="15%">事项名称</th>
<td colspan="3">道路旅客运输站经营许可</td></tr><tr><th>实施依据</th><td colspan="3">《中华人民共和国道路运输条例》第三十九条</td></tr><tr>
<th>申请条件</th><td colspan="3">（一）有经验收合格的站场；（二）有相应专业人员；（三）有业务操作规程。</td></tr><tr><th>申请材料</th><td colspan="3">
<table><tr><td>1</td><td>道路旅客运输站经营申请表</td><td><a href="/f/sqb.doc">下载</a></td></tr><tr><td>2</td><td>站级验收证明</td>
<td></td></tr></table></td></tr><tr><th>办理流程</th><td colspan="3"><a href="/f/lct.jpg">流程图</a>：受理、审查、决定、送达</td></tr>
<tr><th>办理时限</th><td>法定15工作日</td><th>承诺时限</th><td>7工作日</td></tr><tr><th>办公地址</th><td>县交通运输局201室</td><th>
办公时间</th><td>8:30-12:00 14:00-17:30</td></tr><tr><th>联系电话</th><td>0791-85110022</td><th>投诉电话</th><td>12328</td>
</tr></table>""",
        guide=ALL,
    )
    page(
        "guides/sparse",
        "http://ly.anhe.invalid/fwzn/7.html",
        "2017-03-01",
        "林木采伐许可证办理",
        """<div class="pos">首页
 &gt; 服务指南</div><h1>林木采伐许可证办理</h1><p class="info">2014-06-03</p><div class="con"><p><strong>申请材料：</strong>1.申请书；
2.林权证明；3.伐区调查设计。</p><p><strong>办理流程：</strong>村组申请→林业站核实→县林业局审批。</p><p><strong>收费依据：</strong>不收费</p></div>
""",
        guide=["name", "materials", "process"],
    )
    page(
        "guides/attachment_only",
        "http://sl.anhe.invalid/bszn/2021/12.html",
        "2021-09-01",
        "取水许可审批办事指南",
        """
<div class="pos">首页 &gt; 办事指南</div><h1>取水许可审批办事指南</h1><div class="info">发布日期：2021-03-02　来源：县水利局</div><div class="con">
<p><a href="/f/qsxk.pdf">取水许可审批办事指南.pdf</a></p></div>""",
        blank=False,
        guide=["name"],
    )


def letters() -> None:
    page(
        "letters/table_list",
        "http://www.anhe.invalid/hdjl/xzxx/",
        "2021-06-10",
        "县长信箱",
        """<div class="pos">首页 &gt;
互动交流 &gt; 县长信箱</div><table class="mail"><tr><td>信件编号</td><td>标题</td><td>写信时间</td><td>答复部门</td><td>处理状态</td>
<td>答复时间</td></tr><tr><td>3381</td><td><a href="d.jsp?id=3381">城南停车难</a></td><td>2021-06-07</td><td>县城管局</td><td>受理中
</td><td>&nbsp;</td></tr><tr><td>3370</td><td><a href="d.jsp?id=3370">咨询新生儿落户</a></td><td>2021-05-26</td><td>县公安局
</td><td>已答复</td><td>2021-05-27</td></tr><tr><td>3362</td><td><a href="d.jsp?id=3362">自来水水压低</a></td><td>2021-05-14</td>
<td>县水务公司</td><td>已答复</td><td>2021-05-19</td></tr></table><div>共 1120 条记录 第1/75页</div>""",
        rows=[
            ["城南停车难", "2021-06-07", None, False],
            ["咨询新生儿落户", "2021-05-26", "2021-05-27", True],
            ["自来水水压低", "2021-05-14", "2021-05-19", True],
        ],
    )
    page(
        "letters/unanswered",
        "http://www.anhe.invalid/hdjl/xzxx/d.jsp?id=3381",
        "2021-06-10",
        "城南停车难",
        """<div class="pos">
首页 &gt; 县长信箱 &gt; 信件详情</div><div class="mail-d"><dl><dt>信件标题：</dt><dd>城南停车难</dd><dt>来信时间：</dt><dd>2021-06-07 22:10</dd>
<dt>来信内容：</dt><dd>城南菜市场周边没有停车位，希望尽快解决。</dd><dt>办理状态：</dt><dd>受理中</dd><dt>回复时间：</dt><dd></dd><dt>回复内容：</dt>
<dd></dd></dl></div>""",
        letter=["2021-06-07", None, False],
    )
    page(
        "letters/steps",
        "http://www.anhe.invalid/hdjl/zxzx/8812.html",
        "2023-05-10",
        "灵活就业参保咨询",
        """<div class="pos">首页
 &gt; 在线咨询</div><div class="q-title">灵活就业参保咨询</div><div class="flow"><div class="step"><i>1</i>网民提交<br>
2023-04-17 11:20</div><div class="step"><i>2</i>转交办理<br>2023-04-17 15:00</div><div class="step on"><i>3</i>办理答复<br>
2023-04-20 09:16</div></div><div class="box"><h4>咨询内容</h4><p>我以灵活就业人员身份参保，请问每月最低缴多少？</p></div><div class="box"><h4>
答复内容（县人社局）</h4><p>您好，最低缴费基数以当年公布为准，可到社保窗口查询。</p></div>""",
        letter=["2023-04-17", "2023-04-20", True],
    )


def build() -> None:
    """Every page."""
    articles()
    guides()
    letters()
