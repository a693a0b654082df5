"""An old county office on DedeCMS in GBK: month and day only, fonts and tables, a message board."""

from __future__ import annotations

from tests.golden.heldout7.making.common import Made, Row

NAME = "赤霞区司法局"
MENU = [("/plus/list.php?tid=2", "机构职能"), ("/a/sfdt/", "司法动态"), ("/a/gsgg/", "公示公告"),
        ("/a/flfg/", "法律法规"), ("/a/rsrm/", "人事任免"), ("/a/bszn/", "办事指南"),
        ("/plus/guestbook.php", "在线咨询")]  # fmt: skip
NEWS: list[Row] = [
    ("区司法局召开人民调解工作推进会", "/a/sfdt/2026/0612/913.html", "2026-06-12"),
    ("“法律明白人”培训班开班", "/a/sfdt/2026/0529/905.html", "2026-05-29"),
    ("公证处上门为老人办理遗嘱公证", "/a/sfdt/2026/0318/866.html", "2026-03-18"),
    ("我局召开2025年度总结表彰大会", "/a/sfdt/2026/0115/841.html", "2026-01-15"),
    ("“12·4”国家宪法日活动丰富多彩", "/a/sfdt/2025/1204/820.html", "2025-12-04"),
    ("社区矫正对象集中教育学习", "/a/sfdt/2025/1111/809.html", "2025-11-11"),
]
NOTICES: list[Row] = [
    ("2026年国家统一法律职业资格考试报名公告", "/a/gsgg/2026/0608/911.html", "2026-06-08"),
    ("赤霞区人民陪审员拟任命人选公示", "/a/gsgg/2026/0420/880.html", "2026-04-20"),
    ("法律援助中心搬迁公告", "/a/gsgg/2025/0902/755.html", "2025-09-02"),
]
LAWS: list[Row] = [
    ("中华人民共和国社区矫正法", "/a/flfg/2020/0701/110.html", "2020-07-01"),
    ("中华人民共和国公证法", "/a/flfg/2019/1016/77.html", "2019-10-16"),
]


def page(title: str, body: str, column: str = "") -> str:
    menu = "".join(f"<li><a href='{at}' ><span>{name}</span></a></li>\r\n" for at, name in MENU)
    at = {name: at for at, name in MENU}.get(column, "")
    where = (
        f"<div class=\"place\"><strong>当前位置:</strong><a href='http://sfj.chixia.invalid/'>主页</a> > <a href='{at}'>{column}</a> > </div>"
        if column
        else ""
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>{title}_{NAME}</title>
<link href="/templets/default/style/dedecms.css" rel="stylesheet" media="screen" type="text/css" />
</head>
<body class="articlelist">
<div class="header"><div class="top w960"><a href="/"><img src="/templets/default/images/logo.gif" alt="{NAME}"/></a>
<SCRIPT language=JavaScript>today=new Date();document.write("今天是：",today.getYear(),"年",today.getMonth()+1,"月",today.getDate(),"日");</SCRIPT></div>
<div class="module blue mT10"><div id="navMenu"><ul><li><a href='/'><span>主页</span></a></li>
{menu}</ul></div></div></div>
<div class="w960">{where}
{body}</div>
<div class="footer w960"><p><font color="#666666">Copyright &copy; 2012-2026 {NAME} 版权所有 Power by DedeCms</font></p><p>主办单位：{NAME}　电话：0992-8821148　地址：赤霞区政府大院3号楼</p><p>云溪ICP备12033001号　网站标识码：5306010019</p></div>
</body></html>"""


def side(rows: list[Row]) -> str:
    lines = "".join(f'<li><a href="{at}">{title[:14]}</a></li>' for title, at, _ in rows)
    return f'<div class="pright"><dl class="tbox"><dt><strong>推荐内容</strong></dt><dd><ul class="c1 ico2">{lines}</ul></dd></dl><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul>{lines}</ul></dd></dl></div>'


def make() -> None:
    site = Made("dede_gbk", "http://sfj.chixia.invalid/", "dede", encoding="gb18030")
    home(site)
    lists(site)
    rest(site)
    kinds = ["organisation", "news", "notice", "policy", "personnel", "guide", "consultation"]
    states = ["single", "list", "list", "list", "blank", None, None]
    newest = [None, "2026-06-12", "2026-06-08", "2020-07-01", None, None, None]
    for (at, name), kind, state, day in zip(MENU, kinds, states, newest, strict=True):
        site.column(at, name, kind, state, day)
    site.write(home_newest="2026-06-12", letters={"channel": "/plus/guestbook.php", "count": 3})


def home(site: Made) -> None:
    def block(name: str, at: str, rows: list[Row]) -> str:
        lines = "".join(
            f'<tr><td height="24"><font color="#ff6600">·</font><a href="{where}" title="{title}">{title[:17]}</a></td><td align="right"><font color="#999999">{(day or "")[5:]}</font></td></tr>'
            for title, where, day in rows
        )
        return f'<dl class="tbox"><dt><strong><a href="{at}">{name}</a></strong><span class="more"><a href="{at}">更多...</a></span></dt><dd><table width="100%">{lines}</table></dd></dl>'

    body = block("司法动态", "/a/sfdt/", NEWS) + block("公示公告", "/a/gsgg/", NOTICES)
    site.page("/", page("首页", body), blank=False, identity={
        "site_id_code": "5306010019", "icp": True, "police": None, "party_government_mark": None,
        "error_report_entry": None, "sponsor": NAME, "contact": True, "sitemap": None})  # fmt: skip


def lists(site: Made) -> None:
    rows = "".join(
        f"""<li><a href="{at}" class="title">{title}</a><span class="info"><small>日期：</small>{day} 10:2{n}:15<small>点击：</small>{102 + n}<small>好评：</small>0</span><p class="intro">{title}，取得良好效果。...</p></li>"""
        for n, (title, at, day) in enumerate(NEWS)
    )
    pages = """<div class="dede_pages"><ul class="pagelist"><li>首页</li><li class="thisclass">1</li><li><a href='list_2_2.html'>2</a></li><li><a href='list_2_3.html'>3</a></li><li><a href='list_2_2.html'>下一页</a></li><li><a href='list_2_18.html'>末页</a></li><li><select name='sldd' style='width:36px' onchange='location.href=this.options[this.selectedIndex].value;'><option value='list_2_1.html' selected>1</option><option value='list_2_2.html'>2</option></select></li><li><span class="pageinfo">共 <strong>18</strong>页<strong>176</strong>条</span></li></ul></div>"""
    body = f'<div class="pleft"><div class="listbox"><ul class="e2">{rows}</ul></div>{pages}</div>{side(NEWS[3:5])}'
    site.page("/a/sfdt/", page("司法动态", body, "司法动态"), items=NEWS, blank=False,
              pager={"pages": 18})  # fmt: skip
    rows = "".join(
        f'<tr><td>[<a href="/a/gsgg/">公示公告</a>] <a href="{at}" target="_blank">{title}</a></td><td width="90">({day})</td></tr>'
        for title, at, day in NOTICES
    )
    body = f'<div class="pleft"><table width="98%" cellpadding="4">{rows}</table></div>'
    site.page("/a/gsgg/", page("公示公告", body, "公示公告"), items=NOTICES, blank=False)
    rows = "".join(f'<p>{day}　<a href="{at}">{title}</a></p>' for title, at, day in LAWS)
    site.page("/a/flfg/", page("法律法规", f'<div class="pleft">{rows}</div>', "法律法规"),
              items=LAWS, blank=False)  # fmt: skip
    body = """<div class="pleft"><div class="listbox"><ul class="e2"></ul></div><div class="dede_pages"><ul class="pagelist"><li><span class="pageinfo">共 <strong>1</strong>页<strong>0</strong>条记录</span></li></ul></div></div>"""
    site.page("/a/rsrm/", page("人事任免", body, "人事任免"), items=[], blank=True)
    rows = "".join(
        f'<li><a href="/a/bszn/{n}.html">{name}</a></li>'
        for n, name in ((301, "法律援助申请指南"), (302, "公证办理须知"), (303, "律师执业许可指南"))
    )
    site.page("/a/bszn/", page("办事指南", f"<ul>{rows}</ul>", "办事指南"), blank=False)


def rest(site: Made) -> None:
    title, at, day = NOTICES[0]
    body = f"""<div class="pleft"><div class="viewbox"><div class="title"><h2>{title}</h2></div><div class="info"><small>时间:</small>{day} 09:15<small>来源:</small>省司法厅 <small>作者:</small>办公室 <small>点击:</small><script src="/plus/count.php?view=yes&aid=911"></script>次</div>
<div class="content"><table><tr><td><div>根据省司法厅安排，现就报名事项公告如下：</div><div>报名时间：2026年6月16日至6月30日；客观题考试时间：2026年9月12日、13日。</div></td></tr></table></div></div></div>{side(NEWS[1:3])}"""
    site.page(at, page(title, body, "公示公告"), blank=False,
              article={"title": title, "published": day, "origin": "省司法厅"})  # fmt: skip
    body = """<div class="pleft"><div class="viewbox"><div class="title"><h2>机构职能</h2></div><div class="content"><p>（一）承担全面依法治区重大问题的政策研究。</p><p>（二）负责规范性文件合法性审核。</p><p>（三）指导管理公证、法律援助工作。</p></div></div></div>"""
    site.page("/plus/list.php?tid=2", page("机构职能", body, "机构职能"), blank=False)
    said = [("申请法律援助要交钱吗", "2026-06-05 11:20", "不收费，请携带经济困难证明前来。", "2026-06-08", True),
            ("公证处周末上班吗", "2026-05-21 09:02", "周六上午办公。", "2026-05-22", True),
            ("律所投诉找谁", "2026-06-14 20:31", "", None, False)]  # fmt: skip
    blocks = "".join(
        f"""<table width="100%" class="gb"><tr><td bgcolor="#eef5fb"><b>主题：</b>{title}</td><td align="right">提问时间：{asked}</td></tr><tr><td colspan="2"><font color="#cc0000">管理员回复：</font>{answer or "暂未回复"}{f"（{answered}）" if answered else ""}</td></tr></table>"""
        for title, asked, answer, answered, _ in said
    )
    form = '<form method="post" action="/plus/guestbook.php"><input type="text" name="uname"/><textarea name="msg"></textarea><input type="submit" value="提交留言"/></form>'
    site.page("/plus/guestbook.php", page("在线咨询", blocks + form, "在线咨询"), blank=False,
              rows=[[title, asked[:10], answered, done] for title, asked, _, answered, done in said])  # fmt: skip
    text = """一、服务对象：经济困难公民。<br>二、申请条件：符合《法律援助法》第三十一条规定。<br>三、法律依据：《中华人民共和国法律援助法》。<br>四、申请材料：<a href="/uploads/soft/fysqb.doc">法律援助申请表</a>、身份证明、经济困难证明。<br>五、办理流程：申请—审查—指派。<br>六、办理时限：3个工作日。<br>七、受理地点：赤霞区法律援助中心（长乐街12号）。<br>八、联系电话：0992-8821200。<br>九、办公时间：周一至周五。"""
    body = f'<div class="pleft"><div class="viewbox"><div class="title"><h2>法律援助申请指南</h2></div><div class="content">{text}</div></div></div>'
    site.page("/a/bszn/301.html", page("法律援助申请指南", body, "办事指南"), blank=False,
              guide=["name", "basis", "conditions", "materials", "place", "time", "phone", "process"])  # fmt: skip


if __name__ == "__main__":
    make()
