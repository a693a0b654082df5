"""Where a site takes 政务咨询: a column of that kind or name, or one whose page has the form for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from xuncha.facts import Column, ColumnKind
from xuncha.read.columns.channel import Channel, find_channel
from xuncha.read.letters.words import is_channel_name, is_hotline, takes_no_consultations
from xuncha.read.links.addresses import column_key

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

LETTERS_ALONE = "没有认出政务咨询栏目，但有网页列有信件、留言："
_FEWEST = 2
# 依申请公开, 网站纠错: who may write a letter there as well does so for something else.
_OTHER_TASK = re.compile("依申请|申请公开|纠错|找错")
FORM_ALONE = "没有认出政务咨询栏目,但有网页可以写信、留言:"


def consultation_channel(pages: Sequence[Page], columns: Sequence[Column]) -> Channel | None:
    """The channel of a site, or None. Never an e-mail address, never 举报、信访 and the like."""
    # 在线访谈、调查征集、举报投诉类栏目除外
    columns = [
        column
        for column in columns
        if not column.url.startswith("mailto:") and not takes_no_consultations(column.name)
    ]
    named = find_channel(pages, columns, ColumnKind.CONSULTATION, is_channel_name)
    if named is not None:
        return named
    # 互动交流: the name says nothing, the form on its page does (提交留言).
    keys = {column_key(page.final_url or page.url) for page in pages if _takes_letters(page)}
    names = {
        x.name for x in columns if column_key(x.url) in keys and not _OTHER_TASK.search(x.name)
    }
    # 12345热线: so may a page of telephone numbers be called; letters on it say what it is.
    listed = {column_key(page.final_url or page.url) for page in pages if page.letter_rows}
    names |= {x.name for x in columns if is_hotline(x.name) and column_key(x.url) in listed}
    return find_channel(pages, columns, ColumnKind.CONSULTATION, names.__contains__)


def why_perhaps(pages: Sequence[Page]) -> str:
    """Why a site without a channel may have one all the same; "" where nothing speaks for it."""
    page = next((page for page in pages if _takes_letters(page)), None)
    if page is not None:
        return f"{FORM_ALONE}{page.final_url or page.url}"
    page = next((page for page in pages if _lists_letters(page)), None)
    return f"{LETTERS_ALONE}{page.final_url or page.url}" if page else ""


def _takes_letters(page: Page) -> bool:
    """Whether a visitor may write here: a form whose button speaks of letters or messages."""
    return not _is_for_others(page) and any(is_channel_name(form.submit) for form in page.forms)


def _lists_letters(page: Page) -> bool:
    return len(page.letter_rows) >= _FEWEST and not _is_for_others(page)


def _is_for_others(page: Page) -> bool:
    """Whether it calls itself 举报、信访 and the like."""
    names = (page.title, page.heading, *(crumb.name for crumb in page.breadcrumb))
    return any(takes_no_consultations(name) for name in names)
