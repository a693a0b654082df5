"""Links of all sites of a campaign in one table that is asked in one question."""

import csv
import shutil
from collections import Counter

import pytest

from xuncha.errors import InputError
from xuncha_platform.campaigns import longtables
from xuncha_platform.campaigns.places import result_folder


@pytest.fixture
def landed(inspected):
    inspected.land(inspected.new_pass())
    return inspected.campaign


def lines(campaign):
    for row in campaign.sites.select_related("current"):
        path = result_folder(row.current) / "links.csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from csv.DictReader(file)


@pytest.mark.slow
@pytest.mark.on_both
def test_every_link_of_every_site_is_in_the_table(landed):
    expected = list(lines(landed))
    assert longtables.gather_links(landed) == len(expected) > 500
    assert longtables.verdict_counts(landed) == dict(
        sorted(Counter(row["verdict"] for row in expected).items())
    )


def test_gathering_again_replaces_the_table(landed):
    first = longtables.gather_links(landed)
    assert longtables.gather_links(landed) == first
    assert sum(longtables.verdict_counts(landed).values()) == first


def test_dead_targets_come_by_how_many_sites_link_there(landed):
    longtables.gather_links(landed)
    found = longtables.dead_targets(landed)
    dead = {row["url"] for row in lines(landed) if row["verdict"] in ("dead", "soft_dead")}
    assert {one.url for one in found} <= dead
    assert found
    assert [one.sites for one in found] == sorted((one.sites for one in found), reverse=True)


def test_hosts_of_others_are_counted_by_site(landed):
    longtables.gather_links(landed)
    hosts = longtables.outside_hosts(landed)
    assert hosts
    assert all(host and sites >= 1 and links >= sites for host, sites, links in hosts)


def test_without_a_table_there_is_one_clear_line(landed):
    # Keys begin anew after each test, folders do not.
    shutil.rmtree(longtables.folder_of(landed), ignore_errors=True)
    with pytest.raises(InputError, match="请先汇总"):
        longtables.dead_targets(landed)
