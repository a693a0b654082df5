"""The county's group platform: its template, and how a site gets a folder on it or loses pages to it.

The structure is that of real group platforms; every word, name and number is made up.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tests.blindsites.serving import Asked, Host, Reply, moved
from tests.blindsites.seventh.skins import SKINS, Crumb, Entry, Skin

PLACE = "fuqi-x.gov.cn"
PORTAL, TALK, OPEN, SEARCH = (f"{name}.{PLACE}" for name in ("www", "hd", "xxgk", "so"))
# What the template of every site shows in its head: the way to the others.
OTHERS = (("扶岐县人民政府", f"http://{PORTAL}/"), ("政民互动", f"http://{TALK}/"), ("政府信息公开", f"http://{OPEN}/"))  # fmt: skip


@dataclass(frozen=True)
class Group(Skin):
    """One template for all: a search box that asks another host, a list to change the site by."""

    def column(self, slug: str, number: int) -> str:
        return f"/{slug}/list.html"

    def article(self, slug: str, number: int, when: date) -> str:
        return f"/{slug}/{when:%Y%m}/t{when:%Y%m%d}_{48000 + number}.html"

    def rows(self, entries: Sequence[Entry]) -> str:
        rows = "".join(
            f'<div class="row-item"><p class="tt"><a href="{u}" target="_blank" title="{t}">{t}</a></p>'
            f'<p class="dt"><i>{d:%Y}</i><b>{d:%m-%d}</b></p></div>'
            for t, u, d in entries
        )
        return f'<div class="rows">{rows}</div>'

    def text(self, title: str, when: date, body: str) -> str:
        return (
            f'<div class="art"><h1 class="art-tt">{title}</h1><div class="art-in"><span>发布时间:{when} 08:40</span>'
            f'<span>来源:本站</span><span>浏览次数:<em id="hits"></em></span></div><div class="art-bd">{body}</div></div>'
        )

    def page(self, title: str, crumb: Crumb, main: str, more_labels: str = "") -> str:
        menu = "".join(f'<dd><a href="{url}">{name}</a></dd>' for name, url in self.menu)
        others = "".join(f'<option value="{url}">{name}</option>' for name, url in OTHERS)
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>{self.labels}{more_labels}</head>'
            f'<body><div class="hd"><a class="logo" href="/"><img src="/i/red.png" alt="{self.site}"></a>'
            f'<form action="http://{SEARCH}/s" method="get"><input name="q"><input type="hidden" name="scope" value="{self.site}">'
            f'<button>搜索</button></form><select class="change" onchange="location=this.value">{others}</select></div>'
            f'<dl class="nav"><dt><a href="/">首页</a></dt>{menu}</dl>{self.path(crumb)}<div class="bd">{main}</div>'
            f"{self.foot}</body></html>"
        )


SKINS["group"] = Group


def shared_hosts() -> dict[str, Host]:
    """Search, letters and disclosure for all sites, each on a host of its own."""
    hosts = {PORTAL: Host(), TALK: Host(), OPEN: Host(), SEARCH: Host()}
    hosts[SEARCH].otherwise = lambda asked: Reply(
        "<title>搜索</title><h1>搜索结果</h1><p>没有结果。</p>".encode()
    )
    front = "<html><head><title>{0}</title></head><body><h1>{0}</h1><p>请从各单位网站进入。</p></body></html>"
    hosts[TALK].put("/", front.format("政民互动平台"))
    hosts[OPEN].put("/", front.format("政府信息公开平台"))
    for host in hosts.values():
        host.more_ports = (443,)
    return hosts


def into_folder(own: Host, host: Host, base: str) -> None:
    """All pages of a site that was built at the root of its own host, in a folder of another."""
    for path, reply in own.pages.items():
        host.pages[base + path] = _linked(reply, lambda page: _at(page, base))


def lend(own: Host, site: str, key: str, gone: Mapping[str, tuple[Host, str]]) -> None:
    """Pages of a site that stand in its folder of a shared host; its other pages link there.

    `gone` has the host and its name by the path of each page.
    """
    to = {path: f"http://{name}/{key}{path}" for path, (_, name) in gone.items()}
    for path, (host, _) in gone.items():
        reply = own.pages.pop(path)
        host.pages[f"/{key}{path}"] = _linked(reply, lambda page: _away(page, to, site))
    for path, reply in own.pages.items():
        own.pages[path] = _linked(reply, lambda page: _away(page, to, ""))


def leave(base: str) -> Host:
    """What is left of a host whose site went into a folder: each address leads to its new one."""

    def answer(asked: Asked) -> Reply:
        return moved(f"http://{PORTAL}{base}{asked.path}", 301)

    return Host(before=answer)


Page = Reply | Callable[[Asked], Reply]


def _linked(reply: Page, how: Callable[[str], str]) -> Page:
    if isinstance(reply, Reply) and reply.body[:1] == b"<" and reply.status == 200:
        return Reply(how(reply.body.decode()).encode(), type=reply.type)
    return reply


_LINK = re.compile(r"((?:href|src|action)=['\"])(/(?!/)[^'\"]*)")


def _at(page: str, base: str) -> str:
    return _LINK.sub(lambda found: found[1] + base + found[2], page)


def _away(page: str, to: Mapping[str, str], site: str) -> str:
    """Links to what is gone lead to the shared hosts, all others to the site."""
    return _LINK.sub(lambda found: found[1] + to.get(found[2], site + found[2]), page)
