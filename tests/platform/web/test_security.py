"""What a browser is told it may do; who may ask at all."""

import re
from html.parser import HTMLParser

import pytest
from django.test import Client
from django.urls import get_resolver

HEADERS = {
    "X-Frame-Options": "SAMEORIGIN",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@pytest.fixture
def pages(tree, person, signed_in):
    """Pages of the frame as an administrator sees them."""
    client = signed_in(person("administrator", tree.province))
    addresses = ("/search/?q=甲", "/style/", "/no-such-page/", "/kept/")
    return [client.get(address, follow=True) for address in addresses] + [Client().get("/sign-in/")]


def test_every_page_carries_the_headers(pages):
    for page in pages:
        for name, value in HEADERS.items():
            assert page.headers[name] == value
        policy = page.headers["Content-Security-Policy"]
        for part in (
            "default-src 'self'",
            "object-src 'none'",
            "frame-ancestors 'self'",
            "form-action 'self'",
        ):
            assert part in policy
        assert "unsafe" not in policy


class _Inline(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self._in_script = False

    def handle_starttag(self, tag, attrs):
        names = dict(attrs)
        self.found += [
            f"{tag} {name}" for name in names if name == "style" or name.startswith("on")
        ]
        self.found += [f"{tag}" for _ in [0] if tag == "style"]
        self.found += [
            f"a {names['href']}"
            for _ in [0]
            if tag == "a" and (names.get("href") or "").startswith("javascript:")
        ]
        self._in_script = tag == "script"
        if tag == "script" and "src" not in names:
            self.found.append("script without src")

    def handle_data(self, data):
        if self._in_script and data.strip():
            self.found.append(data[:40])

    def handle_endtag(self, tag):
        self._in_script = False


@pytest.mark.slow
@pytest.mark.on_both
def test_no_page_has_inline_script_or_style(pages):
    for page in pages:
        parser = _Inline()
        parser.feed(page.content.decode())
        assert parser.found == []


def test_a_foreign_host_header_is_refused():
    assert Client().get("/healthz", headers={"host": "evil.invalid"}).status_code == 400


def test_pages_load_nothing_from_elsewhere(pages):
    for page in pages:
        loaded = re.findall(
            r'<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"', page.content.decode()
        )
        assert loaded
        assert all(one.startswith("/static/") for one in loaded)


def test_every_static_file_a_page_names_is_there(pages):
    names = {
        one
        for page in pages
        for one in re.findall(r'(?:src|href)="(/static/[^"]+)"', page.content.decode())
    }
    for name in names:
        answer = Client().get(name)
        assert answer.status_code == 200, name
        assert answer.content
    assert len(names) > 8


def test_the_health_page_tells_nothing(db):
    assert Client().get("/healthz").content == b"ok\n"


def test_only_administrators_see_the_style_page(tree, person, signed_in):
    assert signed_in(person("reader", tree.province)).get("/style/").status_code == 403
    assert Client().get("/style/").status_code == 302


def test_error_pages_are_named_for_every_kind():
    for code in (400, 403, 404, 500):
        assert get_resolver().resolve_error_handler(code).__module__ == "xuncha_platform.web.errors"


def test_the_page_for_a_broken_server_needs_no_database(rf):
    from xuncha_platform.web.errors import broken

    answer = broken(rf.get("/"))
    assert answer.status_code == 500
    assert "系统出错" in answer.content.decode()
