"""The practice province has the counts and the faults of its founding tables."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import timedelta

import pytest

from xuncha.facts import ColumnKind
from xuncha.sandbox import register
from xuncha.sandbox.manifest import make_manifest
from xuncha.sandbox.plan import Kind, Mode
from xuncha.sandbox.province import Ports, make_province, plan_site, resolve_rules, sites_csv
from xuncha.sandbox.schedule import AS_OF, probe_instants
from xuncha.sandbox.truth import deductions, vetoes

PROVINCE = make_province()
MANIFEST = make_manifest(PROVINCE)
PORTS = Ports(http=8001, garbage=8002, closed=8003)
# 通报正文: 10 columns stale, 10 blank, 23 home pages, 23 unreachable, 7 by points.
PRINTED = {"V_COLUMNS_STALE": 10, "V_COLUMNS_BLANK": 10, "V_HOME_STALE": 23, "V_UNREACHABLE": 23}


def test_counts_equal_the_founding_tables() -> None:
    assert (len(MANIFEST.sites), len(MANIFEST.regions), len(MANIFEST.national)) == (219, 29, 4)
    assert sum(site.verdict == "fail" for site in MANIFEST.sites) == 68
    printed = {(row.name, row.sampled, row.failing) for row in register.regions()}
    assert {(row.name, row.sampled, row.failing) for row in MANIFEST.regions} == printed
    levels = Counter()
    for row in MANIFEST.regions:
        levels[row.level] += row.sampled
    assert levels == {"省辖市": 193, "省直管县(市)": 17, "省政府部门": 9}


def test_every_failing_site_has_exactly_the_faults_it_was_named_for() -> None:
    by_row = {site.row: site for site in PROVINCE.sites if site.row}
    for named in register.failing_sites():
        planted = by_row[named.row].planted
        codes = {*named.codes, *named.also} - {"S_BELOW_60"}
        assert set(vetoes(planted)) == codes, named.name
        assert by_row[named.row].name == named.name
    counted = Counter(code for named in register.failing_sites() for code in named.codes)
    assert {code: counted[code] for code in PRINTED} == PRINTED
    assert counted["S_BELOW_60"] == 7


@pytest.mark.parametrize(
    "row, total", [(15, 40.7), (19, 50), (22, 51.2), (34, 42), (46, 41), (51, 41), (68, 52)]
)
def test_scored_sites_lose_what_the_circular_prints(row: int, total: float) -> None:
    site = next(site for site in PROVINCE.sites if site.row == row)
    planted = {one.clause: (one.count, one.points) for one in deductions(site.planted)}
    printed = {
        entry["clause"]: (entry["count"], float(entry["points"]))
        for entry in register.scored_sites()[row]["deductions"]
    }
    assert planted == printed
    assert round(sum(points for _, points in planted.values()), 1) == total


def test_passing_sites_are_far_from_failing() -> None:
    for site in PROVINCE.sites:
        if not site.row:
            assert not vetoes(site.planted)
            assert sum(one.points for one in deductions(site.planted)) <= 20


def test_plans_carry_the_faults_that_were_ordered() -> None:
    """Dates of the columns and of the home page, against the windows of the table."""
    for site in PROVINCE.sites:
        if site.planted.availability.mode is not Mode.UP:
            continue
        plan = plan_site(site)
        recent = 0
        for column in plan.columns:
            days = [entry.day for entry in column.entries]
            assert all(day <= AS_OF for day in days)
            if column.on_home:
                shown = column.entries[:8]
                recent += sum(entry.day >= AS_OF - timedelta(days=14) for entry in shown)
            if column.pages is Kind.LIST:
                assert _state(column.kind, days, site.planted.home) in (column.state, "any"), column
        expected = {"fresh": recent >= 10, "few": 1 <= recent <= 9, "stale": recent == 0}
        assert expected[site.planted.home], (site.name, recent)


def _state(kind: ColumnKind, days: list, home: str) -> str:  # type: ignore[type-arg]
    if not days:
        return "blank"
    limits = {
        ColumnKind.NEWS: 14,
        ColumnKind.NOTICE: 180,
        ColumnKind.POLICY: 180,
        ColumnKind.PERSONNEL: 360,
        ColumnKind.PLANNING: 360,
    }
    if kind not in limits:
        return "any"
    return "fresh" if max(days) >= AS_OF - timedelta(days=limits[kind]) else "stale"


def test_the_list_shows_register_data_only() -> None:
    rows = list(csv.DictReader(io.StringIO(sites_csv(PROVINCE.sites))))
    assert (
        len(rows) == len({row["url"] for row in rows}) == len({row["name"] for row in rows}) == 219
    )
    assert list(rows[0]) == [
        "site_id_code",
        "name",
        "url",
        "region",
        "level",
        "sponsor",
        "supervisor",
        "is_portal",
        "has_services",
        "status",
    ]
    assert all(len(row["site_id_code"]) == 10 for row in rows)
    # Nothing but the order of the regions stands behind a host's number.
    failing = [
        site.number for site in PROVINCE.sites if site.row and site.region.slug == "zhengzhou"
    ]
    assert failing != list(range(1, len(failing) + 1))


def test_rules_lead_to_loopback_and_leave_unknown_names_out() -> None:
    rules = {rule.host: rule for rule in resolve_rules(PROVINCE, PORTS)}
    assert {rule.address for rule in rules.values()} == {"127.0.0.1"}
    assert all(host.endswith(".invalid") for host in rules)
    modes = Counter()
    for site in PROVINCE.sites:
        mode = site.planted.availability.mode
        modes[mode] += 1
        rule = rules.get(site.host)
        if mode is Mode.DNS:
            assert rule is None
        elif mode is Mode.TLS:
            assert rule
            assert (rule.port, rule.to_port) == (443, PORTS.garbage)
        elif mode is Mode.REFUSED:
            assert rule
            assert rule.to_port == PORTS.closed
    assert 1 <= modes[Mode.HANGING] <= 5
    assert {Mode.REFUSED, Mode.DNS, Mode.TLS, Mode.ERROR_500, Mode.MAINTENANCE} <= set(modes)


@pytest.mark.parametrize("count", [1, 12, 60, 219])
def test_a_part_of_the_province_keeps_its_proportion_and_its_hosts(count: int) -> None:
    part = make_province(sites=count)
    assert len(part.sites) == count
    assert {site.url for site in part.sites} <= {site.url for site in PROVINCE.sites}
    manifest = make_manifest(part)
    failing = sum(site.verdict == "fail" for site in manifest.sites)
    assert failing == sum(row.failing for row in manifest.regions) == round(count * 68 / 219)
    assert sum(row.sampled for row in manifest.regions) == count


def test_probe_instants_cover_a_week_of_at_least_twenty_a_day() -> None:
    instants = probe_instants()
    days = Counter(moment.date() for moment in instants)
    assert len(instants) == 200
    assert len(days) == 7
    assert min(days.values()) >= 28
    assert max(days) == AS_OF - timedelta(days=1)
