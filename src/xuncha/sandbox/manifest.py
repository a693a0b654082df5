"""What is truly planted, site by site. Only the comparison reads this; no server ever sends it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urljoin

from xuncha.sandbox.markup import FAMILIES
from xuncha.sandbox.plan import Kind, Mode
from xuncha.sandbox.province import Province, SandboxSite, plan_site
from xuncha.sandbox.register import regions
from xuncha.sandbox.schedule import AS_OF
from xuncha.sandbox.truth import Deduction, deductions, vetoes

# The codes of the founding data → the words of the circular.
REASONS = {
    "V_UNREACHABLE": "站点长期无法访问",
    "V_HOME_STALE": "首页长期不更新",
    "V_COLUMNS_STALE": "多个栏目长期不更新",
    "V_COLUMNS_BLANK": "多个栏目为空白",
}


@dataclass(frozen=True, slots=True)
class SiteTruth:
    """What an inspection of one site has to find. Every URL is absolute."""

    name: str
    region: str
    url: str
    # Row of 附件3 (or of 附件1); 0 where the site passes.
    row: int
    verdict: str
    reasons: tuple[str, ...]
    # Empty where a veto ends the scoring.
    deductions: tuple[Deduction, ...]
    # False where no page can be had when the site is crawled.
    readable: bool
    dead: frozenset[str]
    # URL of the column → its name.
    stale: dict[str, str]
    blank: dict[str, str]


@dataclass(frozen=True, slots=True)
class RegionTruth:
    """A row of 附件2, for the sites that are served."""

    name: str
    level: str
    sampled: int
    failing: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """The truth about a province."""

    seed: int
    as_of: date
    sites: tuple[SiteTruth, ...]
    national: tuple[SiteTruth, ...]
    regions: tuple[RegionTruth, ...]


def make_manifest(province: Province) -> Manifest:
    """The truth about every site of a province, in the order of its list."""
    return Manifest(
        seed=province.seed,
        as_of=AS_OF,
        sites=tuple(_truth(site) for site in province.sites),
        national=tuple(_truth(site) for site in province.national),
        regions=_regions(province.sites),
    )


def _truth(site: SandboxSite) -> SiteTruth:
    plan = plan_site(site)
    family = FAMILIES[plan.family]
    codes = vetoes(site.planted)
    lost = () if codes else deductions(site.planted)
    listed = [column for column in plan.columns if column.pages is Kind.LIST]
    states = {
        state: {
            urljoin(plan.url, family.list_path(column, 1, 1)): column.name
            for column in listed
            if column.state == state
        }
        for state in ("stale", "blank")
    }
    # 得分超过60分为合格
    failed = bool(codes) or sum(deduction.points for deduction in lost) >= 40
    return SiteTruth(
        name=site.name,
        region=site.region.name,
        url=site.url,
        row=site.row,
        verdict="fail" if failed else "pass",
        reasons=tuple(REASONS[code] for code in codes),
        deductions=lost,
        readable=site.planted.availability.mode is Mode.UP,
        dead=frozenset(urljoin(plan.url, target.url) for target in plan.dead),
        stale=states["stale"],
        blank=states["blank"],
    )


def _regions(sites: Iterable[SandboxSite]) -> tuple[RegionTruth, ...]:
    listed = tuple(sites)
    found = []
    for region in regions():
        own = [site for site in listed if site.region == region]
        if own:
            failing = sum(site.row > 0 for site in own)
            found.append(RegionTruth(region.name, region.level, len(own), failing))
    return tuple(found)
