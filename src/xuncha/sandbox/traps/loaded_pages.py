"""Lists in data that have further pages: what the first one does not show may be newer, or not."""

from __future__ import annotations

import json
from collections.abc import Sequence
from urllib.parse import urlencode

from xuncha.facts import ColumnKind
from xuncha.sandbox.markup.parts import BANNER
from xuncha.sandbox.traps.answer import TrapAnswer
from xuncha.sandbox.traps.kit import Item, TrapSite, notice_items
from xuncha.sandbox.traps.truth import ColumnTruth, Shown

_JSON, _SCRIPT = "application/json;charset=UTF-8", "application/javascript; charset=utf-8"
_UNIT = "/api-gateway/jpaas-publish-server/front/page/build/unit"
_TOTAL = 45


def catalogue_of_pages(number: int) -> TrapSite:
    """gkmlpt: the first page of 45 entries, newest first; oldest first; oldest first but whole."""
    site = TrapSite(number, "演练区财政局(公开目录分页)", "gkmlpt: first of several JSON pages")
    site.ordinary()
    site.column("政府信息公开目录", "/gkmlpt/index", "", Shown.SINGLE, may_be_absent=True)
    newest = notice_items("/zcwj/", 20, 50, 90, 120)
    oldest = notice_items("/gsgg/", 300, 340, 380, 420)[::-1]
    whole = notice_items("/ghjh/", 400, 450, 500)[::-1]
    columns = (
        ("政策文件", 801, newest, _TOTAL, Shown.FRESH, ColumnKind.POLICY),
        # What its later pages hold is newer: nothing can be said of it.
        ("公示公告", 802, oldest, _TOTAL, Shown.UNKNOWN, ColumnKind.NOTICE),
        ("规划计划", 803, whole, len(whole), Shown.STALE, ColumnKind.PLANNING),
    )
    tree = [{"id": column, "name": name, "children": []} for name, column, *_ in columns]
    config = f"window._CONFIG = {{ SID: '{number}', TREE: {json.dumps(tree, ensure_ascii=False)} }}"
    site.put(
        "/gkmlpt/index",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>政府信息公开目录</title></head>"
        f'<body>{BANNER}<div id="app"></div><script>{config}</script>'
        '<script src="/gkmlpt/gkml/pc/js/app.2.js"></script></body></html>',
    )
    site.routes["/gkmlpt/gkml/pc/js/app.2.js"] = TrapAnswer(b"void 0;", 200, _SCRIPT)
    for name, column, items, total, shown, kind in columns:
        rows = [{"title": i.title, "url": i.path, "created_at": f"{i.iso} 09:30:00"} for i in items]
        answer = {"articles": rows, "classify": {"post_count": total}}
        site.routes[f"/gkmlpt/api/all/{column}?page=1&sid={number}"] = _json(answer)
        site.articles("/gkmlpt/index", items)
        day = None if shown is Shown.UNKNOWN else max(item.day for item in items)
        path = f"/gkmlpt/index#{column}"
        site.truth.columns.append(ColumnTruth(name, path, shown, kind, day))
    return site.done()


def units_of_pages(number: int) -> TrapSite:
    """jpaas: units whose markup says 共 45 条; one runs from new to old, one from old to new."""
    site = TrapSite(number, "演练市商务局(单元列表分页)", "jpaas: first of several pages of a unit")
    site.ordinary()
    for name, path, items, shown in (
        ("公示公告", "/gsgg/index.html", notice_items("/gsgg/", 10, 40, 80, 100), Shown.FRESH),
        ("公告公示", "/gggs/index.html", _backwards("/gggs/", 300, 330, 360, 390), Shown.UNKNOWN),
    ):
        query = {"parseType": "bulidstatic", "webId": "8d82", "pageId": path.split("/")[1]}
        written = json.dumps(query).replace('"', "'")
        inner = (
            f'<div class="page-content"></div><script url="{_UNIT}" queryData="{written}"></script>'
        )
        site.listed(name, path, items, shown, ColumnKind.NOTICE, inner)
        markup = f"<ul>{_rows(items)}</ul><div class='page'>共 {_TOTAL} 条 第 1/12 页</div>"
        site.routes[f"{_UNIT}?{urlencode(query)}"] = _json({"data": {"html": markup}})
    last = site.truth.columns[-1]
    site.truth.columns[-1] = ColumnTruth(last.name, last.path, last.shown, last.kind)
    return site.done()


def _backwards(folder: str, *ages: int) -> list[Item]:
    return notice_items(folder, *ages)[::-1]


def _rows(items: Sequence[Item]) -> str:
    return "".join(
        f'<li><a href="{item.path}" title="{item.title}">{item.title}</a><span>{item.iso}</span></li>'
        for item in items
    )


def _json(answer: object) -> TrapAnswer:
    return TrapAnswer(json.dumps(answer, ensure_ascii=False).encode(), 200, _JSON)


MAKERS = (catalogue_of_pages, units_of_pages)
