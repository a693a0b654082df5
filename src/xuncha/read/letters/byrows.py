"""Letters of a list read by all its rows: what repeats around days, and what its columns hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from xuncha.facts import Letter
from xuncha.read.letters.columns import Piece, columns_of, link_of, rows_around_days
from xuncha.read.letters.roles import SHORTEST_TITLE, Roles
from xuncha.read.letters.titles import KIND_BEFORE
from xuncha.read.letters.unanswered import by_the_others
from xuncha.read.letters.words import says_no_letters
from xuncha.read.links.href import absolute
from xuncha.read.text.plaintext import squeeze
from xuncha.read.tree.document import Document


class ListsByRows:
    """The lists of a page that have titles. Each is read when it is asked for, and once: a page is
    asked first for lists that say what they are, and last for those of a mailbox that do not."""

    def __init__(self, doc: Document) -> None:
        self._read: list[Roles] = []
        self._unread = rows_around_days(doc)

    def __iter__(self) -> Iterator[Roles]:
        yield from self._read
        for elements in self._unread:
            roles = Roles(columns_of(elements))
            if roles.title is not None:
                self._read.append(roles)
                yield roles


def find_columns(
    lists: ListsByRows,
    page_url: str,
    as_of: date,
    record_id: str,
    at: str,
    accepts: Callable[[Roles], bool],
) -> tuple[tuple[Letter, ...], Roles]:
    """The letters of the first list that is accepted, () without; and what its columns hold."""
    for roles in lists:
        if accepts(roles):
            known = list(_letters(roles, page_url, as_of, (record_id, at)))
            if len(known) > 1:
                return by_the_others(known), roles
    return (), Roles(())


def _letters(
    roles: Roles, page_url: str, as_of: date, seen: tuple[str, str]
) -> Iterator[tuple[Letter, bool]]:
    """Each letter, and whether the place of its answer is left empty."""
    asked, answered = roles.days(as_of)
    for at, piece in enumerate(roles.title.pieces if roles.title else ()):
        title = _words_of_title(piece) if piece else ""
        if not piece or len(squeeze(title)) < SHORTEST_TITLE or says_no_letters(squeeze(title)):
            continue
        state, reply = roles.state(at), roles.reply(at)
        state = reply if state is None else None if reply and state is False else state
        state = True if answered[at] else state
        letter = Letter(title, _leads_to(piece, page_url), asked[at], answered[at], state, *seen)
        yield letter, roles.is_left_empty(at)


def _words_of_title(piece: Piece) -> str:
    """The title; the whole of it where a link shows the beginning alone."""
    link = link_of(piece)
    whole = (link.attr("title") or "").strip() if link is not None else ""
    cut = piece.text.rstrip(".…")
    words = whole if cut and whole.startswith(cut) else piece.text
    return KIND_BEFORE.sub("", words).strip()


def _leads_to(title: Piece, page_url: str) -> str:
    link = link_of(title)
    return (absolute(link.attr("href") or "", page_url) if link is not None else "") or page_url
