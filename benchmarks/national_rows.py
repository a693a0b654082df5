"""A nation's register and its campaigns as rows: made from their numbers alone, the same each time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from xuncha_platform.findings.rules.outside import key_of
from xuncha_platform.orgs.paths import segment

Row = dict[str, Any]
QUARTERS = 16
RATE = 0.30
_AT = datetime(2026, 10, 1, tzinfo=timezone(timedelta(hours=8)))
_REASONS = ("首页长期不更新", "多个栏目长期不更新", "站点无法访问", "多个栏目为空白")


@dataclass(frozen=True, slots=True)
class Size:
    """How large the nation is."""

    sites: int = 80_000
    organisations: int = 30_000
    accounts: int = 200_000
    findings: int = 10_000_000

    @property
    def drawn(self) -> int:
        """Sites of one quarter."""
        return int(self.sites * RATE)

    @property
    def results(self) -> int:
        """Results of all quarters."""
        return self.drawn * QUARTERS

    def scaled(self, factor: float) -> Size:
        """A smaller nation of the same shape."""
        parts = (self.sites, self.organisations, self.accounts, self.findings)
        return Size(*(max(60, int(part * factor)) for part in parts))


def organisations(size: Size) -> Iterator[Row]:
    """1 nation, 31 provinces, 340 cities, the rest counties and departments below them."""
    paths: dict[int, str] = {}
    for number in range(1, size.organisations + 1):
        parent = _parent(number)
        paths[number] = (paths[parent] if parent else "") + segment(number)
        level = _level(number)
        yield {
            "id": number,
            "parent_id": parent,
            "path": paths[number],
            "name": f"第{number}号机构",
            "level": level,
            "kind": "department" if number > 3200 else "government",
            "position": number,
        }


def _parent(number: int) -> int | None:
    if number == 1:
        return None
    if number <= 32:
        return 1
    if number <= 372:
        return 2 + number % 31
    return 33 + number % 340


def _level(number: int) -> str:
    for last, level in ((1, "national"), (32, "province"), (372, "city")):
        if number <= last:
            return level
    return "county"


def _region(organisation: int) -> int:
    """The province an organisation is counted under."""
    while organisation > 32:
        organisation = _parent(organisation) or 1
    return max(organisation, 2)


def sites(size: Size) -> Iterator[Row]:
    """The register."""
    for number in range(1, size.sites + 1):
        office = 33 + number % (size.organisations - 33)
        yield {
            "id": number,
            "organisation_id": office,
            "region_id": _region(office),
            "site_id_code": f"{number:010d}",
            "name": f"第{number}号政府网站",
            "url": f"http://www.s{number}.gov.invalid/",
            "host": f"www.s{number}.gov.invalid",
            "level": _level(office),
            "is_portal": number % 9 == 0,
            "sponsor": f"第{office}号机构",
            "status": "closed" if number % 50 == 0 else "running",
            "last_verdict": "fail" if number % 25 == 0 else "pass",
            "last_score": 60 + number % 40,
            "last_inspected_on": date(2026, 9, 28),
        }


def accounts(size: Size) -> Iterator[Row]:
    """Media accounts."""
    for number in range(1, size.accounts + 1):
        yield {
            "id": number,
            "organisation_id": 33 + number % (size.organisations - 33),
            "platform": ("wechat", "weibo", "douyin")[number % 3],
            "name": f"第{number}号账号",
            "account_id": f"gh_{number:08x}",
            "status": "running",
        }


def campaigns(size: Size) -> Iterator[Row]:  # noqa: ARG001  # each maker takes the size
    """A spot check each quarter, four years long."""
    for number in range(1, QUARTERS + 1):
        year, quarter = 2023 + (number - 1) // 4, (number - 1) % 4 + 1
        as_of = date(year, quarter * 3, 28)
        yield {
            "id": number,
            "organisation_id": 1,
            "kind": "spot",
            "title": f"{year}年第{quarter}季度抽查",
            "period": f"{year}年第{quarter}季度",
            "period_key": f"{year}-Q{quarter}",
            "stage": "published" if number < QUARTERS else "review",
            "rulebook": "inspection-2019",
            "as_of": as_of,
            "frozen_at": _AT if number < QUARTERS else None,
            "created_at": _AT,
        }


def passes(size: Size) -> Iterator[Row]:
    """One pass a campaign."""
    for number in range(1, QUARTERS + 1):
        yield {
            "id": number,
            "campaign_id": number,
            "number": 1,
            "kind": "first",
            "state": "done",
            "sites": size.drawn,
        }


def campaign_sites(size: Size) -> Iterator[Row]:
    """The samples; in each quarter another part of the register."""
    for key, quarter, place, site in _drawn(size):
        office = 33 + site % (size.organisations - 33)
        yield {
            "id": key,
            "campaign_id": quarter,
            "site_id": site,
            "snapshot": {
                "name": f"第{site}号政府网站",
                "url": f"http://www.s{site}.gov.invalid/",
                "level": "县级",
                "region": f"第{_region(office)}号机构",
            },
            "region_name": f"第{_region(office)}号机构",
            "chosen": "drawn",
            "position": place,
            "current_id": key,
        }


def results(size: Size) -> Iterator[Row]:
    """What was found: one site in twenty-five fails."""
    for key, quarter, _place, site in _drawn(size):
        verdict = _verdict(site, quarter)
        yield {
            "id": key,
            "campaign_site_id": key,
            "run_id": quarter,
            "folder": f"campaigns/{quarter}/{site}",
            "machine_verdict": verdict,
            "verdict": verdict,
            "score": None if verdict == "fail" else 60 + (site * 7 + quarter) % 40,
            "deducted": None,
            "reasons": [_REASONS[site % len(_REASONS)]] if verdict == "fail" else [],
            "sentence": "",
            # What lists and figures never load: some 4 kB as in the practice round.
            "report": {"padding": "栏" * 1300},
            "pages": 120,
            "links": 900,
            **_counts(size, key),
        }


def _drawn(size: Size) -> Iterator[tuple[int, int, int, int]]:
    """(key, quarter, place, site) of every inspected site."""
    key = 0
    for quarter in range(1, QUARTERS + 1):
        start = (quarter * size.drawn) % size.sites
        for place in range(size.drawn):
            key += 1
            yield key, quarter, place, (start + place) % size.sites + 1


def _verdict(site: int, quarter: int) -> str:
    if site % 25 == 0 or (site + quarter) % 200 == 0:
        return "fail"
    return "undetermined" if site % 301 == 0 else "pass"


def _counts(size: Size, result: int) -> Row:
    """How many findings it has, as `findings` below makes them, and how many are open."""
    keys = range(result - 1 or size.results, size.findings + 1, size.results)
    found = len(keys)
    return {"found": found, "undecided": sum(key % 3 > 0 for key in keys), "faults": found}


def findings(size: Size) -> Iterator[Row]:
    """Mostly dead links, as it is."""
    for key in range(1, size.findings + 1):
        result = key % size.results + 1
        is_veto = key % 97 == 0
        yield {
            "id": key,
            "result_id": result,
            "campaign_site_id": result,
            "campaign_id": (result - 1) // size.drawn + 1,
            "position": (result - 1) % size.drawn,
            "is_current": True,
            "fingerprint": f"x1-{key:016x}",
            "check_name": "columns" if is_veto else "dead_links",
            "name": "column_stale" if is_veto else "dead_link",
            "indicators": ["C19-V3"] if is_veto else ["C19-D1"],
            "is_veto": is_veto,
            "url": f"http://{_host(key, result)}/art/{key}.html",
            "certainty": "confirmed",
            "state": "open" if key % 3 else "confirmed",
            "priority": 2 if is_veto else 6,
            "detail": {"status": 404},
        }


def _host(key: int, result: int) -> str:
    """One address in twenty lies with others."""
    return f"www.s{result}.gov.invalid" if key % 20 else f"h{key // 20 % 5000}.partner.invalid"


def outside_hosts(size: Size) -> Iterator[Row]:
    """The hosts of others that findings lead to."""
    for number, key in enumerate(range(20, size.findings + 1, 20), 1):
        yield {"id": number, "finding_id": key, "key": key_of(_host(key, 0))}
