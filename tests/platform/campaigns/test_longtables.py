"""Links of all sites of a campaign in one table that is asked in one question."""

import csv
import os
import time
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import timezone

from xuncha_platform.campaigns import longtables
from xuncha_platform.campaigns.linkquestions import dead_targets
from xuncha_platform.campaigns.places import result_folder
from xuncha_platform.jobs.kinds import KINDS


class Killed(BaseException):
    """Nothing catches it, as nothing catches kill -9."""


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    """Keys begin anew after each test, folders do not."""
    settings.DATA = tmp_path / "data"


@pytest.fixture
def landed(inspected):
    inspected.land(inspected.new_pass())
    return inspected.campaign


def gather(campaign):
    made = longtables.gather_links(campaign)
    longtables.let_count(campaign, made)
    return made


def lines(campaign):
    for row in campaign.sites.select_related("current"):
        path = result_folder(row.current) / "links.csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                yield row.site_id, line


def dead_in_file(campaign):
    with longtables.database(longtables.folder_of(campaign)) as base:
        return dead_targets(base, longtables.files_of(campaign), 100_000)


@pytest.mark.slow
@pytest.mark.on_both
def test_every_link_of_every_site_is_in_the_table(landed):
    expected = [line for _site, line in lines(landed)]
    made = gather(landed)
    assert made.links == len(expected) > 500
    assert (made.sites, made.without) == (8, 0)
    assert made.verdicts == dict(Counter(row["verdict"] for row in expected))


@pytest.mark.slow
def test_dead_targets_are_counted_by_site_and_by_those_that_could_open_them(landed):
    made, sites, opened = gather(landed), {}, {}
    for site, line in lines(landed):
        if line["verdict"] in ("dead", "soft_dead"):
            sites.setdefault(line["url"], set()).add(site)
        elif line["verdict"] == "ok":
            opened.setdefault(line["url"], set()).add(site)
    found = dead_in_file(landed)
    assert {one.url: one.sites for one in found} == {url: len(of) for url, of in sites.items()}
    assert [one.opened for one in found] == [len(opened.get(one.url, ())) for one in found]
    assert [one.sites for one in found] == sorted((one.sites for one in found), reverse=True)
    assert all(set(one["some"]) <= sites[one["url"]] for one in made.dead)


@pytest.mark.slow
def test_hosts_of_others_are_counted_by_site(landed):
    hosts = gather(landed).hosts
    assert hosts
    assert all(host and sites >= 1 and links >= sites for host, sites, links in hosts)


@pytest.mark.slow
def test_a_site_without_a_list_of_links_is_said_to_be_missing(landed):
    row = landed.sites.select_related("current").first()
    (result_folder(row.current) / "links.csv").unlink()
    made = gather(landed)
    assert (made.sites, made.without) == (7, 1)


@pytest.mark.slow
def test_where_no_site_has_links_nothing_is_asked(landed):
    for row in landed.sites.select_related("current"):
        (result_folder(row.current) / "links.csv").unlink()
    made = gather(landed)
    assert (made.sites, made.links, made.verdicts, made.dead, made.hosts) == (0, 0, {}, [], [])
    assert dead_in_file(landed) == []


def test_before_the_first_there_is_none(make_campaign):
    assert longtables.gathered(make_campaign()) is None


@pytest.mark.slow
@pytest.mark.parametrize("at", ["first file", "second file", "summary", "rename"])
def test_killed_at_any_step_the_table_before_is_still_there(landed, monkeypatch, at):
    """Seen to fail with two renames of folders: between them there was no table at all."""
    monkeypatch.setattr(longtables, "_AT_ONCE", 4)
    before, written, write = gather(landed), [], longtables._write

    def dies(*_):
        raise Killed

    def dies_in_between(base, batch, target):
        if len(written) == ["first file", "second file"].index(at):
            raise Killed
        written.append(target)
        return write(base, batch, target)

    with monkeypatch.context() as patch:
        if at == "rename":
            patch.setattr(os, "replace", dies)
        elif at == "summary":
            patch.setattr(longtables, "verdict_counts", dies)
        else:
            patch.setattr(longtables, "_write", dies_in_between)
        with pytest.raises(Killed):
            gather(landed)
    assert longtables.gathered(landed) == before
    assert len(dead_in_file(landed)) == len(before.dead) > 0
    after = gather(landed)
    assert longtables.gathered(landed) == after != before
    # What was left half is gone, and the one before with the next.
    gather(landed)
    assert len([one for one in longtables.folder_of(landed).iterdir() if one.is_dir()]) == 2


def age(path, days):
    then = time.time() - days * 86_400
    for one in (path, *path.glob("*")):
        os.utime(one, (then, then))


@pytest.mark.slow
def test_tables_that_nobody_reads_any_more_are_removed_once_a_day(landed):
    tidy = KINDS["tidy-tables"].handler()
    assert KINDS["tidy-tables"].every == timedelta(days=1)
    before, now = gather(landed), gather(landed)
    place = longtables.folder_of(landed)
    half = place / "half"
    half.mkdir()
    of_nobody = longtables.all_tables() / "campaign-9999"
    of_nobody.mkdir()
    (place / "half.part").write_text("")
    tidy(None)
    # Somebody may be reading the one before, or writing the next.
    assert {before.folder, now.folder, "half"} < {one.name for one in place.iterdir()}
    assert not of_nobody.exists()
    for one in (place / before.folder, half, place / "half.part"):
        age(one, 2)
    age(place / now.folder, 2)
    tidy(None)
    assert {one.name for one in place.iterdir()} == {now.folder, longtables.MARK}
    assert dead_in_file(landed)


@pytest.mark.slow
def test_a_table_of_a_year_ago_is_removed_and_can_be_made_again(landed):
    made = longtables.gather_links(landed)
    year = timezone.now() - timedelta(days=366)
    longtables.let_count(landed, replace(made, at=year.isoformat()))
    KINDS["tidy-tables"].handler()(None)
    assert longtables.gathered(landed) is None
    assert not longtables.folder_of(landed).exists()
    assert gather(landed).links == made.links
