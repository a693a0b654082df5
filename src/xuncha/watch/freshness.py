"""The newest date on a home page or in a column, from that one page: a hint, no verdict.

An inspection reads the whole site and knows what the frame of every page repeats; this look does
not. It tells who ought to look, and draws on nothing but the core's own readers.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from xuncha.clock import day_of
from xuncha.crawl.failures import is_readable
from xuncha.facts import DeclaredColumn, Exchange, Outcome
from xuncha.outcome_words import OUTCOME_WORDS
from xuncha.read.columns.found import read_columns
from xuncha.read.columns.newest import newest_of
from xuncha.read.home.updates import read_home_updates
from xuncha.read.page import read_page
from xuncha.read.siteindex import index_pages
from xuncha.watch.sample import State, sample_of


@dataclass(frozen=True, slots=True)
class FollowedPage:
    """A page whose newest date is followed: a home page, or a column of the register."""

    site: int
    url: str
    # The column's name; empty for a home page.
    column: str = ""
    # What the store knows it by where it is only asked whether and where it opens (the address of a
    # closed site, a notice); empty: its newest date is looked for.
    announced: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found. `newest` None: no date; `problem` says why where it was not readable."""

    page: FollowedPage
    at: datetime
    newest: date | None = None
    items: int = 0
    problem: str = ""
    # Where it led in the end; empty where nothing answered.
    final_url: str = ""
    # The problem says nothing of the page: a firewall answered, our resolver had trouble.
    is_unsure: bool = False


def look_at(followed: FollowedPage, exchange: Exchange, at: datetime) -> Look:
    """What the answer shows. Never raises."""
    if followed.announced:
        return _where_it_leads(followed, exchange, at)
    if exchange.outcome is not Outcome.OK:
        return Look(followed, at, problem=OUTCOME_WORDS[exchange.outcome])
    today = day_of(at)
    page = read_page(exchange, today)
    index = index_pages([page], page, followed.url)
    if not followed.column:
        updates = read_home_updates(page, index, today)
        newest, _ = newest_of(updates.items, index, today)
        return Look(followed, at, newest, len(updates.items), updates.unreadable)
    declared = DeclaredColumn("", followed.column, followed.url)
    for column in read_columns(index, None, [declared], today, {}):
        if column.declared:
            return Look(followed, at, column.newest, column.items, column.unreadable)
    return Look(followed, at, problem="页面不像栏目,没有读到列表")


def _where_it_leads(followed: FollowedPage, exchange: Exchange, at: datetime) -> Look:
    # However late it answered: a closed site that answers has not stopped.
    if is_readable(exchange.outcome, exchange.status):
        return Look(followed, at, final_url=exchange.final_url or followed.url)
    is_unsure = sample_of(exchange, minute=0).state is State.UNSURE
    return Look(followed, at, problem=OUTCOME_WORDS[exchange.outcome], is_unsure=is_unsure)
