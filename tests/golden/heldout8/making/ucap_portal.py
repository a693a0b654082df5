"""A district's portal on UCAP: dates before links, tabs at home, letters in a table."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("ucap_portal", "http://www.beishan.invalid/", "2024-01-10", "ucap")
NAV = """<div class="nav-box"><ul class="nav clearfix">
<li><a href="/bsq/index.shtml">网站首页</a></li><li><a href="/bsq/c100101/zjbs.shtml">走进北山</a></li>
<li><a href="/bsq/c100102/xwzx.shtml">新闻中心</a></li>
<li><a href="/bsq/c100103/zfxxgk.shtml">政府信息公开</a></li>
<li><a href="https://zwfw.beishan.invalid/">网上办事</a></li>
<li><a href="/bsq/c100105/zmhd.shtml">政民互动</a></li></ul>
<!--<li><a href="#">数据开放</a></li>--></div>"""
FOOT = """<!--共同页脚--start--><!DOCTYPE html><html><body><div class="footer"><div class="container">
<a href="/bsq/wzdt.shtml">网站地图</a>|<a href="/bsq/lxwm.shtml">联系我们</a>|<a
 href="/bsq/sysm.shtml">使用声明</a>
<p>主办单位：北山区人民政府办公室　维护单位：北山区电子政务中心　电话：0999-8020011</p>
<p>蜀ICP备05022088号　川公网安备51109902000006号　政府网站标识码：5109030012</p>
<a href="http://bszs.conac.cn/sitename?method=show&id=53B8A0B6A1E35AB0E053012819AC1234">
<img src="/images/dzjg.png"></a></div></div></body></html><!--共同页脚--end-->
<p style="text-align:center">页面生成时间：2024-01-10 08:00:03</p></body></html>"""


def top(name: str, cid: str, extra: str = "") -> str:
    """Head with the system's own labels, then the shared header with its own html inside."""
    label = "" if cid == "root" else f'<meta name="ColumnName" content="{name}">'
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"><title>{name}</title>
<meta name="SiteName" content="北山区人民政府"><meta name="SiteDomain" content="www.beishan.invalid">
<meta name="SiteIDCode" content="5109030012">{label}
<meta name="column" channelId="{cid}" channelName="{name}" />{extra}
<meta name="others" content="页面生成时间 2024-01-10 08:00:03" />
<meta name="template,templategroup,version" content="1a2b3c,default,3.8" />
<link rel="stylesheet" href="/bsq/xhtml/css/common.css" /></head><body>
<!--共同页眉--start--><!DOCTYPE html><html><head></head><body><div class="header"><div class="date">
2024年1月10日 星期三</div><img src="/images/logo.png" alt="北山区人民政府">
<input id="key" placeholder="请输入关键字"><a href="/guestweb4/s?siteCode=5109030012">搜索</a></div>
{NAV}</body></html><!--共同页眉--end-->"""


def ul(rows: list[Row]) -> str:
    """Dates first, floating right."""
    return "".join(
        f'<li><span class="fr">{d}</span><a href=" {h}" target="_blank" title="{t}">{t}</a></li>\n'
        + ('<li class="line"></li>\n' if n % 5 == 4 else "")
        for n, (t, h, d) in enumerate(rows)
    )


NEWS = [
    ("区委区政府召开“两节”期间安全稳定工作会", f"/bsq/bsyw/202401/{'a1' * 16}.shtml", "2024-01-09"),
    ("北山区2023年经济运行稳中向好", f"/bsq/bsyw/202401/{'a2' * 16}.shtml", "2024-01-05"),
    ("我区举行元旦健步走活动", f"/bsq/bsyw/202401/{'a3' * 16}.shtml", "2024-01-01"),
    ("全区冬春农田水利建设掀起热潮", f"/bsq/bsyw/202312/{'a4' * 16}.shtml", "2023-12-28"),
    ("北山区开展消防宣传进社区活动", f"/bsq/bsyw/202312/{'a5' * 16}.shtml", "2023-12-22"),
    ("川陕协作项目推进会在我区召开", f"/bsq/bsyw/202312/{'a6' * 16}.shtml", "2023-12-18"),
]
NOTES = [
    (
        "关于2024年春节期间禁止燃放烟花爆竹的通告",
        f"/bsq/tzgg/202401/{'b1' * 16}.shtml",
        "2024-01-08",
    ),
    ("北山区2023年下半年教师资格认定公告", f"/bsq/tzgg/202311/{'b2' * 16}.shtml", "2023-11-15"),
    (
        "关于区政府2023年第三季度网站检查情况的通报",
        f"/bsq/tzgg/202310/{'b3' * 16}.shtml",
        "2023-10-19",
    ),
]
POLICY = [
    (
        "北山区人民政府关于印发《北山区“十四五”养老服务体系规划》的通知",
        f"/bsq/zfwj/202309/{'c1' * 16}.shtml",
        "2023-09-27",
    ),
    (
        "北山区人民政府办公室关于2023年节假日值班工作的通知",
        f"/bsq/zfwj/202304/{'c2' * 16}.shtml",
        "2023-04-24",
    ),
]
LETTERS = [
    ("BS2024010001", "东城路路灯不亮", "2024-01-04", "", "办理中"),
    ("BS2023120017", "咨询2024年城乡居民医保缴费截止时间", "2023-12-20", "2023-12-22", "已回复"),
    ("BS2023120009", "小区供暖温度不达标", "2023-12-08", "2023-12-13", "已回复"),
    ("BS2023110031", "建议增设公交站台", "2023-11-17", "2023-11-24", "已回复"),
]


def listing(name: str, cid: str, path: str, rows: list[Row], pages: int) -> str:
    """A column page with its hot list beside it."""
    return (
        top(name, cid)
        + f"""<div class="container clearfix"><div class="crumb">当前位置：
<a href="/bsq/index.shtml">首页</a> &gt; <a href="/bsq/c100102/xwzx.shtml">新闻中心</a> &gt;
<a href="{path}">{name}</a></div><div class="list-l"><ul class="list">{ul(rows)}</ul>
<div id="page-div"></div><script>createPageHTML('page-div',{pages}, 1,'{path.split("/")[-1][:-6]}','shtml',
{pages * 15});</script></div>
<div class="list-r"><h3>热点排行</h3><ol class="hot"><li><a href="{NEWS[1][1]}">{NEWS[1][0]}</a></li>
<li><a href="{NOTES[0][1]}">{NOTES[0][0]}</a></li></ol></div></div>"""
        + FOOT
    )


def home() -> str:
    def short(rows: list[Row]) -> str:
        return "".join(f'<li><span>{d[5:]}</span><a href="{h}">{t}</a></li>' for t, h, d in rows)

    return (
        top("首页", "root")
        + f"""<div class="container">
<div class="swiper"><div class="swiper-slide"><a href="{NEWS[0][1]}"><img src="/p/1.jpg"></a></div></div>
<div class="tab"><div class="tab-hd"><a class="on" href="/bsq/bsyw/common_list.shtml">北山要闻</a>
<a href="/bsq/tzgg/common_list.shtml">通知公告</a></div><div class="tab-bd">
<ul>{short(NEWS)}</ul><ul style="display:none">{short(NOTES)}</ul></div></div>
<div class="tab"><div class="tab-hd"><a class="on" href="/bsq/zfwj/common_list.shtml">政府文件</a>
<a href="/bsq/zcjd/common_list.shtml">政策解读</a></div><div class="tab-bd"><ul>{short(POLICY)}</ul>
<ul style="display:none"></ul></div></div>
<div class="hd"><h2>政民互动</h2><a href="/bsq/qzxx/list.shtml">区长信箱</a>
<a href="/bsq/zxft/list.shtml">在线访谈</a></div></div>"""
        + FOOT
    )


def article(name: str, path: str, title: str, when: str, source: str, body: str) -> str:
    """An article as the system prints it."""
    extra = (
        f'<meta name="ArticleTitle" content="{title}"><meta name="PubDate" content="{when}">'
        f'<meta name="ContentSource" content="{source}">'
    )
    return (
        top(name, "x", extra).replace(f"<title>{name}", f"<title>{title}-北山区人民政府")
        + f"""
<div class="container"><div class="crumb">当前位置：<a href="/bsq/index.shtml">首页</a> &gt;
<a href="{path}">{name}</a></div><div class="detail"><h2 class="tit"><UCAPTITLE>{title}</UCAPTITLE></h2>
<div class="info"><span>来源：{source}</span><span>发布时间：<publishtime>{when}</publishtime></span>
<span>点击数：<i id="pv">2023</i></span><span>【字体：<a>大</a><a>小</a>】</span></div>
<div id="UCAP-CONTENT"><UCAPCONTENT>{body}</UCAPCONTENT></div>
<div class="bt"><a href="javascript:window.print()">打印</a><a href="javascript:window.close()">关闭</a>
</div></div></div>"""
        + FOOT
    )


def letters() -> str:
    rows = "".join(
        f'<tr><td>{no}</td><td><a href="/bsq/qzxx/detail.shtml?id={no}">{t}</a></td><td>{a}</td>'
        f'<td>{b}</td><td class="zt">{s}</td></tr>'
        for no, t, a, b, s in LETTERS
    )
    return (
        top("区长信箱", "c1051")
        + f"""<div class="container"><div class="crumb">当前位置：
<a href="/bsq/index.shtml">首页</a> &gt; <a href="/bsq/c100105/zmhd.shtml">政民互动</a> &gt;
<a href="/bsq/qzxx/list.shtml">区长信箱</a></div>
<div class="tip">共收到来信1286件，已回复1279件</div><a class="btn" href="/bsq/qzxx/write.shtml">我要写信</a>
<table class="xx"><thead><tr><th>编号</th><th>信件标题</th><th>来信日期</th><th>回复日期</th>
<th>办理状态</th></tr></thead><tbody>{rows}</tbody></table></div>"""
        + FOOT
    )


def letter() -> str:
    return (
        top("区长信箱", "c1051")
        + """<div class="container"><div class="crumb">当前位置：
<a href="/bsq/index.shtml">首页</a> &gt; <a href="/bsq/qzxx/list.shtml">区长信箱</a></div>
<div class="xx-d"><table><tr><td class="l">信件编号</td><td>BS2023120009</td><td class="l">写信人</td>
<td>王**</td></tr><tr><td class="l">信件标题</td><td colspan="3">小区供暖温度不达标</td></tr>
<tr><td class="l">来信日期</td><td>2023-12-08 21:15:06</td><td class="l">办理状态</td><td>已回复</td></tr>
<tr><td class="l">来信内容</td><td colspan="3">您好，我家住滨河小区，11月15日供暖至今室温只有15度，请协调处理。
</td></tr><tr><td class="l">回复单位</td><td>区住房和城乡建设局</td><td class="l">回复日期</td>
<td>2023-12-13 10:30:41</td></tr><tr><td class="l">回复内容</td><td colspan="3">您好，来信收悉。12月11日，
我局会同供热公司到您家中测温，系楼道阀门未全开所致，现已处理。感谢您的关注。</td></tr></table></div></div>"""
        + FOOT
    )


def talks() -> str:
    cards = "".join(
        f"""<li><a href="/bsq/zxft/{i}.shtml"><img src="/p/f{i}.jpg"></a><div><h3><a
 href="/bsq/zxft/{i}.shtml">{t}</a></h3><p>访谈时间：{d}</p><p>访谈嘉宾：{g}</p><p class="st">{s}</p>
</div></li>"""
        for i, t, d, g, s in (
            (12, "聚焦冬季安全生产", "2023年11月30日 15:00", "区应急管理局负责人", "已结束"),
            (11, "医保待遇知多少", "2023年6月15日 10:00", "区医疗保障局负责人", "已结束"),
            (10, "解读“双减”政策", "2022年9月20日 15:00", "区教育和体育局负责人", "已结束"),
        )
    )
    return (
        top("在线访谈", "c1052")
        + f"""<div class="container"><div class="crumb">当前位置：
<a href="/bsq/index.shtml">首页</a> &gt; <a href="/bsq/zxft/list.shtml">在线访谈</a></div>
<ul class="ft-list">{cards}</ul></div>"""
        + FOOT
    )


def build() -> Small:
    """The site with its answers."""
    S.add(
        "/",
        home(),
        identity={
            "site_id_code": "5109030012",
            "icp": True,
            "police": True,
            "party_government_mark": True,
            "sponsor": "北山区人民政府办公室",
            "contact": True,
            "sitemap": True,
        },
        blank=False,
    )
    S.add(
        "/bsq/bsyw/common_list.shtml",
        listing("北山要闻", "c1021", "/bsq/bsyw/common_list.shtml", NEWS, 34),
        rows_of=NEWS,
        pager={"pages": 34},
        blank=False,
    )
    S.add(
        "/bsq/tzgg/common_list.shtml",
        listing("通知公告", "c1022", "/bsq/tzgg/common_list.shtml", NOTES, 6),
        rows_of=NOTES,
    )
    S.add(
        "/bsq/zfwj/common_list.shtml",
        listing("政府文件", "c1031", "/bsq/zfwj/common_list.shtml", POLICY, 1),
        rows_of=POLICY,
    )
    empty = listing("政策解读", "c1032", "/bsq/zcjd/common_list.shtml", [], 0)
    S.add(
        "/bsq/zcjd/common_list.shtml",
        empty.replace(
            '<ul class="list"></ul>', '<ul class="list"><li class="none">暂无信息</li></ul>'
        ),
        items=[],
        blank=True,
    )
    S.add(
        "/bsq/qzxx/list.shtml",
        letters(),
        rows=[[t, a, b or None, s == "已回复"] for _, t, a, b, s in LETTERS],
    )
    S.add(
        "/bsq/qzxx/detail.shtml?id=BS2023120009",
        letter(),
        letter=["2023-12-08", "2023-12-13", True],
    )
    S.add(
        "/bsq/zxft/list.shtml",
        talks(),
        activities=[
            ["聚焦冬季安全生产", "2023-11-30"],
            ["医保待遇知多少", "2023-06-15"],
            ["解读“双减”政策", "2022-09-20"],
        ],
    )
    S.add(
        NEWS[1][1],
        article(
            "北山要闻",
            "/bsq/bsyw/common_list.shtml",
            NEWS[1][0],
            "2024-01-05 16:20",
            "北山融媒",
            paragraphs(
                "记者从区统计局获悉，2023年全区经济运行稳中向好，主要指标增速高于全市平均水平。",
                "1至11月，规模以上工业增加值同比增长7.2%，固定资产投资同比增长5.6%。",
                "区统计局有关负责人表示，2024年将继续做好监测分析。",
            ),
        ),
        article={"title": NEWS[1][0], "published": "2024-01-05", "origin": "北山融媒"},
    )
    S.add(
        NOTES[0][1],
        article(
            "通知公告",
            "/bsq/tzgg/common_list.shtml",
            NOTES[0][0],
            "2024-01-08 11:02",
            "区公安分局",
            paragraphs(
                "为保障人民群众生命财产安全，根据有关规定，现将春节期间禁止燃放烟花爆竹事项通告如下：",
                "一、禁放时间：2024年2月9日至2024年2月24日。",
                "二、禁放区域：城市建成区范围内。",
                "特此通告。",
                "北山区人民政府",
                "2024年1月5日",
            ),
        ),
        article={"title": NOTES[0][0], "published": "2024-01-08", "origin": "区公安分局"},
    )
    S.column("/bsq/c100101/zjbs.shtml", "走进北山", "overview")
    S.column("/bsq/c100102/xwzx.shtml", "新闻中心", "news")
    S.column("/bsq/c100103/zfxxgk.shtml", "政府信息公开", "catalogue")
    S.column("/bsq/c100105/zmhd.shtml", "政民互动", None)
    S.column("/bsq/bsyw/common_list.shtml", "北山要闻", "news", "list", "2024-01-09")
    S.column("/bsq/tzgg/common_list.shtml", "通知公告", "notice", "list", "2024-01-08")
    S.column("/bsq/zfwj/common_list.shtml", "政府文件", "policy", "list", "2023-09-27")
    S.column("/bsq/zcjd/common_list.shtml", "政策解读", "policy", "blank")
    S.column("/bsq/qzxx/list.shtml", "区长信箱", "consultation")
    S.column("/bsq/zxft/list.shtml", "在线访谈", "interview")
    S.more = {
        "home_newest": "2024-01-09",
        "interviews": ["2022-09-20", "2023-06-15", "2023-11-30"],
        "letters": {"channel": S.at("/bsq/qzxx/list.shtml"), "count": 4},
    }
    return S
