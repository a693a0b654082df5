"""A county's disclosure platform: a tree of columns, lists as JSON in the page, article tables."""

from __future__ import annotations

import json

from .common import Row, Small, paragraphs

S = Small("gkml_platform", "http://xxgk.luoshan.invalid/", "2025-09-01", "general")
TREE = (
    ("zfwj", "政府文件"),
    ("jgzn", "机构职能"),
    ("rsxx", "人事信息"),
    ("czyjs", "财政预决算"),
    ("zdxm", "重大建设项目"),
    ("yjgl", "应急管理"),
)
TOP = """<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{title}</title><meta name="SiteName" content="罗山县政府信息公开平台"><meta name="SiteIDCode" content="4115210001"></head><body>
<header><h1><a href="/">罗山县政府信息公开平台</a></h1><nav><a href="/">平台首页</a><a href="/zhinan.html">公开指南</a><a href="/zhidu.html">公开制度</a><a href="/nianbao.html">公开年报</a><a href="/ysq.html">依申请公开</a></nav></header>
<aside class="tree"><h3>法定主动公开内容</h3><ul>{tree}</ul></aside><main>"""
FOOT = """</main><footer>主办：罗山县人民政府办公室 维护：罗山县政务公开事务中心 豫ICP备05020011号-1 豫公网安备41152102000101号 网站标识码4115210001</footer></body></html>"""


def page(title: str, inner: str) -> str:
    tree = "".join(f'<li><a href="/list/{c}.html">{n}</a></li>' for c, n in TREE)
    return TOP.format(title=title, tree=tree) + inner + FOOT


FILES = [
    ("罗山县人民政府关于促进茶产业高质量发展的意见", "/content/2025/5501.html", "2025-08-18"),
    ("罗山县人民政府办公室关于印发防汛应急预案的通知", "/content/2025/5388.html", "2025-06-09"),
]
PEOPLE = [
    ("罗山县人民政府关于王某等三名同志职务任免的通知", "/content/2025/5460.html", "2025-07-22")
]
MONEY = [
    ("罗山县2025年政府预算公开", "/content/2025/5102.html", "2025-02-14"),
    ("罗山县2023年政府决算公开", "/content/2024/4700.html", "2024-10-11"),
]
REPORTS = [
    ("罗山县2024年政府信息公开工作年度报告", "/content/2025/5055.html", "2025-01-24"),
    ("罗山县2023年政府信息公开工作年度报告", "/content/2024/4401.html", "2024-01-26"),
]
PROJECTS = [("罗山县2025年省市重点项目名单", "/content/2025/5140.html", "2025-03-05")]


def data(rows: list[Row], name: str = "listData") -> str:
    """What the page's own script turns into a list."""
    out = [
        {
            "id": 5000 + n,
            "title": t,
            "url": h,
            "pubDate": f"{d} 09:00:00",
            "deptName": "罗山县人民政府",
        }
        for n, (t, h, d) in enumerate(rows)
    ]
    return f'<div id="list"></div><script>var {name} = {json.dumps({"code": 200, "total": len(rows), "rows": out}, ensure_ascii=False)};\nrender({name}.rows);</script>'


def listing(code: str, name: str, inner: str) -> str:
    return page(
        f"{name} - 罗山县政府信息公开平台",
        f'<div class="bread">当前位置：<a href="/">平台首页</a> / <a href="/list/{code}.html">{name}</a></div><h2>{name}</h2>{inner}',
    )


def build() -> Small:
    newest = "".join(
        f'<tr><td><a href="{h}">{t}</a></td><td>{d}</td></tr>'
        for t, h, d in sorted(FILES + PEOPLE + PROJECTS, key=lambda r: r[2], reverse=True)
    )
    S.add(
        "/",
        page(
            "罗山县政府信息公开平台",
            f"<section><h3>最新公开信息</h3><table><thead><tr><th>标题</th><th>发布日期</th></tr></thead><tbody>{newest}</tbody></table></section>",
        ),
        blank=False,
        identity={
            "site_id_code": "4115210001",
            "icp": True,
            "police": True,
            "sponsor": "罗山县人民政府办公室",
        },
    )
    S.add("/list/zfwj.html", listing("zfwj", "政府文件", data(FILES)), rows_of=FILES, blank=False)
    state = {
        "list": {
            "items": [{"docTitle": t, "docUrl": h, "publishTime": d} for t, h, d in MONEY],
            "pageCount": 1,
        }
    }
    S.add(
        "/list/czyjs.html",
        listing(
            "czyjs",
            "财政预决算",
            f'<div id="app"></div><script>window.__INITIAL_STATE__={json.dumps(state, ensure_ascii=False)}</script>',
        ),
        rows_of=MONEY,
        blank=False,
    )
    S.add(
        "/list/rsxx.html",
        listing(
            "rsxx",
            "人事信息",
            '<table class="gk"><tr><th>索引号</th><th>信息名称</th><th>发布机构</th><th>生成日期</th><th>公开日期</th></tr>'
            + "".join(
                f'<tr><td>ls0{n}/2025-000{n}</td><td><a href="{h}">{t}</a></td><td>县政府办</td><td>2025-07-15</td><td>{d}</td></tr>'
                for n, (t, h, d) in enumerate(PEOPLE, 1)
            )
            + "</table>",
        ),
        rows_of=PEOPLE,
        blank=False,
    )
    S.add(
        "/list/zdxm.html",
        listing(
            "zdxm",
            "重大建设项目",
            "<ul>"
            + "".join(
                f'<li><a href="{h}">{t}</a><time datetime="{d}T08:30:00">{d}</time></li>'
                for t, h, d in PROJECTS
            )
            + "</ul>",
        ),
        rows_of=PROJECTS,
    )
    S.add("/list/yjgl.html", listing("yjgl", "应急管理", data([])), items=[], blank=True)
    S.add(
        "/list/jgzn.html",
        listing(
            "jgzn",
            "机构职能",
            f"<article>{paragraphs('县人民政府办公室负责县政府会议的准备工作，协助县政府领导组织实施会议决定事项。', '办公地址：罗山县行政中心；办公电话：0376-2110001。')}</article>",
        ),
        blank=False,
        items=[],
    )
    S.add(
        "/zhinan.html",
        page(
            "公开指南",
            f'<div class="bread">当前位置：<a href="/">平台首页</a> / 公开指南</div><article><h2>罗山县政府信息公开指南</h2>{paragraphs("为了更好地提供政府信息公开服务，编制本指南。", "受理机构：罗山县人民政府办公室；受理时间：工作日8:00—12:00，15:00—18:00。")}<p>2025年1月更新</p></article>',
        ),
        blank=False,
        items=[],
    )
    S.add(
        "/nianbao.html",
        page(
            "公开年报",
            '<div class="bread">当前位置：<a href="/">平台首页</a> / 公开年报</div><h2>公开年报</h2><dl>'
            + "".join(
                f'<dt>{h[9:13]}</dt><dd><a href="{h}">{t}</a><small>{d}</small></dd>'
                for t, h, d in REPORTS
            )
            + "</dl>",
        ),
        rows_of=REPORTS,
        blank=False,
    )
    S.add(
        "/ysq.html",
        page(
            "依申请公开",
            '<div class="bread">当前位置：<a href="/">平台首页</a> / 依申请公开</div><h2>依申请公开</h2><p>公民、法人或者其他组织可以申请获取政府信息。</p><a href="/ysq/apply.html">在线申请</a> <a href="/ysq/query.html">结果查询</a> <a href="/files/ysqb.doc">申请表下载</a>',
        ),
        blank=False,
    )
    t, h, d = FILES[0]
    S.add(
        h,
        page(
            t,
            f'<div class="bread">当前位置：<a href="/">平台首页</a> / <a href="/list/zfwj.html">政府文件</a> / 正文</div><table class="meta"><tr><th>索引号</th><td>ls001/2025-00088</td><th>信息分类</th><td>县政府文件</td></tr><tr><th>发布机构</th><td>罗山县人民政府</td><th>发文日期</th><td>2025年8月12日</td></tr><tr><th>文　　号</th><td>罗政〔2025〕17号</td><th>公开日期</th><td>2025年8月18日</td></tr></table><article><h2>{t}</h2>{paragraphs("各乡镇人民政府、街道办事处，县政府有关部门：", "为促进茶产业高质量发展，现提出以下意见。", "罗山县人民政府", "2025年8月12日")}</article>',
        ),
        article={"title": t, "published": d},
        blank=False,
    )
    S.column("/zhinan.html", "公开指南", None, "single")
    S.column("/zhidu.html", "公开制度", None)
    S.column("/nianbao.html", "公开年报", None, "list", "2025-01-24")
    S.column("/ysq.html", "依申请公开", None)
    for code, kind, state_, newest_ in (
        ("zfwj", "policy", "list", "2025-08-18"),
        ("jgzn", "organisation", "single", None),
        ("rsxx", "personnel", "list", "2025-07-22"),
        ("czyjs", "finance", "list", "2025-02-14"),
        ("zdxm", "projects", "list", "2025-03-05"),
        ("yjgl", None, "blank", None),
    ):
        S.column(f"/list/{code}.html", dict(TREE)[code], kind, state_, newest_, None)
    S.more |= {"home_newest": "2025-08-18"}
    return S
