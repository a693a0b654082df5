"""Lists and menus that a page's scripts load: the markup holds an empty list or none at all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from urllib.parse import urlencode

from xuncha.facts import ColumnKind, LinkVerdict
from xuncha.sandbox.markup.parts import BANNER
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import Item, TrapSite, news_items, notice_items
from xuncha.sandbox.traps.truth import ColumnTruth, Shown

_SHANGHAI = timezone(timedelta(hours=8))
_JSON, _SCRIPT = "application/json", "application/javascript; charset=utf-8"
_TREE = [
    {
        "id": 720,
        "name": "政策",
        "children": [
            {"id": 721, "name": "规范性文件", "children": []},
            {"id": 722, "name": "政策解读", "children": []},
        ],
    },
    {"id": 730, "name": "规划计划", "children": []},
    {"id": 740, "name": "公开指南", "jump_url": "/gkzn/", "children": []},
]


def catalogue(number: int) -> TrapSite:
    """广东 gkmlpt: one page for all columns, tree in its script, entries as JSON by column."""
    site = TrapSite(number, "演练区发展改革局(公开目录)", "gkmlpt: catalogue of JSON lists")
    site.ordinary()
    site.column("政府信息公开目录", "/gkmlpt/index", "", Shown.SINGLE, may_be_absent=True)
    fresh, old = notice_items("/zcwj/", 20, 50, 90), notice_items("/ghjh/", 400, 500)
    config = (
        f"window._CONFIG = {{\n SID: '{number}',\n TREE: {json.dumps(_TREE, ensure_ascii=False)},\n"
        " SERVICE_AREA_ID: 0 };"
    )
    site.put(
        "/gkmlpt/index",
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>政府信息公开目录</title></head>"
        f'<body>{BANNER}<div id="app"></div><script>{config}</script>'
        '<script src="/gkmlpt/gkml/pc/js/app.1.js"></script></body></html>',
    )
    site.routes["/gkmlpt/gkml/pc/js/app.1.js"] = TrapAnswer(b"void 0;", 200, _SCRIPT)
    for column, items in ((721, fresh), (722, []), (730, old)):
        site.routes[f"/gkmlpt/api/all/{column}?page=1&sid={number}"] = _catalogue_answer(items)
    for items in (fresh, old):
        site.articles("/gkmlpt/index", items)
    newest = {"规范性文件": fresh[0].day, "规划计划": old[0].day}
    for name, column, shown, kind, count in (
        ("规范性文件", 721, Shown.FRESH, ColumnKind.POLICY, 3),
        ("政策解读", 722, Shown.BLANK, ColumnKind.POLICY, 0),
        ("规划计划", 730, Shown.STALE, ColumnKind.PLANNING, 2),
    ):
        path = f"/gkmlpt/index#{column}"
        truth = ColumnTruth(name, path, shown, kind, newest.get(name), count)
        site.truth.columns.append(truth)
    return site.done()


def _catalogue_answer(items: Sequence[Item]) -> TrapAnswer:
    rows = [
        {"id": n, "title": item.title, "url": item.path, "created_at": f"{item.iso} 09:30:00"}
        for n, item in enumerate(items)
    ]
    answer = {"articles": rows, "classify": {"post_count": len(rows)}, "total": len(rows)}
    return TrapAnswer(json.dumps(answer).encode(), 200, _JSON)


def units(number: int) -> TrapSite:
    """大汉 jpaas: the list is built by a unit whose query stands in an attribute."""
    site = TrapSite(number, "演练市工信局(单元列表)", "jpaas: list markup inside JSON")
    site.ordinary()
    news = news_items("/gxdt/", 3, 12, 40, 60)
    query = {
        "parseType": "bulidstatic",
        "webId": "8d82",
        "tplSetId": "2097",
        "pageType": "column",
        "tagId": "信息列表",
        "editType": "null",
        "pageId": "f1a2",
    }
    unit = "/api-gateway/jpaas-publish-server/front/page/build/unit"
    written = json.dumps(query, ensure_ascii=False).replace('"', "'")
    site.listed(
        "工信动态",
        "/gxdt/index.html",
        news,
        Shown.FRESH,
        ColumnKind.NEWS,
        f'<div class="page-content"></div><script src="/js/unitbuild.js" url="{unit}" '
        f'queryData="{written}"></script>',
    )
    rows = "".join(
        f'<li><a href="{item.path}" title="{item.title}">{item.title}</a><span>{item.iso}</span></li>'
        for item in news
    )
    answer = {"code": "200", "success": True, "data": {"html": f"<ul>{rows}</ul>"}}
    site.routes[f"{unit}?{urlencode(query)}"] = TrapAnswer(
        json.dumps(answer, ensure_ascii=False).encode(), 200, "application/json;charset=UTF-8"
    )
    site.routes["/js/unitbuild.js"] = TrapAnswer(b"void 0;", 200, _SCRIPT)
    return site.done()


def list_scripts(number: int) -> TrapSite:
    """龙讯: the list of a column is an external script; a side list stands on every page."""
    site = TrapSite(number, "演练县水务局(列表脚本)", "LonSun: lists as .js?num=4")
    site.ordinary()
    old, fresh = notice_items("/hygq/", 300, 340), news_items("/swdt/", 2, 8)
    for name, path, items, shown, kind in (
        ("回应关切", "/hygq/", old, Shown.STALE, ColumnKind.POLICY),
        ("水务动态", "/swdt/", fresh, Shown.FRESH, ColumnKind.NEWS),
    ):
        script = f"/site/label/{path.strip('/')}.js"
        inner = f'<div class="listbox"><script src="{script}?num=4"></script></div>'
        site.listed(name, path, items, shown, kind, inner)
        rows = "".join(
            f'<li><a href="{item.path}">{item.title}</a><span>{item.iso}</span></li>'
            for item in items
        )
        written = f"document.write('<ul>{rows}</ul>');".replace("</", "<\\/")
        site.routes[f"{script}?num=4"] = TrapAnswer(written.encode(), 200, _SCRIPT)
    site.truth.columns[-2] = ColumnTruth("回应关切", "/hygq/", Shown.FRESH, None, old[0].day, 2)
    return site.done()


def json_list(number: int) -> TrapSite:
    """No known system: $.getJSON with a whole address, Unix times; a hit counter beside it."""
    site = TrapSite(number, "演练县统计局(接口列表)", "list by getJSON, times in milliseconds")
    site.ordinary()
    old = notice_items("/tjgb/", 400, 460, 800)
    site.listed(
        "统计公报",
        "/tjgb/",
        old,
        Shown.FRESH,
        ColumnKind.STATISTICS,
        '<ul id="rows"></ul><script>$.getJSON("/tjgb/list.json", function (r) { $("#rows").html(draw(r)); });'
        '$.get("/hits/count.json?id=7");</script>',
    )
    rows = [{"Title": i.title, "LinkUrl": i.path, "PubDate": _milliseconds(i)} for i in old]
    site.routes["/tjgb/list.json"] = TrapAnswer(json.dumps({"rows": rows}).encode(), 200, _JSON)
    return site.done()


def _milliseconds(item: Item) -> int:
    return int(datetime.combine(item.day, datetime.min.time(), _SHANGHAI).timestamp() * 1000)


def written_menu(number: int) -> TrapSite:
    """The menu stands in the header's script alone; a dead link of it counts as any other."""
    site = TrapSite(number, "演练县林业局(脚本菜单)", "navigation by an included header script")
    site.ordinary()
    site.listed("规划计划", "/ghjh/", notice_items("/ghjh/", 60, 90), Shown.FRESH)
    rows = "".join(f'<li><a href="{path}">{name}</a></li>' for name, path in site.menu)
    rows += '<li><a href="/gone/">旧栏目</a></li>'
    menu = f'<div class="nav"><ul><li><a href="/">首页</a></li>{rows}</ul></div>'
    kept, site.menu = list(site.menu), []
    site.done()
    for path, answer in site.routes.items():
        if answer.content_type.startswith("text/html"):
            body = answer.body.replace(
                b'<div class="nav"><ul><li><a href="/">\xe9\xa6\x96\xe9\xa1\xb5</a></li></ul></div>',
                b'<script src="/script/header.js"></script>',
            )
            site.routes[path] = TrapAnswer(body, answer.status, answer.content_type)
    site.menu = kept
    text = f'document.writeln("{menu}");'.replace('="', "='").replace('">', "'>")
    site.routes["/script/header.js"] = TrapAnswer(text.encode(), 200, _SCRIPT)
    site.truth.columns.append(ColumnTruth("旧栏目", "/gone/", Shown.UNKNOWN, may_be_absent=False))
    site.truth.links["/gone/"] = LinkVerdict.DEAD
    return site


MAKERS = (catalogue, units, list_scripts, json_list, written_menu)
