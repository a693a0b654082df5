"""Small sites and single pages with their right answers, written to files."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

Row = tuple[str, str, str]  # title, address as written in the page, day


@dataclass
class Small:
    """A small site: its pages, what a person reads on each, and what the whole shows."""

    name: str
    url: str
    as_of: str
    family: str
    charset: str = "utf-8"
    pages: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, bytes] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    columns: list[dict[str, Any]] = field(default_factory=list)
    more: dict[str, Any] = field(default_factory=dict)

    def at(self, path: str) -> str:
        """The whole address of a path."""
        return urljoin(self.url, path)

    def add(self, path: str, html: str, **expect: Any) -> None:
        """A page. Rows given as `rows_of` become the items of its list, addresses made whole."""
        if (rows := expect.pop("rows_of", None)) is not None:
            base = self.at(path)
            expect["items"] = [[title, urljoin(base, href), day] for title, href, day in rows]
        file = path.strip("/").translate(str.maketrans("/.?=&", "_____")) or "home"
        self.pages[self.at(path)] = f"{file}.html"
        self.bodies[f"{file}.html"] = html.encode(self.charset)
        if expect:
            self.answers[f"{file}.html"] = expect

    def column(
        self,
        path: str,
        name: str,
        kind: str | None,
        state: str | None = None,
        newest: str | None = None,
        first: bool | None = True,
    ) -> None:
        """A column that a person counts on this site."""
        one = {"url": self.at(path), "name": name, "kind": kind, "state": state}
        self.columns.append(one | {"newest": newest, "first_level": first})

    def write(self, to: Path) -> None:
        """Write pages and answers into the folder of a set."""
        folder = to / "sites" / self.name
        folder.mkdir(parents=True, exist_ok=True)
        for file, body in self.bodies.items():
            (folder / file).write_bytes(body)
        site = {"url": self.url, "as_of": self.as_of, "family": self.family, "pages": self.pages}
        site |= {"answers": self.answers, "expect": {"columns": self.columns, **self.more}}
        write_json(folder / "site.json", site)


def single(to: Path, name: str, url: str, as_of: str, html: str, **expect: Any) -> None:
    """One page of a set and its answer; the name is folder/page."""
    path = to / f"{name}.html"
    path.parent.mkdir(parents=True, exist_ok=True)
    if (rows := expect.pop("rows_of", None)) is not None:
        expect["items"] = [[title, urljoin(url, href), day] for title, href, day in rows]
    path.write_bytes(html.encode())
    write_json(path.with_suffix(".json"), {"url": url, "as_of": as_of, "expect": expect})


def write_json(path: Path, what: Any) -> None:
    """As the other sets have it."""
    path.write_text(json.dumps(what, ensure_ascii=False, indent=1) + "\n", "utf-8")


def paragraphs(*texts: str) -> str:
    """Running text as editors leave it."""
    style = "text-indent:2em;line-height:2"
    return "\n".join(f'<p style="{style}">{text}</p>' for text in texts)
