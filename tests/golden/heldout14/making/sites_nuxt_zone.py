"""A development zone of 2026, drawn on a server by Nuxt: utilities for names, addresses without an
ending, cards, and the data of every page again in a script."""

from __future__ import annotations

import json

from .plan import Col, Row, Small, each, fill, paragraphs, publish

S = Small("nuxt_zone", "https://www.xinpu-zone-x.invalid/", "2026-06-11", "")
COLS = [
    Col("/about", "园区概况", "overview", "single"),
    Col("/news/park", "园区动态", "news", "list", "2026-06-10", 8, pages=15),
    Col("/news/notice", "通知公告", "notice", "list", "2026-06-08", 6, step=6),
    Col("/policy", "惠企政策", "policy", "list", "2026-05-21", 5, step=24),
    Col("/invest", "招商引资", None, "list", "2026-05-30", 4, "projects", step=15),
    Col("/party", "党建引领", None, "blank"),
    Col("/service", "服务指南", None, None),
]
AT = {col.name: col.path for col in COLS}


def page(title: str, inner: str, data: object = ()) -> str:
    """In the common frame."""
    nav = "".join(
        f'<a href="{c.path}" class="px-4 py-2 hover:text-primary">{c.name}</a>' for c in COLS
    )
    return f"""<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><link rel="stylesheet" href="/_nuxt/entry.d1.css"><link rel="modulepreload" as="script" href="/_nuxt/C0xyz.js"></head><body><div id="__nuxt"><!--[--><div class="min-h-screen flex flex-col"><header class="bg-white border-b"><div class="container mx-auto flex h-20 items-center justify-between"><a href="/" class="flex items-center"><img src="/logo.svg" class="h-12" alt="新浦经济开发区管理委员会"></a><nav class="hidden lg:flex"><a href="/" class="px-4 py-2">首页</a><!--[-->{nav}<!--]--></nav><button class="lg:hidden" aria-label="打开菜单"><svg viewBox="0 0 24 24"><path d="M3 6h18"></path></svg></button></div></header><main class="flex-1">{inner}</main><footer class="bg-slate-900 text-slate-300"><div class="container mx-auto py-10 text-sm"><p>主办单位：新浦经济开发区管理委员会</p><p>网站标识码：3299990055　苏ICP备00000000号　苏公网安备 32999902000055号</p></div></footer></div><!--]--></div><script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">{json.dumps(list(data), ensure_ascii=False)}</script><script>window.__NUXT__={{}};window.__NUXT__.config={{public:{{}},app:{{baseURL:"/",buildAssetsDir:"/_nuxt/"}}}}</script><script type="module" src="/_nuxt/C0xyz.js" crossorigin></script></body></html>"""


CARD = '<a href="$H" class="block rounded-lg border p-5 hover:shadow"><div class="flex justify-between text-xs text-slate-400"><span>{kind}</span><span>$Y-$M-$d</span></div><h3 class="mt-2 font-medium line-clamp-2">$T</h3><p class="mt-1 text-sm text-slate-500 line-clamp-1">新浦开发区……</p></a>'
LINE = '<li class="flex items-center border-b py-4"><span class="w-2 h-2 rounded-full bg-primary"></span><a href="$H" class="flex-1 truncate">$T</a><time class="text-slate-400">$Y/$M/$d</time></li>'


def home(names: dict[str, Col]) -> str:
    """A banner, cards, a list, tiles."""
    news = each(names["园区动态"].rows[:6], CARD.replace("{kind}", "动态"))
    note = each(names["通知公告"].rows[:5], LINE)
    tiles = "".join(
        f'<a href="{AT[n]}" class="text-center"><img src="/i/{n}.svg" alt=""><span>{n}</span></a>'
        for n in ("惠企政策", "招商引资", "服务指南")
    )
    return page(
        "新浦经济开发区",
        f'<section class="h-96 bg-cover" style="background-image:url(/banner.jpg)"></section><section class="container mx-auto py-10"><div class="flex justify-between"><h2 class="text-2xl">园区动态</h2><a href="{AT["园区动态"]}" class="text-primary">查看全部 →</a></div><div class="grid grid-cols-3 gap-6 mt-6">{news}</div></section><section class="container mx-auto"><div class="flex justify-between"><h2 class="text-2xl">通知公告</h2><a href="{AT["通知公告"]}" class="text-primary">查看全部 →</a></div><ul>{note}</ul></section><section class="container mx-auto grid grid-cols-3">{tiles}</section>',
    )


def listing(col: Col) -> str:
    """Cards or lines; numbers of pages are links."""
    crumb = f'<nav aria-label="breadcrumb" class="text-sm text-slate-500"><ol class="flex"><li><a href="/">首页</a></li><li class="mx-2">/</li><li aria-current="page">{col.name}</li></ol></nav>'
    if col.name == "惠企政策":
        body = (
            '<table class="w-full"><thead><tr><th>政策名称</th><th>发布单位</th><th>发布日期</th><th>申报截止</th></tr></thead><tbody>'
            + each(
                col.rows,
                '<tr><td><a href="$H">$T</a></td><td>经济发展局</td><td>$Y-$M-$d</td><td>2026-12-31</td></tr>',
            )
            + "</tbody></table>"
        )
    elif col.rows:
        body = f'<ul class="mt-6">{each(col.rows, LINE)}</ul>'
    else:
        body = '<div class="py-24 text-center"><img src="/empty.svg" class="mx-auto h-32" alt=""><p class="text-slate-400">暂无数据</p></div>'
    last = (
        f'<div class="flex gap-2 mt-8"><span class="bg-primary text-white px-3">1</span><a href="{col.path}?page=2">2</a><a href="{col.path}?page=3">3</a><span>…</span><a href="{col.path}?page={col.pages}">{col.pages}</a><a href="{col.path}?page=2">下一页</a></div>'
        if col.pages
        else ""
    )
    data = [["ShallowReactive", 1], [title for title, _, _ in col.rows], len(col.rows)]
    return page(
        f"{col.name} - 新浦经济开发区",
        f'<div class="container mx-auto py-8">{crumb}<h1 class="text-3xl mt-4">{col.name}</h1>{body}{last}</div>',
        data,
    )


def article(col: Col, row: Row) -> str:
    """A heading, chips, prose."""
    return page(
        f"{row[0]} - 新浦经济开发区",
        f'<div class="container mx-auto py-8"><nav aria-label="breadcrumb"><ol class="flex"><li><a href="/">首页</a></li><li class="mx-2">/</li><li><a href="{col.path}">{col.name}</a></li></ol></nav><article><h1 class="text-3xl font-bold">{row[0]}</h1><div class="flex gap-4 text-sm text-slate-400"><span>发布时间：{row[2]}</span><span>来源：园区管委会</span></div><div class="prose max-w-none">{paragraphs("6月上旬，园区召开项目推进会，逐项研究用地、用能等问题。", "会议明确，对重点项目实行专班服务，每周调度。")}</div></article></div>',
    )


def build() -> Small:
    """The site."""
    names = fill(
        COLS,
        "新浦开发区",
        "园区管委会",
        lambda col, n, _: f"{col.path}/{7788 - 11 * n - COLS.index(col)}",
    )
    publish(
        S,
        COLS,
        home(names),
        listing,
        article,
        {"园区动态": 1, "通知公告": 1},
        identity={"icp": True, "site_id_code": "3299990055"},
    )
    S.add(
        "/about",
        page(
            "园区概况 - 新浦经济开发区",
            f'<div class="container mx-auto"><h1>园区概况</h1>{paragraphs("新浦经济开发区成立于二〇〇六年，规划面积四十八平方公里。", "园区形成装备制造、新材料、食品加工三大产业。")}</div>',
        ),
        blank=False,
    )
    S.add(
        "/service",
        page(
            "服务指南 - 新浦经济开发区",
            '<div class="container mx-auto grid grid-cols-2"><div class="card"><h3>企业开办</h3><p>营业执照、印章、税务一次办理。</p></div><div class="card"><h3>项目报建</h3><p>由专员全程代办。</p></div></div>',
        ),
        blank=False,
    )
    S.more |= {"home_newest": "2026-06-10"}
    return S
