"""A stored page in a real browser: whatever it brings, nothing runs and nothing is asked for."""

import contextlib
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.platform.axe import chromium  # noqa: F401  # fixture
from xuncha.facts import Exchange, Outcome, Purpose
from xuncha.report import storedpage

pytestmark = pytest.mark.slow

# Seconds a page gets on a busy machine.
PATIENCE = 300
FRAME = '<!doctype html><title>复核</title><iframe src="/stored" sandbox></iframe>'
# What a page of a taken-over site may try; {there} is a server that notes every request.
HOSTILE = """<html><head><title>测试</title>
<link rel=stylesheet href="{there}/css"><link rel=prefetch href="{there}/prefetch">
<link rel=dns-prefetch href="{there}/dns"><meta http-equiv=refresh content="0;url={there}/refresh">
<style>@import "{there}/import"; body{{background:url({there}/background)}}
@font-face{{font-family:x;src:url({there}/font)}} p{{font-family:x}}</style>
<script>fetch("{there}/fetch"); top.ran = 1; new Image().src = "{there}/image"</script>
<script src="{there}/script"></script></head>
<body onload="fetch('{there}/onload')" background="{there}/old-background">
<img src="{there}/img" srcset="{there}/srcset 2x" onerror="fetch('{there}/onerror')">
<img src=x onerror="location='{there}/away'"><svg onload="fetch('{there}/svg')">
<image href="{there}/svg-image"/><use xlink:href="{there}/use"/></svg>
<picture><source srcset="{there}/source"><img></picture><video poster="{there}/poster"></video>
<iframe src="{there}/frame"></iframe><object data="{there}/object"></object>
<embed src="{there}/embed"><form action="{there}/form"><button id=send autofocus>送</button></form>
<p style="background:url({there}/inline)">内容</p>
<a href="{there}/link" ping="{there}/ping" target=_top id=away>走</a>
<div><template shadowrootmode=open><img src="{there}/shadow"><script>fetch("{there}/shadow-script")
</script></template></div><math><mtext><style><img src="{there}/mathml"></style></mtext></math>
</body></html>"""


def serving(answers, asked):
    """A server on loopback that notes what it is asked for; `answers`: path → (body, headers)."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            body, headers = answers.get(self.path, (b"", {}))
            self.send_response(200)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with contextlib.suppress(ConnectionError):  # the page moved on before it was answered
                self.wfile.write(body)

        do_POST = do_GET

        def log_message(self, *args):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}"


@pytest.fixture
def office():
    """Both servers; gives (address of the page with the frame, what the other one was asked)."""
    asked_there: list[str] = []
    there, address = serving({}, asked_there)
    hostile = HOSTILE.format(there=address).encode()
    exchange = Exchange(
        "http://www.example.gov.cn/", "GET", Purpose.PAGE, "2016-11-01T09:00:00+08:00", Outcome.OK,
        200, "http://www.example.gov.cn/", headers=(("Content-Type", "text/html"),), body=hostile,
    )  # fmt: skip
    html = {"Content-Type": "text/html; charset=utf-8"}
    answers = {
        "/": (FRAME.encode(), html),
        "/stored": (storedpage.stored_page(exchange).html, storedpage.HEADERS),
        # As if taking things out had failed: the headers and the frame alone must hold.
        "/untouched": (hostile, storedpage.HEADERS),
        "/raw": (FRAME.replace("/stored", "/untouched").encode(), html),
        "/naked": (hostile, html),
    }
    here, home = serving(answers, [])
    yield home, asked_there
    for server in (here, there):
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("page", ["/", "/raw"], ids=["as served", "by the headers alone"])
def test_a_hostile_page_reaches_nobody_and_runs_nothing(chromium, office, page):  # noqa: F811
    home, asked = office
    tab = chromium.new_page()
    tab.set_default_timeout(PATIENCE * 1000)
    tab.goto(home + page)
    frame = tab.frames[1]
    assert "内容" in frame.content(), "the page itself is shown"
    tab.wait_for_timeout(1500)
    assert asked == []
    assert tab.evaluate("window.ran") is None
    assert tab.url == home + page
    tab.close()


def test_the_same_page_unguarded_does_all_of_it(chromium, office):  # noqa: F811
    home, asked = office
    tab = chromium.new_page()
    tab.set_default_timeout(PATIENCE * 1000)
    tab.goto(home + "/naked")
    # What a style asks for may be cut off by the page's own move; moving is the last it does.
    expected = {"/css", "/fetch", "/script", "/img", "/away"}
    until = time.monotonic() + PATIENCE
    while not expected <= set(asked) and time.monotonic() < until:
        tab.wait_for_timeout(100)
    assert expected <= set(asked)
    tab.close()


def test_a_click_in_the_frame_leads_nowhere(chromium, office):  # noqa: F811
    home, asked = office
    tab = chromium.new_page()
    tab.set_default_timeout(PATIENCE * 1000)
    tab.goto(home + "/")
    for thing in ("#away", "#send"):
        tab.frames[1].click(thing, no_wait_after=True)
    tab.wait_for_timeout(1000)
    assert asked == []
    assert tab.url == home + "/"
    assert len(tab.context.pages) == 1
    tab.close()
