"""Pages of made-up sites for the reading benchmark: typical in size, in links and in markup.

Each site has its own template (a content system's), its own menus, sidebar and footer; its pages
are of the kinds government sites consist of. An entry has one title and one address wherever it is
listed: on the home page, in its column, in the sidebar. Nothing in here is taken from a real page.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

AS_OF = date(2020, 12, 1)
_WORDS = [
    "政府信息公开",
    "政务服务",
    "通知公告",
    "工作动态",
    "领导之窗",
    "机构职能",
    "人事任免",
    "财政预算",
    "重点领域",
    "行政许可",
    "规范性文件",
    "政策解读",
    "互动交流",
    "意见反馈",
    "发展改革",
    "教育体育",
    "民政",
    "司法行政",
    "自然资源",
    "生态环境",
    "住房建设",
    "交通运输",
    "水务",
    "农业农村",
    "文化旅游",
    "卫生健康",
    "应急管理",
    "审计监督",
    "市场监管",
    "统计数据",
    "医疗保障",
    "实施方案",
    "工作要点",
    "年度报告",
    "优化营商环境",
    "安全生产",
    "防汛抗旱",
    "森林防火",
    "招商引资",
    "项目建设",
    "基层治理",
    "信用体系",
    "社会保险",
    "就业创业",
    "义务教育",
    "学前教育",
    "职业教育",
    "公共文化",
    "全民健身",
    "养老服务",
    "住房公积金",
    "食品安全",
    "会议指出",
    "会议强调",
    "各乡镇",
    "街道办事处",
    "各有关单位",
    "请结合实际",
    "认真组织实施",
    "加强组织领导",
    "强化责任落实",
    "严格监督检查",
    "扎实推进",
]
_ELEMENTS = ["设定依据", "申请条件", "申请材料", "办理地点", "办理时间", "联系电话", "办理流程"]


class Sample(NamedTuple):
    """One page: what it is, which template it has, its address and its bytes."""

    kind: str
    family: str
    url: str
    body: bytes


class _Family(NamedTuple):
    name: str
    head: str
    article: str
    column: str
    menu: str
    body: str


# The marks of a content system, the forms of its addresses, its menus and its article's body.
_FAMILIES = (
    _Family(
        "trs",
        '<script src="/images/_trs_ta_js.js"></script>',
        "/{place}/{month}/t{day}_{number}.html",
        "/{place}/index.html",
        '<li class="nav-item"><a href="{url}" target="_blank" title="{name}">{name}</a></li>',
        '<div class="TRS_Editor"><style type="text/css">.p{{margin:0}}</style>{text}</div>',
    ),
    _Family(
        "hanweb",
        '<meta name="Maketime" content="2020-11-30 08:00:00">',
        "/art/{year}/{m}/{d}/art_{place}_{number}.html",
        "/col/col{place}/index.html",
        '<td class="bt-link" align="center"><a class="menu" href="{url}">{name}</a></td>',
        '<div id="zoom"><!--ZJEG_RSS.content.begin-->{text}<!--ZJEG_RSS.content.end--></div>',
    ),
    _Family(
        "vsb",
        '<META Name="keywords" Content="信息公开" /><script src="/system/resource/js/base.js"></script>',
        "/info/{place}/{number}.htm",
        "/{place}.htm",
        '<li><a href="{url}"><span>{name}</span></a></li>',
        '<form name="_newscontent_fromname"><div class="v_news_content">{text}</div></form>',
    ),
    _Family(
        "ucap",
        '<meta name="others" content="页面生成时间 2020-11-30 08:00:00" />',
        "/{place}/{month}/{hash}.shtml",
        "/{place}/common_list.shtml",
        '<dd><a href="{url}" target="_blank">{name}</a><i></i></dd>',
        '<div class="content"><!--<UCAPCONTENT>-->{text}<!--</UCAPCONTENT>--></div>',
    ),
)


def make_samples(seed: int = 1, articles: int = 24) -> tuple[Sample, ...]:
    """The pages of four sites: a home page, lists, articles, guides and letters of each."""
    samples: list[Sample] = []
    for number, family in enumerate(_FAMILIES):
        samples.extend(_Site(seed * 100 + number, family).pages(articles))
    return tuple(samples)


class _Site:
    def __init__(self, seed: int, family: _Family) -> None:
        self.random = random.Random(seed)
        self.family = family
        self.host = f"{family.name}.mouxian.gov.cn"
        self.entries: dict[int, tuple[str, str, date]] = {}
        self.columns = [(word, self._column(at)) for at, word in enumerate(_WORDS[:34])]
        self.menu = "\n".join(family.menu.format(url=url, name=name) for name, url in self.columns)
        self.script = "".join(
            f"function part{at}(a,b){{if(a>b){{return a-b;}}document.title='x';return b;}}\n"
            for at in range(70)
        )

        self.style = "".join(
            f".box{at} {{ width: {at}px; margin: 0 auto; font: 14px/28px 宋体; color: #333; }}\n"
            for at in range(60)
        )

    def pages(self, articles: int) -> Iterator[Sample]:
        yield self._page("home", "/index.html", "首页", "".join(map(self._block, range(6))))
        for at in range(6):
            rows = self._rows(at, 20)
            pager = '<div class="pages">共 163 条 第 1/9 页 <a href="index_1.html">下一页</a></div>'
            yield self._page("list", self._column(at), _WORDS[at], f"{rows}{pager}")
        for at in range(articles):
            yield self._page("article", *self._article(at))
        for at in range(3):
            yield self._page("guide", *self._guide(at))
            yield self._page("letter", *self._letter(at))

    # ---- what a page is made of

    def _page(self, kind: str, path: str, title: str, main: str) -> Sample:
        up = "../" * (path.count("/") - 1) or "./"
        crumb = f'<a href="{up}">首页</a> &gt; <a href="{self.columns[2][1]}">通知公告</a>'
        html = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" />
<title>{title}-某县人民政府</title><meta name="SiteName" content="某县人民政府" />
<meta name="SiteIDCode" content="4100000001" />{self.family.head}
<link href="{up}images/style.css" rel="stylesheet" type="text/css" />
<style type="text/css">
{self.style}</style><script type="text/javascript">
{self.script}</script></head>
<body><div class="header"><div class="logo"><img src="{up}images/logo.png" alt="某县人民政府" /></div>
<div class="search"><form action="/search"><input name="q" /><input type="submit" /></form></div>
</div><div class="nav"><ul>{self.menu}</ul></div>
<div class="position">您当前的位置:{crumb}</div>
<div class="main"><div class="left">{main}</div><div class="side"><h3>最新信息</h3>
{self._rows(99, 14)}</div></div>
<div class="links"><h3>相关链接</h3>{self._friends()}</div>
<div class="footer"><p>主办:某县人民政府办公室  地址:某县人民路1号  联系电话:0371-60000000</p>
<p>网站标识码:4100000001 <a href="https://beian.miit.gov.cn/">豫ICP备10000001号-1</a>
<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=41000002000001">豫公网安备 41000002000001号</a>
<a href="{up}sitemap.html">网站地图</a><script src="//dcs.conac.cn/js/x.js"></script></p></div>
<script type="text/javascript">var _h=[];(function(){{{self.script[:2600]}}})();</script>
</body></html>"""
        return Sample(kind, self.family.name, f"http://{self.host}{path}", html.encode())

    def _friends(self) -> str:
        return "\n".join(
            f'<a href="http://bumen{at}.mouxian.gov.cn/" target="_blank">{name}局</a>'
            for at, name in enumerate(_WORDS[12:36])
        )

    def _block(self, at: int) -> str:
        name, url = self.columns[at]
        more = f'<span class="more"><a href="{url}">更多</a></span>'
        return f'<div class="block"><div class="title"><h2>{name}</h2>{more}</div>{self._rows(at, 7)}</div>'

    def _rows(self, at: int, count: int) -> str:
        rows = []
        for number in range(at * 100, at * 100 + count):
            title, url, day = self._entry(number)
            rows.append(f'<li><span>{day}</span><a href="{url}" title="{title}">{title}</a></li>\n')
        return f'<ul class="list">{"".join(rows)}</ul>'

    def _article(self, at: int) -> tuple[str, str, str]:
        title, url, day = self._entry(at % 6 * 100 + at // 6)
        text = self._paragraphs(18 + at % 9)
        body = self.family.body.format(text=text)
        info = (
            f'<div class="info"><span>发布时间:{day} 09:30</span><span>来源:县政府办</span></div>'
        )
        return url, title, f"<h1>{title}</h1>{info}{body}"

    def _guide(self, at: int) -> tuple[str, str, str]:
        title = f"{_WORDS[20 + at]}许可办事指南"
        rows = "".join(
            f"<tr><td><strong>{name}</strong></td><td>{self._phrase(12)} 0371-60000001</td></tr>"
            for name in _ELEMENTS
        )
        table = f"<h1>{title}</h1><table>{rows}</table>{self._paragraphs(4)}"
        return f"/bszn/{2000 + at}.html", title, table

    def _letter(self, at: int) -> tuple[str, str, str]:
        rows = (
            f"<tr><td>留言标题</td><td>关于{self._phrase(2)}的咨询</td></tr>"
            "<tr><td>留言时间</td><td>2020-11-02 10:11</td></tr>"
            f"<tr><td>留言内容</td><td>{self._phrase(40)}</td></tr>"
            "<tr><td>办理状态</td><td>已回复</td></tr><tr><td>回复时间</td><td>2020-11-09</td></tr>"
            f"<tr><td>回复内容</td><td>{self._phrase(60)}</td></tr>"
        )
        return f"/zxzx/{3000 + at}.html", "咨询留言", f"<table>{rows}</table>"

    # ---- words and addresses

    def _entry(self, number: int) -> tuple[str, str, date]:
        """Title, address and day of an entry; the hundreds of its number are its column."""
        if number not in self.entries:
            day = AS_OF - timedelta(days=2 * (number % 100) + number // 100 % 5)
            title = f"关于{self._phrase(4)}的通知"
            self.entries[number] = title, self._address(number, day), day
        return self.entries[number]

    def _column(self, at: int) -> str:
        return self.family.column.format(place=self._place(at))

    def _place(self, at: int) -> str:
        return str(10_000 + at) if self.family.name in ("hanweb", "vsb") else f"lm{at}"

    def _address(self, number: int, day: date) -> str:
        return self.family.article.format(
            place=self._place(number // 100 % 30),
            year=day.year,
            m=day.month,
            d=day.day,
            month=f"{day:%Y%m}",
            day=f"{day:%Y%m%d}",
            number=100_000 + number,
            hash=f"{number:032x}",
        )

    def _phrase(self, words: int) -> str:
        return "".join(self.random.choice(_WORDS) for _ in range(words))

    def _paragraphs(self, count: int) -> str:
        return "".join(
            f'<p style="text-indent: 2em; line-height: 1.75em;"><span style="font-size: 16px;">'
            f"{'，'.join(self._phrase(4) for _ in range(5))}。</span></p>\n"
            for _ in range(count)
        )
