"""Observations of a site with nothing wrong, and short ways to put faults into it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from xuncha.facts import Certainty, Observation, Scorecard, Site
from xuncha.score.rulebook import load_rulebook
from xuncha.score.rules import Rulebook
from xuncha.score.score import score

HOME = "http://www.example.gov.cn/"
AS_OF = date(2016, 11, 1)
SITE = Site(url=HOME, name="示例县水务局", has_services=True)


def seen(check: str, what: str, url: str = HOME, /, count: int = 1, **detail: Any) -> Observation:
    return Observation(check, what, url, detail=detail, count=count, record_id=f"<{what}>")


def unknown(check: str, what: str, reason: str = "未能访问", /, **detail: Any) -> Observation:
    certainty = Certainty.UNKNOWN
    return Observation(check, what, HOME, certainty, {"reason": reason, **detail})


def suspected(check: str, what: str, url: str = HOME, /, **detail: Any) -> Observation:
    return Observation(check, what, url, Certainty.SUSPECTED, detail)


def availability(failed: int, total: int = 200) -> Observation:
    percent = failed * 100 / total
    return seen(
        "availability",
        "home_unreachable_ratio",
        count=failed,
        percent=percent,
        failed=failed,
        total=total,
        days=7,
        least_per_day=total // 7,
    )


def home_updates(count: int) -> Observation:
    return seen("home_updates", "home_update_total", count=count, navigation_only=False)


def letters(count: int) -> Observation:
    return seen("letters", "consultation_total", count=count)


def surveys(count: int, usable: bool = True) -> Observation:
    return seen("surveys", "survey_total", count=count, usable=usable)


def stale(kind: str, name: str, first_level: bool = True) -> Observation:
    detail = {"name": name, "kind": kind, "first_level": first_level}
    return seen("columns", "column_stale", f"{HOME}{kind}/{name}/", **detail)


def blank(kind: str, name: str) -> Observation:
    detail = {"name": name, "kind": kind, "first_level": True}
    return seen("columns", "column_blank", f"{HOME}{kind}/{name}/", **detail)


def dead_links(count: int, on_home: bool = False) -> list[Observation]:
    where = "home" if on_home else "other"
    return [
        seen("dead_links", "dead_link", f"{HOME}{where}{n}.html", on_home=on_home, kind="page")
        for n in range(count)
    ]


def dead_attachments(count: int) -> list[Observation]:
    return [
        seen("attachments", "attachment_dead", f"{HOME}f{n}.doc", on_home=False)
        for n in range(count)
    ]


def guide(missing: Iterable[str], url: str = HOME + "guide1.html") -> list[Observation]:
    return [
        seen("guides", "guide_element_missing", url, guide="取水许可", element=element)
        for element in missing
    ]


# What a site without faults shows; later observations of the same name take its place.
GOOD = (availability(0), home_updates(25), letters(3), surveys(6))
INSTEAD = {
    "availability_unknown": "home_unreachable_ratio",
    "consultation_absent": "consultation_total",
    "survey_absent": "survey_total",
    "survey_unknown": "survey_total",
}


def site_with(*faults: Observation | list[Observation]) -> list[Observation]:
    """A good site with these faults."""
    flat = [o for fault in faults for o in (fault if isinstance(fault, list) else [fault])]
    replaced = {INSTEAD.get(o.name, o.name) for o in flat}
    return [o for o in GOOD if o.name not in replaced] + flat


def judged(
    *faults: Observation | list[Observation],
    rulebook: Rulebook | str = "census-2015",
    site: Site = SITE,
) -> Scorecard:
    book = load_rulebook(rulebook) if isinstance(rulebook, str) else rulebook
    return score(book, site_with(*faults), site, AS_OF)


def row(card: Scorecard, row_id: str) -> Any:
    return next(i for i in card.indicators if i.id == row_id)
