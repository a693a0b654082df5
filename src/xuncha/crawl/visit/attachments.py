"""Which of a site's own attachments are fetched whole, so that their text can be looked at."""

from __future__ import annotations

from xuncha.crawl.task import Task
from xuncha.facts import Exchange, LinkKind, Outcome
from xuncha.read.links.filenames import MOST_BYTES, may_have_text
from xuncha.read.text.digits import is_whole, whole


class AttachmentBudget:
    """Says yes to so many attachments of one site, the first that come."""

    def __init__(self, most: int) -> None:
        self._left = most

    def wants(self, task: Task, exchange: Exchange) -> bool:
        """Whether to fetch a file that answered HEAD; a yes is counted."""
        is_file = task.is_own and task.kind is LinkKind.ATTACHMENT and may_have_text(task.url)
        if not is_file or self._left <= 0 or exchange.outcome is not Outcome.OK:
            return False
        length = exchange.header("content-length")
        if is_whole(length) and not 0 < whole(length) <= MOST_BYTES:
            return False
        self._left -= 1
        return True
