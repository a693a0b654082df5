"""What a site module hands over, and where its truth stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from tests.blindsites.serving import Host, Reply
from tests.blindsites.words import AS_OF

TRUTHS = Path(__file__).with_name("sites")


@dataclass(frozen=True)
class Look:
    """One look at a home page, as a row of the file of samples."""

    at: str
    ok: bool
    seconds: float
    status: int | str


@dataclass(frozen=True)
class BlindSite:
    """A site of the list, with every host that takes part."""

    key: str
    name: str
    url: str
    hosts: dict[str, Host]
    port: int = 80
    is_portal: bool = False
    # Of 24 looks a day for a week, this many a day failed; None: nobody looked.
    failed_a_day: float | None = 0.0
    # The looks themselves, where a usual week does not say it.
    looks: list[Look] | None = None
    # Other columns of the list.
    more: dict[str, str] = field(default_factory=dict)
    # The day it is looked at; the week of looks is the one before.
    as_of: date = AS_OF

    @property
    def truth(self) -> dict[str, Any]:
        text = (TRUTHS / f"{self.key}.yaml").read_text(encoding="utf-8")
        found: dict[str, Any] = yaml.safe_load(text)
        return found


PICTURE = Reply(b"\x89PNG\r\n\x1a\n" + b"\0" * 60, type="image/png")


def usual_files(host: Host) -> None:
    """What every page of these sites refers to and what is there."""
    for path in ("/i/red.png", "/i/jiucuo.png"):
        host.pages[path] = PICTURE
    host.pages["/hits.js"] = Reply(b"document.write(318)", type="text/javascript")
    host.put("/map.html", "<title>map</title><h1>网站地图</h1><p>本页列出各栏目。</p>")
    host.put("/post", "<title>post</title><p>请填写来信内容。</p>")


def marks_elsewhere() -> dict[str, Host]:
    """The hosts that the marks at the foot of a page lead to."""
    mark, report = Host(), Host()
    mark.otherwise = lambda asked: Reply("<h1>党政机关网站标识</h1>".encode())
    report.otherwise = lambda asked: Reply("<h1>我为政府网站找错</h1>".encode())
    filed = Host()
    filed.otherwise = lambda asked: Reply("<h1>ICP备案查询</h1>".encode())
    return {
        "bszs.conac.cn": mark,
        "pucha.kaipuyun.cn": report,
        "beian.miit.gov.cn": filed,
    }
