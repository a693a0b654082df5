"""归档页面: whether a page that calls itself archived says so in full, with the day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from xuncha.checks.places import evidence_of
from xuncha.facts import Certainty, Column, Observation, PageText, SiteFacts

_WORD = "归档"
_MARK = re.compile(r"已归档|(?:本|该|此)(?:页面|栏目|专题|网站)[\w,，]{0,10}归档")
# The day stands right behind the word; further on it is that of an entry of the list.
_TIME = re.compile(
    r"归档(?:的?(?:时间|日期))?[为是于]?\W{0,6}(?:19|20)\d\d\s*[-/.年]|(?:19|20)\d\d[\d\s年月日./-]{2,12}\D{0,6}归档"
)


def observe_archived(facts: SiteFacts) -> Iterator[Observation]:
    """`archive_mark_missing`, one an archived column that lacks 已归档 or the time.

    Suspected: the mark may be a picture. UNKNOWN where the page was not read. Only columns that
    call themselves 归档; a 历史专题 need not be one.
    """
    texts = {text.url: text for text in facts.texts}
    for column in facts.columns:
        if not column.archived:
            continue
        text = texts.get(column.url)
        if _WORD not in column.name and (text is None or _WORD not in text.text):
            continue
        found = _of_column(facts, column, text)
        if found is not None:
            yield found


def _of_column(facts: SiteFacts, column: Column, text: PageText | None) -> Observation | None:
    # 归档后的页面要能正常访问,并在显著位置清晰注明“已归档”和归档时间
    if text is None:
        reason = column.unreadable or "归档页面没有读到"
        return _about(facts, column, Certainty.UNKNOWN, reason=reason)
    shown = f"{column.name}\n{text.title}\n{text.text}"
    lacks = [part for part, sign in (("mark", _MARK), ("time", _TIME)) if not sign.search(shown)]
    if not lacks:
        return None
    return _about(facts, column, Certainty.SUSPECTED, lacks=lacks)


def _about(facts: SiteFacts, column: Column, certainty: Certainty, **detail: object) -> Observation:
    return Observation(
        check="columns",
        name="archive_mark_missing",
        url=column.url,
        certainty=certainty,
        detail={"name": column.name, **detail},
        **evidence_of(facts, column),
    )
