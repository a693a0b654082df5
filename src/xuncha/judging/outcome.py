"""What came of judging a site, as it is handed from process to process."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # A link check starts without what judging needs.
    from xuncha.report.brief import Brief


class Judged(NamedTuple):
    """What tables say of a site's report, or one line that says why there is none."""

    brief: Brief | None
    problem: str = ""
    # Its judge's process died of it again and again: a person has to look before the next try.
    is_deadly: bool = False
