"""The columns of one channel of interaction (letters, surveys, interviews) and their pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xuncha.facts import Column, ColumnKind
from xuncha.read.links.addresses import column_key

if TYPE_CHECKING:
    from xuncha.read.pagefacts import Page

# Longer words of a link are the title of an article.
_LONGEST_NAME = 8


@dataclass(frozen=True)
class Channel:
    """Where a site offers one kind of interaction."""

    columns: tuple[Column, ...]
    # Pages that list letters or activities, and pages of single ones, in page order.
    lists: tuple[Page, ...]
    details: tuple[Page, ...]

    @property
    def url(self) -> str:
        """The address that stands for the channel: its first column."""
        return self.columns[0].url


def find_channel(
    pages: Sequence[Page],
    columns: Sequence[Column],
    kind: ColumnKind,
    is_name: Callable[[str], bool],
) -> Channel | None:
    """The channel of a kind: columns of that kind, else of such a name, else a link of such a name.

    A link is enough: a site that sends its letters to the platform of the province has a channel.
    """
    of_kind = [column for column in columns if column.kind is kind]
    # The name is the better witness where both speak: 举报指南 takes no consultations.
    chosen = [column for column in of_kind if is_name(column.name)] or of_kind
    chosen = chosen or [column for column in columns if is_name(column.name)]
    chosen = chosen or _offered_by_link(pages, kind, is_name)
    if not chosen:
        return None
    keys = {column_key(column.url) for column in chosen}
    names = {column.name for column in chosen}
    lists: list[Page] = []
    details: list[Page] = []
    for page in pages:
        if keys & set(_keys(page)):
            lists.append(page)
        elif _belongs(page, keys, names):
            details.append(page)
    return Channel(tuple(chosen), tuple(lists), tuple(details))


def why_unread(channel: Channel) -> str:
    """Why nothing of a channel could be read, in words for the report; "" where it was read."""
    reasons = [column.unreadable for column in channel.columns if column.unreadable]
    if reasons:
        return reasons[0]
    if not channel.lists and not channel.details:
        return "栏目页面没有访问到"
    for page in channel.lists:
        if page.shell in ("script", "login", "frameset", "home"):
            return f"页面内容没有读到({page.shell_detail or page.not_rendered or page.shell})"
        if page.empty_list and not page.says_empty and not page.items:
            if page.filled_by_script:
                return "列表由脚本填充,没有读到"
            # 表头之下没有信件,旁边是写信的表单: a channel that nobody has used.
            if not page.forms:
                return "没有读到条目,也认不出空白的列表"
    return ""


def is_broken(channel: Channel) -> bool:
    """Whether all pages of the channel are errors, or stand in for what is being built."""
    broken = ("error", "maintenance")
    return bool(channel.lists) and all(page.shell in broken for page in channel.lists)


def _offered_by_link(
    pages: Sequence[Page], kind: ColumnKind, is_name: Callable[[str], bool]
) -> list[Column]:
    # Words of links that were met, and of those that name a channel the name.
    met: set[str] = set()
    names: dict[str, str] = {}
    for page in pages:
        new = {link.name for link in page.navigation}
        new.update([link.text for link in page.links])
        new -= met
        for words in new:
            squeezed = "".join(words.split())
            if len(squeezed) <= _LONGEST_NAME and is_name(squeezed):
                names[words] = squeezed
        met |= new
        if not names:
            # Nearly all pages.
            continue
        named = [(link.name, link.url) for link in page.navigation]
        named += [(link.text, link.url) for link in page.links if link.element == "a"]
        for words, url in named:
            if words in names and url.startswith("http"):
                return [Column(names[words], url, kind, 0, record_id=page.record_id, at=page.at)]
    return []


def _keys(page: Page) -> Iterator[str]:
    yield column_key(page.url)
    if page.final_url:
        yield column_key(page.final_url)


def _belongs(page: Page, keys: set[str], names: set[str]) -> bool:
    for crumb in page.breadcrumb:
        if crumb.name in names or (crumb.url and column_key(crumb.url) in keys):
            return True
    folders = [key for key in keys if key.endswith("/") and key.count("/") > 1]
    own = column_key(page.final_url or page.url)
    return any(own.startswith(folder) for folder in folders)
