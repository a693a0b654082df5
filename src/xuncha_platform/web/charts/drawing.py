"""Pieces every chart is put together from. Positions are attributes, colours are CSS classes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import count

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

# Ids within one process; two charts on a page never share one.
_numbers = count(1)


def join(pieces: Iterable[SafeString]) -> SafeString:
    """Pieces of markup one after the other."""
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def svg(
    width: float, height: float, title: str, description: str, body: SafeString, kind: str
) -> SafeString:
    """A drawing with the words screen readers speak: its title and what it shows.

    One picture; with links in it a group of them, for nothing within a picture can be reached.
    """
    number = next(_numbers)
    return format_html(
        '<svg class="chart {kind}" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        ' role="{role}" aria-labelledby="chart-{n}-t chart-{n}-d"><title id="chart-{n}-t">{title}'
        '</title><desc id="chart-{n}-d">{description}</desc>{body}</svg>',
        kind=kind,
        role="group" if "<a " in body else "img",
        width=short(width),
        height=short(height),
        n=number,
        title=title,
        description=description,
        body=body,
    )


def numbers(
    title: str,
    head: Sequence[object],
    rows: Iterable[Sequence[object]],
    unseen: bool = False,
    is_open: bool = False,
    worded: bool = False,
) -> SafeString:
    """The chart's numbers as a table: below it, folded or open, or for screen readers only.

    The first column names the row; the others are numbers, the last one a sentence if `worded`.
    """
    kinds = _kinds(len(head), worded)
    table = format_html(
        '<table><caption class="unseen">{}</caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table>',
        title,
        format_html_join(
            "",
            '<th scope="col"{}>{}</th>',
            zip(("", *kinds), head, strict=True),
        ),
        join(_row(row, kinds) for row in rows),
    )
    if unseen:
        return format_html('<div class="unseen">{}</div>', table)
    return format_html(
        '<details class="numbers"{}><summary>{}</summary><div class="table-scroll" tabindex="0"'
        ' role="region" aria-label="{}">{}</div></details>',
        mark_safe(' open=""' if is_open else ""),  # noqa: S308  # constants
        _("数据"),
        title,
        table,
    )


def _kinds(columns: int, worded: bool) -> list[SafeString]:
    kinds = [mark_safe(' class="number"')] * (columns - 1)  # noqa: S308  # a constant
    return [*kinds[:-1], EMPTY] if worded else kinds


def _row(row: Sequence[object], kinds: Sequence[SafeString]) -> SafeString:
    first, *rest = row
    return format_html(
        '<tr><th scope="row">{}</th>{}</tr>',
        first,
        format_html_join("", "<td{}>{}</td>", zip(kinds, rest, strict=True)),
    )


def figure(kind: str, *pieces: SafeString) -> SafeString:
    """Chart and numbers as one figure."""
    return format_html('<figure class="chart-figure {}">{}</figure>', kind, join(pieces))


def linked(address: str, piece: SafeString) -> SafeString:
    """The piece as a link, when there is an address."""
    return format_html('<a href="{}">{}</a>', address, piece) if address else piece


def short(value: float) -> str:
    """A position with at most one decimal."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


EMPTY = mark_safe("")  # noqa: S308  # a constant
