"""网页标签: the meta labels that every page, column page and article has to carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from xuncha.checks.labels.shown import observe_shown
from xuncha.checks.labels.values import labelled_day, wrong_values
from xuncha.checks.saying import home_unread, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Observation, PageLabels, PageType, SiteFacts

# 网站标签:所有页面必选
_SITE = ("SiteName", "SiteDomain", "SiteIDCode")
REQUIRED: Mapping[PageType, tuple[str, ...]] = {
    PageType.HOME: _SITE,
    # 栏目标签:栏目页必选
    PageType.COLUMN: (
        *_SITE,
        "ColumnName",
        "ColumnDescription",
        "ColumnKeywords",
        "ColumnType",
    ),
    # 内容页标签:内容页必选
    PageType.ARTICLE: (
        *_SITE,
        "ColumnName",
        "ColumnType",
        "ArticleTitle",
        "PubDate",
        "ContentSource",
    ),
}
_MOST_PARENTS = 20


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`label_missing`, `label_empty`, `label_wrong`, one a label and type of page; `pubdate_apart`
    and what articles show beside their labels (shown.py).

    `count` is the pages. The first two are UNKNOWN where no page's labels were read.
    """
    if not facts.labels:
        reason = home_unread(facts) or "没有读到网页标签"
        names = ("label_missing", "label_empty")
        return tuple(unknown("labels", name, facts, reason) for name in names)
    pages = sorted(facts.labels, key=lambda page: page.url)
    return (*_of_all(pages), *_wrong(pages, facts), *_apart(pages), *observe_shown(pages))


def _apart(pages: Iterable[PageLabels]) -> Iterator[Observation]:
    """`pubdate_apart`: articles whose label gives another day than they show. A hint."""
    where = [(page, day) for page in pages if (day := labelled_day(page)) and page.published]
    apart = [(page, day) for page, day in where if day != page.published]
    if not apart:
        return
    first, day = apart[0]
    detail = {"pages": len(apart), "label_day": day.isoformat(), "shown": str(first.published)}
    found = _observation("pubdate_apart", [page for page, _ in apart], detail)
    yield replace(found, certainty=Certainty.SUSPECTED)


def _wrong(pages: Iterable[PageLabels], facts: SiteFacts) -> Iterator[Observation]:
    faults: dict[tuple[str, PageType], list[tuple[PageLabels, str, str]]] = {}
    for page in pages:
        for label, found, expected in wrong_values(page, facts.site):
            faults.setdefault((label, page.page_type), []).append((page, found, expected))
    for (label, page_type), where in sorted(faults.items()):
        detail: dict[str, object] = {
            "label": label,
            "page_kind": str(page_type),
            "pages": len(where),
        }
        _, found, expected = where[0]
        shown_on = [page for page, _, _ in where]
        seen = _observation(
            "label_wrong", shown_on, {**detail, "found": found, "expected": expected}
        )
        is_open = label == "SiteIDCode" and _shows_as_well(facts, found)
        yield replace(seen, certainty=Certainty.SUSPECTED) if is_open else seen


def _shows_as_well(facts: SiteFacts, code: str) -> bool:
    """Whether the foot of the pages has the same code: then it may be the list that is wrong."""
    return (facts.identity.site_id_code or "").strip().lower() == code.strip().lower()


def _of_all(pages: Iterable[PageLabels]) -> Iterator[Observation]:
    faults: dict[tuple[str, PageType, str], list[PageLabels]] = {}
    for page in pages:
        for name, label in _of_page(page):
            faults.setdefault((name, page.page_type, label), []).append(page)
    for (name, page_type, label), where in sorted(faults.items()):
        detail: dict[str, object] = {
            "label": label,
            "page_kind": str(page_type),
            "pages": len(where),
        }
        yield _observation(name, where, detail)


def _observation(
    name: str, where: Sequence[PageLabels], detail: Mapping[str, object]
) -> Observation:
    return Observation(
        check="labels",
        name=name,
        url=where[0].url,
        detail=detail,
        count=len(where),
        parents=tuple(page.url for page in where[:_MOST_PARENTS]),
        parent_count=len(where),
        record_id=where[0].record_id,
        at=where[0].at,
    )


def _of_page(page: PageLabels) -> Iterator[tuple[str, str]]:
    # Sites write Sitename and SITENAME too; HTML does not care about the case, nor do we.
    present = {name.lower(): contents for name, contents in page.labels.items()}
    for label in REQUIRED[page.page_type]:
        contents = present.get(label.lower())
        if contents is None:
            yield "label_missing", label
        # 标签值不能为空; "null" is what templates print for nothing.
        elif all(text.strip() in ("", "null") for text in contents):
            yield "label_empty", label
