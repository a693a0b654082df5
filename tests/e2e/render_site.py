"""A small site on 127.0.0.1 whose lists are made by scripts, for the tests of the browser."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NEWS = [(f"县政府召开第{n}次常务会议研究部署工作", f"2018-07-{n:02}") for n in range(5, 25)]
WRITTEN = [(f"关于开展第{n}批专项检查的公告", f"2018-06-{n:02}") for n in range(1, 13)]
COLUMNS = {
    "/xwzx/": "政务要闻",
    "/tzgg/": "通知公告",
    "/zcwj/": "政策文件",
    "/ghjh/": "规划计划",
    "/tjsj/": "统计数据",
}
JSON, SCRIPT, HTML = "application/json", "application/javascript", "text/html; charset=utf-8"

FETCHED = """<ul id="list" class="list"></ul><script>
// Put together, so that only a browser knows the address.
var address = '/api/' + ['xwzx', 'json'].join('.');
fetch(address).then(function (r) { return r.json(); }).then(function (rows) {
  document.getElementById('list').innerHTML = rows.map(function (row) {
    return '<li><a href="' + row.url + '">' + row.title + '</a><span>' + row.date + '</span></li>';
  }).join('');
});
</script>"""
WRITTEN_LIST = """<div class="list"><script src="/js/tzgg.js"></script><script>
for (var i = 0; i < rows.length; i++) {
  document.write('<li><a href="' + rows[i].url + '">' + rows[i].title + '</a><span>'
    + rows[i].date + '</span></li>');
}
</script></div>"""
# Asks for ever and never gets a list.
RESTLESS = """<ul id="list" class="list"></ul><script>
setInterval(function () {
  fetch('/api/never.json?' + Date.now()).then(function () {
    document.getElementById('list').setAttribute('data-at', Date.now());
  });
}, 50);
document.getElementById('list').innerHTML = '';
</script>"""
# Never gives the browser a rest.
ENDLESS = """<ul id="list" class="list"></ul><script>
fetch('/api/none.json'); while (true) { document.getElementById('list').innerHTML = ''; }
</script>"""
# Every way out that a page has; the list comes all the same.
HOSTILE = """<ul id="list" class="list"></ul><img src="/secret.png"><script>
alert('你好'); confirm('?'); window.open('/popup.html');
try { new WebSocket('ws://127.0.0.1:__OTHER__/socket'); } catch (e) {}
new Image().src = 'http://127.0.0.1:__OTHER__/pixel.png';
fetch('http://127.0.0.1:__OTHER__/inner').catch(function () {});
fetch('/away').catch(function () {});
var a = document.createElement('a'); a.href = '/big.zip'; a.download = 'x'; a.click();
navigator.serviceWorker && navigator.serviceWorker.register('/worker.js').catch(function () {});
setTimeout(function () { location.href = 'http://127.0.0.1:__OTHER__/moved'; }, 100);
var request = new XMLHttpRequest();
request.open('POST', '/api/rows');
request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
request.onload = function () { document.getElementById('list').innerHTML = request.responseText; };
request.send('column=tjsj');
</script>"""
BODIES = {
    "/xwzx/": FETCHED,
    "/tzgg/": WRITTEN_LIST,
    "/zcwj/": RESTLESS,
    "/ghjh/": ENDLESS,
    "/tjsj/": HOSTILE,
}


@dataclass
class ScriptedSite:
    """What is served, and what was asked: (method, path, user agent, body)."""

    base: str = ""
    # Port of another server that no page may reach.
    other_port: int = 9
    columns: tuple[str, ...] = tuple(COLUMNS)
    log: list[tuple[str, str, str, bytes]] = field(default_factory=list)
    # Seconds an answer of /api/ takes.
    api_seconds: float = 0.0

    def asked(self, path: str) -> list[tuple[str, str, str, bytes]]:
        return [one for one in self.log if one[1].partition("?")[0] == path]

    def answer(self, method: str, path: str, body: bytes) -> tuple[int, str, bytes]:
        """Status, content type (a Location for 302) and body."""
        path = path.partition("?")[0]
        if path in COLUMNS:
            text = self._page(COLUMNS[path], BODIES[path])
            return 200, HTML, text.replace("__OTHER__", str(self.other_port)).encode()
        if path == "/":
            return 200, HTML, self._home().encode()
        if path.endswith(".html") and path.startswith(("/xwzx/", "/tzgg/", "/tjsj/")):
            return 200, HTML, self._article(path).encode()
        if path == "/api/xwzx.json":
            return 200, JSON, json.dumps(rows("/xwzx/", NEWS)).encode()
        if path == "/js/tzgg.js":
            return 200, SCRIPT, f"var rows = {json.dumps(rows('/tzgg/', WRITTEN))};".encode()
        if path == "/api/rows" and method == "POST" and body == b"column=tjsj":
            lines = (f"<li><a href='{r['url']}'>{r['title']}</a>{r['date']}</li>" for r in DATA)
            return 200, HTML, "".join(lines).encode()
        if path == "/away":
            return 302, f"http://127.0.0.1:{self.other_port}/away", b""
        if path == "/api/never.json":
            return 200, JSON, b"[]"
        return 404, HTML, b"<h1>404 Not Found</h1>"

    def _page(self, name: str, body: str) -> str:
        menu = "".join(f'<li><a href="{url}">{COLUMNS[url]}</a></li>' for url in self.columns)
        return (
            f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{name}-某县人民政府</title>"
            f"</head><body><div class='nav'><ul><li><a href='/'>首页</a></li>{menu}</ul></div>"
            f"<div class='position'>您的位置:<a href='/'>首页</a> &gt; {name}</div>"
            f"<div class='main'>{body}</div><div class='footer'>主办:某县人民政府办公室</div>"
            "</body></html>"
        )

    def _home(self) -> str:
        lines = "".join(
            f'<li><a href="/xwzx/{day}.html">{title}</a><span>{day}</span></li>'
            for title, day in NEWS[::-1]
        )
        return self._page("首页", f"<h2><a href='/xwzx/'>政务要闻</a></h2><ul>{lines}</ul>")

    def _article(self, path: str) -> str:
        day = path.rpartition("/")[2].removesuffix(".html")
        words = "会议强调,各部门要对照年度任务,压实责任,按期完成。" * 8
        return self._page("正文", f"<h1>工作动态</h1><p>发布时间:{day}</p><p>{words}</p>")


DATA = [
    {"url": f"/tjsj/2018-07-{n:02}.html", "title": f"第{n}号统计公报", "date": f"2018-07-{n:02}"}
    for n in range(1, 9)
]


def rows(column: str, entries: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [
        {"url": f"{column}{day}.html", "title": title, "date": day}
        for title, day in reversed(entries)
    ]


@contextmanager
def serving(site: ScriptedSite) -> Iterator[ScriptedSite]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            agent = self.headers.get("User-Agent", "")
            site.log.append((self.command, self.path, agent, body))
            if self.path.startswith("/api/"):
                time.sleep(site.api_seconds)
            status, kind, content = site.answer(self.command, self.path, body)
            self.send_response(status)
            self.send_header("Location" if status == 302 else "Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        do_POST = do_HEAD = do_GET

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    site.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
