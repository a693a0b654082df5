"""A county's housing bureau on 织梦, in GBK, as bought from a local company in 2014."""

from __future__ import annotations

from .common import Row, Small, paragraphs

S = Small("dede_housing", "http://zjj.wutong.invalid/", "2017-01-16", "dede", "gbk")
FOOT = """<div class="footer">Copyright &copy; 2014-2017 梧桐县住房和城乡建设局 版权所有 豫ICP备14012345号<br>
主办：梧桐县住房和城乡建设局 电话：0398-2277001 技术支持：鸿图网络</div></body></html>"""
NEWS: list[Row] = [
    ("我局召开2016年度工作总结大会", "/xinwenzixun/2017/0113/412.html", "2017-01-13"),
    ("县住建局慰问环卫工人", "/xinwenzixun/2017/0105/409.html", "2017-01-05"),
    ("扬尘治理攻坚战再部署", "/xinwenzixun/2016/1221/400.html", "2016-12-21"),
    ("文明施工现场会召开", "/xinwenzixun/2016/1208/393.html", "2016-12-08"),
]
NOTES: list[Row] = [
    ("2016年第四季度建筑市场检查情况通报", "/tongzhigonggao/2017/0110/411.html", "2017-01-10"),
    ("关于开展公租房资格复核的公告", "/tongzhigonggao/2016/1114/371.html", "2016-11-14"),
    ("商品房预售许可公示", "/tongzhigonggao/2016/0920/352.html", "2016-09-20"),
]


def top(title: str) -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" /><title>{title}</title>
<link href="/templets/default/style/dedecms.css" rel="stylesheet"></head><body>
<div class="header"><img src="/images/banner.jpg"></div><div id="navMenu"><ul>
<li><a href="/"><span>主页</span></a></li><li><a href="/jigougaikuang/"><span>机构概况</span></a></li>
<li class="hover"><a href="/xinwenzixun/"><span>新闻资讯</span></a></li>
<li><a href="/tongzhigonggao/"><span>通知公告</span></a></li>
<li><a href="/banshizhinan/"><span>办事指南</span></a></li>
<li><a href="/plus/guestbook.php"><span>在线咨询</span></a></li></ul></div>"""


def listing(name: str, slug: str, rows: list[Row], pages: str) -> str:
    lis = "".join(
        f'<li>[<b><a href="/{slug}/">{name}</a></b>] <a href="{h}" class="title">{t}</a>'
        f'<span class="info"><small>日期：</small>{d} 16:20:11 <small>点击：</small>2016 '
        f'<small>好评：</small>0</span><p class="intro">...</p></li>'
        for t, h, d in rows
    )
    return (
        top(f"{name}_梧桐县住房和城乡建设局")
        + f"""<div class="w960"><div class="pleft"><div class="place">
<strong>当前位置:</strong> <a href='/'>主页</a> &gt; <a href='/{slug}/'>{name}</a> &gt; </div>
<div class="listbox"><ul class="e2">{lis}</ul></div><div class="dede_pages"><ul class="pagelist">{pages}</ul>
</div></div><div class="pright"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd><ul class="d4">
<li><a href="/xinwenzixun/2016/1221/400.html">扬尘治理攻坚战再部署</a></li></ul></dd></dl>
<dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul class="c1"><li><a
 href="/tongzhigonggao/2016/0920/352.html">商品房预售许可公示</a></li></ul></dd></dl></div></div>"""
        + FOOT
    )


def article(name: str, slug: str, title: str, when: str, source: str, body: str) -> str:
    return (
        top(f"{title}_梧桐县住房和城乡建设局")
        + f"""<div class="w960"><div class="pleft"><div class="place">
<strong>当前位置:</strong> <a href='/'>主页</a> &gt; <a href='/{slug}/'>{name}</a> &gt; </div>
<div class="viewbox"><div class="title"><h2>{title}</h2></div><div class="info"><small>时间:</small>{when}
<small>来源:</small>{source} <small>作者:</small>admin <small>点击:</small>
<script src="/plus/count.php?view=yes&aid=1"></script>次</div><div class="content"><table width='100%'>
<tr><td>{body}</td></tr></table></div><div class="handle"><div class="context"><ul>
<li>上一篇：<a href='/xinwenzixun/2016/1221/400.html'>扬尘治理攻坚战再部署</a> </li><li>下一篇：没有了 </li></ul></div></div>
</div></div></div>"""
        + FOOT
    )


GUIDE = """<p>一、办理依据：《建筑工程施工许可管理办法》</p><p>二、申请条件：已办理建筑工程用地批准手续和规划许可证。</p>
<p>三、申报材料：1、施工许可申请表；2、施工合同；3、中标通知书。</p><p>四、办理程序：申请、受理、审查、发证。</p>
<p>五、办理时限：7个工作日</p><p>六、收费标准：无</p><p>七、办理地点：县行政服务中心住建窗口</p>
<p>八、联系电话：0398-2277022</p>"""
BOARD = "".join(
    f"""<dl class="gb"><dt><strong>{t}</strong> 网友 于 {a} 留言</dt><dd><p>{q}</p>
<div class="re"><font color="red">管理员回复（{b}）：</font>{r}</div></dd></dl>"""
    for t, a, q, b, r in (
        (
            "公租房申请",
            "2017-01-09",
            "请问公租房什么时候开始申请？",
            "2017-01-11",
            "您好，每年3月集中受理，请关注公告。",
        ),
        (
            "物业费问题",
            "2016-12-12",
            "空置房要不要交物业费？",
            "2016-12-15",
            "您好，请按物业服务合同约定执行。",
        ),
    )
)


def home() -> str:
    def box(name: str, slug: str, rows: list[Row]) -> str:
        return (
            f'<dl class="tbox"><dt><strong><a href="/{slug}/">{name}</a></strong><span class="more">'
            f'<a href="/{slug}/">更多...</a></span></dt><dd><ul>'
            + "".join(f'<li><span>{d[5:]}</span><a href="{h}">{t}</a></li>' for t, h, d in rows)
            + "</ul></dd></dl>"
        )

    return (
        top("梧桐县住房和城乡建设局")
        + box("新闻资讯", "xinwenzixun", NEWS)
        + box("通知公告", "tongzhigonggao", NOTES)
        + FOOT
    )


def build() -> Small:
    """The site with its answers."""
    S.add("/", home(), identity={"icp": True}, blank=False)
    S.add(
        "/xinwenzixun/",
        listing(
            "新闻资讯",
            "xinwenzixun",
            NEWS,
            """<li>首页</li><li class="thisclass">1</li>
<li><a href='list_2_2.html'>2</a></li><li><a href='list_2_3.html'>末页</a></li><li><span
 class="pageinfo">共 <strong>3</strong>页<strong>44</strong>条</span></li>""",
        ),
        rows_of=NEWS,
        pager={"pages": 3},
    )
    S.add(
        "/tongzhigonggao/",
        listing(
            "通知公告",
            "tongzhigonggao",
            NOTES,
            '<li><span class="pageinfo">共 '
            "<strong>1</strong>页<strong>3</strong>条记录</span></li>",
        ),
        rows_of=NOTES,
    )
    S.add(
        "/plus/guestbook.php",
        top("在线咨询")
        + f"""<div class="place"><a href='/'>主页</a> &gt; 在线咨询</div>
{BOARD}<form action="/plus/guestbook.php?action=save" method="post"><input name="title"><textarea name="msg">
</textarea><input type="submit" value="提交"></form>"""
        + FOOT,
        rows=[
            ["公租房申请", "2017-01-09", "2017-01-11", True],
            ["物业费问题", "2016-12-12", "2016-12-15", True],
        ],
    )
    S.add(
        "/xinwenzixun/2017/0113/412.html",
        article(
            "新闻资讯",
            "xinwenzixun",
            NEWS[0][0],
            "2017-01-13 16:20",
            "局办公室",
            paragraphs(
                "1月12日下午，我局召开2016年度工作总结大会，局全体干部职工参加会议。",
                "会议总结了2016年工作，对2017年重点任务作了安排。",
            ),
        ),
        article={"title": NEWS[0][0], "published": "2017-01-13", "origin": "局办公室"},
    )
    S.add(
        "/banshizhinan/2015/0311/77.html",
        article(
            "办事指南", "banshizhinan", "建筑工程施工许可证办理", "2015-03-11 09:30", "未知", GUIDE
        ),
        guide=["name", "basis", "conditions", "materials", "place", "time", "phone", "process"],
    )
    S.column("/jigougaikuang/", "机构概况", None)
    S.column("/xinwenzixun/", "新闻资讯", "news", "list", "2017-01-13")
    S.column("/tongzhigonggao/", "通知公告", "notice", "list", "2017-01-10")
    S.column("/banshizhinan/", "办事指南", "guide")
    S.column("/plus/guestbook.php", "在线咨询", "consultation")
    S.more = {
        "home_newest": "2017-01-13",
        "letters": {"channel": S.at("/plus/guestbook.php"), "count": 2},
    }
    return S
