"""Findings of the first release get their campaign and place, results their counts."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests.platform.conftest import make_site
from xuncha_platform.findings.rules.outside import key_of

BEFORE = [("campaigns", "0003_outcomes"), ("findings", "0002_initial")]
AFTER = [("findings", "0005_queue_index")]
BEFORE_HOSTS = [("campaigns", "0007_campaign_without_manifest"), *AFTER]
AFTER_HOSTS = [("findings", "0007_fill_hosts")]


def models_at(point, *names):
    apps = MigrationExecutor(connection).loader.project_state(point).apps
    return [apps.get_model(*name.split(".")) for name in names]


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.django_db(transaction=True)
def test_a_filled_database_is_brought_up(tree):
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    site = make_site(tree.county, tree.city, "乙县", "http://y.invalid/")
    MigrationExecutor(connection).migrate(BEFORE)
    try:
        row, old, new = _left_by_the_first_release(tree, site)
        MigrationExecutor(connection).migrate(AFTER)
        Finding, Result = models_at(AFTER, "findings.Finding", "campaigns.Result")
        found = {
            one.fingerprint: (one.campaign_id, one.campaign_site_id, one.position, one.is_current)
            for one in Finding.objects.all()
        }
        place = (row.campaign_id, row.pk, 7)
        assert found == {
            "x1-1": (*place, False),
            "x1-2": (*place, True),
            "x1-3": (*place, True),
            "x1-4": (*place, True),
        }
        counted = {one.pk: (one.found, one.undecided, one.faults) for one in Result.objects.all()}
        assert counted == {old: (1, 1, 1), new: (3, 2, 1)}
    finally:
        MigrationExecutor(connection).migrate(newest)


def _left_by_the_first_release(tree, site):
    Campaign, Pass, CampaignSite, Result, Finding = models_at(
        BEFORE, "campaigns.Campaign", "campaigns.Pass", "campaigns.CampaignSite",
        "campaigns.Result", "findings.Finding",
    )  # fmt: skip
    campaign = Campaign.objects.create(
        organisation_id=tree.province.pk, kind="spot", title="抽查", period="2016年第三季度",
        period_key="2016-Q3", rulebook="census-2015", as_of="2016-09-28",
    )  # fmt: skip
    row = CampaignSite.objects.create(
        campaign=campaign, site_id=site.pk, snapshot={}, region_name="甲市", chosen="drawn",
        position=7,
    )  # fmt: skip
    results = []
    for number in (1, 2):
        run = Pass.objects.create(campaign=campaign, number=number, kind="first")
        results.append(Result.objects.create(campaign_site=row, run=run, folder="x"))
    old, new = results
    CampaignSite.objects.filter(pk=row.pk).update(current=new)
    for result, number, state, indicators in (
        (old, 1, "open", ["C15-V1"]),
        (new, 2, "open", ["C15-V1"]),
        (new, 3, "dismissed", ["C15-D1"]),
        (new, 4, "recheck", []),
    ):
        Finding.objects.create(
            result=result, fingerprint=f"x1-{number}", check_name="dead_links", url="http://y/",
            certainty="confirmed", state=state, indicators=indicators,
        )  # fmt: skip
    return row, old.pk, new.pk


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.django_db(transaction=True)
def test_findings_that_are_there_are_found_by_where_they_lead(tree):
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    site = make_site(tree.county, tree.city, "乙县", "http://y.invalid:8080/")
    MigrationExecutor(connection).migrate(BEFORE_HOSTS)
    try:
        ids = _with_addresses(tree, site)
        MigrationExecutor(connection).migrate(AFTER_HOSTS)
        (OutsideHost,) = models_at(AFTER_HOSTS, "findings.OutsideHost")
        kept = set(OutsideHost.objects.values_list("finding", "key"))
        assert kept == {
            (ids["dead"], key_of("www.other.invalid")),
            (ids["led"], key_of("old.other.invalid")),
            (ids["led"], key_of("casino.invalid")),
        }
    finally:
        MigrationExecutor(connection).migrate(newest)


def _with_addresses(tree, site):
    Campaign, Pass, CampaignSite, Result, Finding = models_at(
        BEFORE_HOSTS, "campaigns.Campaign", "campaigns.Pass", "campaigns.CampaignSite",
        "campaigns.Result", "findings.Finding",
    )  # fmt: skip
    campaign = Campaign.objects.create(
        organisation_id=tree.province.pk, kind="spot", title="抽查", period="2016年第三季度",
        period_key="2016-Q3", rulebook="census-2015", as_of="2016-09-28",
    )  # fmt: skip
    row = CampaignSite.objects.create(campaign=campaign, site_id=site.pk, snapshot={})
    run = Pass.objects.create(campaign=campaign, number=1, kind="first")
    result = Result.objects.create(campaign_site=row, run=run, folder="x")
    found = {
        "own": ("dead_links", "http://y.invalid:8080/a.html", {"status": 404}),
        "dead": ("dead_links", "http://www.other.invalid:81/b.html", {"status": 404}),
        "led": (
            "injection", "https://old.other.invalid/", {"final_url": "http://casino.invalid/x"},
        ),
    }  # fmt: skip
    return {
        name: Finding.objects.create(
            result=result, campaign=campaign, campaign_site=row, fingerprint=f"x1-{name}",
            check_name=check, url=url, detail=detail, certainty="confirmed",
        ).pk
        for name, (check, url, detail) in found.items()
    }  # fmt: skip
