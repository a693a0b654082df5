"""A made site: its pages, what a person reads on each, and its columns."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

SITES = Path(__file__).parent.parent / "sites"
ALL_EIGHT = ["name", "basis", "conditions", "materials", "place", "time", "phone", "process"]

# title, address on the site, day
Row = tuple[str, str, str | None]


@dataclass
class Made:
    """One site in the making; addresses are given from the host's root."""

    name: str
    url: str
    family: str
    as_of: str = "2026-06-18"
    encoding: str = "utf-8"
    pages: dict[str, str] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    bodies: dict[str, bytes] = field(default_factory=dict)
    columns: list[dict[str, Any]] = field(default_factory=list)

    def at(self, path: str) -> str:
        return urljoin(self.url, path)

    def page(self, path: str, html: str, **expect: Any) -> None:
        file = (re.sub(r"\W+", "_", path.strip("/")) or "home") + ".html"
        if "items" in expect:
            expect["items"] = [
                [title.removeprefix("【置顶】").removeprefix("[置顶]"), self.at(where), day]
                for title, where, day in expect["items"]
            ]
        self.pages[self.at(path)] = file
        self.answers[file] = expect
        self.bodies[file] = html.encode(self.encoding, "xmlcharrefreplace")

    def column(
        self, path: str, name: str, kind: str | None, state: str | None, newest: str | None = None,
        *, first: bool | None = True,
    ) -> None:  # fmt: skip
        self.columns.append(
            {"url": self.at(path), "name": name, "kind": kind, "state": state}
            | {"newest": newest, "first_level": first}
        )

    def write(self, **expect: Any) -> None:
        folder = SITES / self.name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for file, body in self.bodies.items():
            (folder / file).write_bytes(body)
        if "letters" in expect and expect["letters"]["channel"]:
            expect["letters"]["channel"] = self.at(expect["letters"]["channel"])
        site = {
            "url": self.url, "as_of": self.as_of, "family": self.family, "pages": self.pages,
            "answers": {file: one for file, one in self.answers.items() if one},
            "expect": {"columns": self.columns, **expect},
        }  # fmt: skip
        text = json.dumps(site, ensure_ascii=False, indent=1) + "\n"
        (folder / "site.json").write_text(text, "utf-8")


def labels(**contents: str) -> str:
    """The labels of 国办发〔2017〕47号 as a block of the head."""
    return "\n".join(f'<meta name="{name}" content="{text}" />' for name, text in contents.items())
