"""A county bureau on VSB of 2024: split day and month, tabs of panels, an empty list with its pager."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("vsb_bureau", "http://rsj.shiquan.invalid/", "2024-09-10", "vsb")
TOP = """<!DOCTYPE html><HTML><HEAD><META content="text/html; charset=UTF-8" http-equiv="Content-Type">
<TITLE>{title}</TITLE>{metas}
<META Name="keywords" Content="石泉县人力资源和社会保障局" />
<link rel="stylesheet" href="/css/style.css"><!--Announced by Visual SiteBuilder 9-->
<script language="javascript" src="/system/resource/js/counter.js"></script>
<script language="javascript">_jsq_(1001,'/list.jsp',-1,1702)</script></HEAD><BODY>
<div class="top"><img src="/images/logo.png"></div>
<div class="nav"><div class="wrap"><ul class="menu">
<li><a href="{up}index.htm">首页</a></li>
<li><a href="{up}bmgk/jgzn.htm">部门概况</a><ul><li><a href="{up}bmgk/jgzn.htm">机构职能</a></li><li><a href="{up}bmgk/ldfg.htm">领导分工</a></li></ul></li>
<li><a href="{up}xwdt.htm">新闻动态</a></li>
<li><a href="{up}tzgg.htm">通知公告</a></li>
<li><a href="{up}zcfg.htm">政策法规</a><ul><li><a href="{up}zcfg/jycy.htm">就业创业</a></li><li><a href="{up}zcfg/shbx.htm">社会保险</a></li></ul></li>
<li><a href="{up}bszn.htm">办事指南</a></li><li><a href="{up}xzzx.htm">下载中心</a></li></ul></div></div>"""
FOOT = """<div class="foot"><p>主办：石泉县人力资源和社会保障局 地址：石泉县向阳路12号</p><p>联系电话：0915-6310000 陕ICP备19000711号-5 <script src="/footer.js"></script></p>
<p>网站标识码：<span>6109220031</span></p><p><a target="_blank" href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=61092202000031"><img src="/images/beian.png">陕公网安备61092202000031号</a></p>
<script type="text/javascript">document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='https://dcs.conac.cn/js/27/429/0000/60730021/CA274290000607300210002.js' type='text/javascript'%3E%3C/script%3E"));</script></div></BODY></HTML>"""


def page(title: str, inner: str, up: str = "", metas: str = "") -> str:
    return TOP.format(title=title, up=up, metas=metas) + inner + FOOT


def listing(name: str, path: str, inner: str, up: str = "") -> str:
    """The column with its path and its own name."""
    return page(
        f"{name}-石泉县人力资源和社会保障局",
        f"""<div class="wrap"><div class="weizhi"><table class="winstyle1001" cellspacing="0"><tr><td nowrap>当前位置: <a href="{up}index.htm"><span>首页</span></a><span>&gt;&gt;</span><a href="{up}{path}"><span>{name}</span></a></td></tr></table></div>
<div class="ny"><h3>{name}</h3>{inner}</div></div>""",
        up,
        f'<META Name="ColumnName" Content="{name}">',
    )


NEWS = [
    ("县人社局开展根治欠薪专项检查", "info/1013/8841.htm", "2024-09-09"),
    ("“直播带岗”走进茶园社区", "info/1013/8830.htm", "2024-08-30"),
    ("全县就业帮扶车间现场观摩会召开", "info/1013/8792.htm", "2024-08-12"),
    ("我局参加全市技能大赛获佳绩", "info/1013/8701.htm", "2024-06-21"),
]
NOTES = [
    ("石泉县2024年县直事业单位公开选调工作人员公告", "info/1014/8815.htm", "2024-08-20"),
    ("关于城乡居民基本养老保险待遇资格认证的通告", "info/1014/8655.htm", "2024-05-31"),
    ("2024年第一批就业见习基地名单公示", "info/1014/8502.htm", "2024-03-04"),
]
JOBS = [
    ("关于进一步支持返乡创业的若干措施", "../info/1022/8411.htm", "2024-01-15"),
    ("创业担保贷款管理办法", "../info/1022/7015.htm", "2021-11-02"),
]
FORMS = [
    (
        "失业保险金申领表",
        "/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=170&wbfileid=1101",
        "2023-07-03",
    ),
    (
        "工伤认定申请表",
        "/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=170&wbfileid=1102",
        "2022-12-06",
    ),
]
GUIDES = [
    ("城乡居民养老保险参保登记", "info/1031/7501.htm", "2023-04-18"),
    ("《就业创业证》办理", "info/1031/7502.htm", "2023-04-18"),
]


def pager(unit: int, total: int, now: int, pages: int, link: str) -> str:
    return f"""<div><style type="text/css">.headStyle{unit} td{{font-size:9pt}}</style><div class="pb_sys_common pb_sys_normal pb_sys_style1" style="margin-top:10px;text-align:center;"><span class="p_pages"><span class="p_no_o">{now}</span><span class="p_no"><a href="{link}">2</a></span><span class="p_t">共{total}条</span> <span class="p_goto">{now}/{pages}</span></span></div></div>"""


def home() -> str:
    def lis(rows: list[Row]) -> str:
        return "".join(
            f'<li><a href="{h}" target="_blank" title="{t}"><span class="t">{t[:16]}</span><span class="d">{d[5:]}</span></a></li>'
            for t, h, d in rows
        )

    return page(
        "石泉县人力资源和社会保障局",
        f"""<div class="wrap"><div class="banner"><a href="{NEWS[0][1]}" title="{NEWS[0][0]}"><img src="/__local/1/2A.jpg"></a></div>
<div class="p1"><div class="hd"><ul><li>新闻动态</li><li>通知公告</li></ul></div><div class="bd"><div><ul>{lis(NEWS)}</ul><a href="xwdt.htm" class="m">MORE</a></div><div><ul>{lis(NOTES)}</ul><a href="tzgg.htm" class="m">MORE</a></div></div></div>
<div class="p2"><a href="bszn.htm">办事指南</a><a href="xzzx.htm">下载中心</a><a href="https://si.12333.gov.cn/">国家社会保险公共服务平台</a></div></div>""",
    )


def build() -> Small:
    S.add(
        "/",
        home(),
        blank=False,
        identity={
            "site_id_code": "6109220031",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "sponsor": "石泉县人力资源和社会保障局",
            "contact": True,
        },
    )
    lines = "".join(
        f'<li id="line_u8_{n}"><a href="{h}" target="_blank"><div class="date"><b>{d[8:]}</b><i>{d[:7]}</i></div><div class="txt"><h4>{t}</h4><p>石泉县人社局围绕重点群体就业，组织开展相关活动……</p></div></a></li>'
        for n, (t, h, d) in enumerate(NEWS)
    )
    S.add(
        "/xwdt.htm",
        listing("新闻动态", "xwdt.htm", f"<ul>{lines}</ul>{pager(8, 412, 1, 42, 'xwdt/41.htm')}"),
        rows_of=NEWS,
        blank=False,
        pager={"pages": 42},
    )
    notes = "".join(
        f'<li id="line_u9_{n}"><span class="fr">{d.replace("-", "/")}</span><a href="{h}" title="{t}">{t}</a><span style="display:none;">2024-09-10</span></li>'
        for n, (t, h, d) in enumerate(NOTES)
    )
    S.add(
        "/tzgg.htm",
        listing("通知公告", "tzgg.htm", f"<ul>{notes}</ul>{pager(9, 57, 1, 6, 'tzgg/5.htm')}"),
        rows_of=NOTES,
        blank=False,
        pager={"pages": 6},
    )
    panels = "".join(
        f'<div class="pan"><div class="pt"><a href="zcfg/{c}.htm">{n}</a></div><ul>{"".join(f"<li><a href={h[3:]}>{t}</a><span>{d}</span></li>" for t, h, d in r) or "<li>暂无内容</li>"}</ul></div>'
        for c, n, r in (("jycy", "就业创业", JOBS), ("shbx", "社会保险", []))
    )
    S.add("/zcfg.htm", listing("政策法规", "zcfg.htm", panels), blank=False, newest="2024-01-15")
    S.add(
        "/zcfg/jycy.htm",
        listing(
            "就业创业",
            "zcfg/jycy.htm",
            "<table width='100%'>"
            + "".join(
                f'<tr id="line_u10_{n}" height="20"><td width="1%"><span class="leaderfont">·</span></td><td><a class="c171" href="{h}" title="{t}">{t}</a></td><td width="1%" nowrap><span class="timestyle">{d}&nbsp;</span></td></tr>'
                for n, (t, h, d) in enumerate(JOBS)
            )
            + "</table>",
            "../",
        ),
        rows_of=JOBS,
        blank=False,
    )
    S.add(
        "/zcfg/shbx.htm",
        listing(
            "社会保险",
            "zcfg/shbx.htm",
            '<table class="winstyle1022"></table><div><table cellspacing=0 class="headStyle1022"><tr><td align="left" id="fanye1022" nowrap>共0条&nbsp;&nbsp;0/0&nbsp;</td><td><span class="PrevDisabled">首页</span><span class="PrevDisabled">上页</span><span class="NextDisabled">下页</span><span class="NextDisabled">尾页</span></td></tr></table></div>',
            "../",
        ),
        items=[],
        blank=True,
    )
    forms = "".join(
        f'<tr><td>{n}</td><td>{t}</td><td>{d}</td><td><a href="{h}">点击下载</a></td></tr>'
        for n, (t, h, d) in enumerate(FORMS, 1)
    )
    S.add(
        "/xzzx.htm",
        listing(
            "下载中心",
            "xzzx.htm",
            f'<table border="1"><tr><td>序号</td><td>表格名称</td><td>更新时间</td><td>下载</td></tr>{forms}</table>',
        ),
        blank=False,
        newest="2023-07-03",
    )
    S.add(
        "/bszn.htm",
        listing(
            "办事指南",
            "bszn.htm",
            "<ul>"
            + "".join(
                f'<li id="line_u11_{n}"><a href="{h}">{t}</a> [{d}]</li>'
                for n, (t, h, d) in enumerate(GUIDES)
            )
            + "</ul>",
        ),
        rows_of=GUIDES,
        blank=False,
    )
    S.add(
        "/info/1031/7501.htm",
        page(
            GUIDES[0][0],
            f"""<div class="weizhi">当前位置: <a href="../../index.htm">首页</a>&gt;&gt;<a href="../../bszn.htm">办事指南</a>&gt;&gt;正文</div><form name="_newscontent_fromname"><div class="con"><h1>{GUIDES[0][0]}</h1><div class="sub">2023-04-18 15:20 &nbsp; 点击：[<script>_showDynClicks("wbnews",1702,7501)</script>]</div><div id="vsb_content"><div class="v_news_content"><p class="vsbcontent_start"><strong>一、设定依据：</strong>《社会保险法》第二十条。</p><p><strong>二、受理条件：</strong>年满16周岁（不含在校学生），非国家机关和事业单位工作人员，可在户籍地参保。</p><p><strong>三、申请材料：</strong>居民身份证或户口簿原件。</p><p><strong>四、办理流程：</strong>申请—受理—审核—登记。</p><p><strong>五、办理时限：</strong>即时办结。</p><p><strong>六、收费标准：</strong>不收费。</p><p><strong>七、办理地点：</strong>各镇便民服务中心、县政务服务大厅二楼社保窗口。</p><p class="vsbcontent_end"><strong>八、咨询电话：</strong>0915-6312345</p></div></div></div></form>""",
            "../../",
        ),
        guide=["name", "basis", "conditions", "materials", "process", "time", "place", "phone"],
    )
    S.add(
        "/info/1013/8830.htm",
        page(
            "“直播带岗”走进茶园社区",
            f"""<div class="weizhi">当前位置: <a href="../../index.htm">首页</a>&gt;&gt;<a href="../../xwdt.htm">新闻动态</a>&gt;&gt;正文</div><form name="_newscontent_fromname"><h2 align="center">“直播带岗”走进茶园社区</h2><div class="c"><span>日期：2024年08月30日 09:13</span><span>作者：就业中心</span><span>点击：</span></div><div id="vsb_content_4"><div class="v_news_content">{paragraphs("8月29日，县人社局联合镇政府开展“直播带岗”活动。", "活动提供岗位362个，在线观看1.3万人次。")}</div></div><p>上一条：<a href="8792.htm">全县就业帮扶车间现场观摩会召开</a></p><p>下一条：<a href="8841.htm">县人社局开展根治欠薪专项检查</a></p></form>""",
            "../../",
        ),
        article={"title": "“直播带岗”走进茶园社区", "published": "2024-08-30"},
    )
    S.add(
        "/bmgk/jgzn.htm",
        listing(
            "机构职能",
            "bmgk/jgzn.htm",
            f'<div id="vsb_content"><div class="v_news_content">{paragraphs("贯彻执行人力资源和社会保障法律法规和政策。", "负责促进就业工作，统筹建立覆盖城乡的社会保障体系。")}</div></div>',
            "../",
        ),
        blank=False,
        items=[],
    )
    S.column("/bmgk/jgzn.htm", "机构职能", "organisation", "single", first=None)
    S.column("/bmgk/ldfg.htm", "领导分工", "leaders", first=None)
    S.column("/xwdt.htm", "新闻动态", "news", "list", "2024-09-09")
    S.column("/tzgg.htm", "通知公告", "notice", "list", "2024-08-20")
    S.column("/zcfg.htm", "政策法规", "policy", None, "2024-01-15")
    S.column("/zcfg/jycy.htm", "就业创业", None, "list", "2024-01-15", None)
    S.column("/zcfg/shbx.htm", "社会保险", None, "blank", None, None)
    S.column("/bszn.htm", "办事指南", "guide", None, "2023-04-18")
    S.column("/xzzx.htm", "下载中心", None, None, "2023-07-03")
    S.more |= {"home_newest": "2024-09-09"}
    return S
