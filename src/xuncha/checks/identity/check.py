"""The marks a government site shows at its foot, and whether they agree with the register."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from xuncha.checks.identity.names import is_other_name, shown_names
from xuncha.checks.places import evidence_of
from xuncha.checks.saying import home_unread
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Observation, SiteFacts
from xuncha.read.identity.foot import is_unfilled

# 底部功能区至少要列明党政机关网站标识、“我为政府网站找错”监督举报平台入口、网站标识码、
# 网站主办单位及联系方式、ICP备案编号、公安机关备案标识和站点地图等内容
MARKS = (
    "site_id_code",
    "icp",
    "police",
    "party_government_mark",
    "error_report_entry",
    "sponsor",
    "contact",
    "sitemap",
)

NUMBERED = ("site_id_code", "icp", "police")

# A page or two without a mark are built by hand; more are a template of their own.
LEAST_PAGES = 5


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`mark_missing` and `mark_missing_on_pages` one a mark, `mark_differs` from the register,
    `redirected_to_other_site`.

    Where the home page was not read every mark is UNKNOWN: it was not seen, not absent.
    """
    found = []
    if facts.redirected_to:
        found.append(_about(facts, "redirected_to_other_site", to=facts.redirected_to))
    reason = home_unread(facts)
    if reason:
        unknown = Certainty.UNKNOWN
        found += [_about(facts, "mark_missing", unknown, mark=m, reason=reason) for m in MARKS]
        return tuple(found)
    missing = [mark for mark in MARKS if getattr(facts.identity, mark) is None]
    found += [_about(facts, "mark_missing", mark=mark) for mark in missing]
    if facts.identity.code_in_links_alone:
        # 要列明: a code in the link of 找错 is not, unless a picture shows it; a person looks.
        found.append(_about(facts, "mark_missing", Certainty.SUSPECTED, mark="site_id_code"))
    return (*found, *_unfilled(facts), *_differences(facts), *_gaps(facts))


def _unfilled(facts: SiteFacts) -> Iterator[Observation]:
    """`mark_missing`, one a number that is shown as zeros: a template's, or not; a person looks."""
    for mark in NUMBERED:
        shown = getattr(facts.identity, mark)
        if shown and is_unfilled(shown):
            yield _about(facts, "mark_missing", Certainty.SUSPECTED, mark=mark, shown=shown)


def _gaps(facts: SiteFacts) -> Iterator[Observation]:
    """`mark_missing_on_pages`, one a mark that part of the pages lack; a person looks at them."""
    # 各页面的头部标识区和底部功能区原则上要与首页保持一致
    for gap in facts.mark_gaps:
        if gap.missing < LEAST_PAGES:
            continue
        yield Observation(
            check="identity",
            name="mark_missing_on_pages",
            url=gap.pages[0],
            certainty=Certainty.SUSPECTED,
            detail={"mark": gap.mark, "pages": gap.missing, "looked_at": gap.looked_at},
            count=gap.missing,
            parents=gap.pages,
            parent_count=gap.missing,
            record_id=gap.record_id,
            at=gap.at,
        )


def _differences(facts: SiteFacts) -> list[Observation]:
    site, seen = facts.site, facts.identity
    found = []
    code = (seen.site_id_code or "").strip()
    if code and site.site_id_code and code.lower() != site.site_id_code.strip().lower():
        found.append(_differs(facts, "site_id_code", site.site_id_code, code))
    sponsor = (seen.sponsor or "").strip()
    if sponsor and site.sponsor and not (site.sponsor in sponsor or sponsor in site.sponsor):
        # Offices write their own name in many ways: only a person can say that it is another one.
        certainty = Certainty.SUSPECTED
        found.append(_differs(facts, "sponsor", site.sponsor, sponsor, certainty))
    # 以机构名称命名,头部显著展示全称
    names = shown_names(facts)
    if site.name and names and all(is_other_name(site.name, name) for name in names):
        found.append(_differs(facts, "name", site.name, names[0], Certainty.SUSPECTED))
    return found


def _differs(
    facts: SiteFacts,
    mark: str,
    register: str,
    page: str,
    certainty: Certainty = Certainty.CONFIRMED,
) -> Observation:
    return _about(facts, "mark_differs", certainty, mark=mark, register=register, page=page)


def _about(
    facts: SiteFacts, name: str, certainty: Certainty = Certainty.CONFIRMED, **detail: Any
) -> Observation:
    return Observation(
        check="identity",
        name=name,
        url=facts.site.url,
        certainty=certainty,
        detail=detail,
        **evidence_of(facts, facts.identity),
    )
