"""Every page is an empty <div> and the state of the application as JSON in a script."""

from __future__ import annotations

import json

from tests.blindsites import words
from tests.blindsites.blindsite import BlindSite
from tests.blindsites.ordinary import USUAL
from tests.blindsites.serving import Asked, Host, Reply

NAME = "前端县大数据发展服务中心"
FOOT = {
    "sponsor": NAME, "code": "3300320001", "icp": "某ICP备05000002号", "tel": "0000-6020000"
}  # fmt: skip
KINDS = (
    ("gzdt", words.news, words.days_back(1, 1, 12)),
    ("tzgg", words.notice, words.days_back(2, 2, 9)),
    ("zcwj", words.policy, words.days_back(20, 21, 6)),
)


def make() -> BlindSite:
    host = Host(otherwise=_page)
    host.pages["/static/js/app.8f2c.js"] = Reply(b"!function(){}()", type="text/javascript")
    host.pages["/robots.txt"] = Reply(b"", 404)
    return BlindSite(
        "statejson", NAME, "http://dsj.qianduan.invalid/", {"dsj.qianduan.invalid": host}
    )


def _rows(slug: str) -> list[dict[str, str]]:
    for kind, titles, days in KINDS:
        if kind == slug:
            return [
                {"title": titles(k), "url": f"/{slug}/{k}", "publishTime": f"{day} 10:00:00"}
                for k, day in enumerate(days)
            ]
    return []


def _page(asked: Asked) -> Reply:
    """Any address the application knows; the server always says 200."""
    parts = [one for one in asked.path.partition("?")[0].split("/") if one]
    nav = [{"name": name, "path": f"/{slug}/"} for slug, name in USUAL]
    state: dict[str, object] = {"site": {"name": NAME, "foot": FOOT}, "nav": nav}
    if not parts:
        state["home"] = {"news": _rows("gzdt")[:8], "notices": _rows("tzgg")[:6]}
    elif len(parts) == 1:
        state["list"] = {"total": len(_rows(parts[0])), "rows": _rows(parts[0])}
    else:
        state["detail"] = {"title": "详情", "content": "<p>" + words.text(3, 1)[0] + "</p>"}
    text = json.dumps(state, ensure_ascii=False)
    return Reply(
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{NAME}</title></head><body>"
        f"<noscript>请启用JavaScript</noscript><div id='app'></div>"
        f"<script>window.__INITIAL_STATE__={text}</script>"
        "<script src='/static/js/app.8f2c.js'></script></body></html>".encode()
    )
