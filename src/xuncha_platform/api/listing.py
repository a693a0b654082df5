"""Every operation in a row, for docs/api.md and for the test that holds the page to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from xuncha_platform.api.scopes import named_in


@dataclass(frozen=True, slots=True)
class Row:
    """One operation: its group, what is asked, what it does, which scope it takes."""

    group: str
    operation: str
    method: str
    path: str
    summary: str
    scope: str


def rows_of(description: dict[str, Any]) -> list[Row]:
    """The operations of an OpenAPI description, in its order."""
    return [
        Row(
            operation["tags"][0],
            operation["operationId"],
            method.upper(),
            path,
            operation["summary"].replace("|", "/"),
            _scope(method, operation),
        )
        for path, methods in description["paths"].items()
        for method, operation in methods.items()
    ]


def _scope(method: str, operation: dict[str, Any]) -> str:
    if not operation.get("security"):
        return "不需要令牌"
    named = " 或 ".join(f"`{one}`" for one in named_in(operation.get("description")))
    if method == "get":
        return f"`read`、{named}" if named else "`read`"
    return named


def table(description: dict[str, Any]) -> Iterator[str]:
    """The lines of the page: a heading and a table for each group."""
    rows = rows_of(description)
    for group in dict.fromkeys(row.group for row in rows):
        yield f"### {group}"
        yield ""
        yield "| 请求 | 用途 | 范围 |"
        yield "|---|---|---|"
        for row in rows:
            if row.group == group:
                yield f"| `{row.method} {row.path}` | {row.summary} | {row.scope} |"
        yield ""
