"""The database is what the models say, from nothing and from what an earlier version left."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from tests.platform.conftest import make_site
from xuncha_platform.audit.services import record
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.people.access import NOBODY


@pytest.mark.django_db
def test_no_model_has_changed_without_its_migration():
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


@pytest.mark.django_db(transaction=True)
def test_migrating_again_keeps_what_is_there():
    office = Organisation.objects.create(name="演练省", level="province", kind="government")
    call_command("migrate", interactive=False, verbosity=0)
    assert Organisation.objects.get(pk=office.pk).name == "演练省"


@pytest.mark.django_db
def test_every_migration_that_is_there_is_applied():
    executor = MigrationExecutor(connection)
    assert executor.migration_plan(executor.loader.graph.leaf_nodes()) == []


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.django_db(transaction=True)
def test_results_of_the_first_release_get_their_outcomes(tree):
    before = [("campaigns", "0002_initial")]
    after = [("campaigns", "0003_outcomes")]
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    MigrationExecutor(connection).migrate(before)
    try:
        pk = _a_result_of_the_first_release(tree)
        executor = MigrationExecutor(connection)
        executor.migrate(after)
        result = executor.loader.project_state(after).apps.get_model("campaigns", "Result")
        assert result.objects.get(pk=pk).outcomes == {
            "C15-V1": ["met", None, 0],
            "C15-D1": ["violated", 2.5, 5],
        }
    finally:
        MigrationExecutor(connection).migrate(newest)


def _a_result_of_the_first_release(tree):
    site = make_site(tree.county, tree.city, "乙县", "http://y.invalid/")
    old = MigrationExecutor(connection).loader.project_state(("campaigns", "0002_initial")).apps
    campaign = old.get_model("campaigns", "Campaign").objects.create(
        organisation_id=tree.province.pk,
        kind="spot",
        title="抽查",
        period="2016年第三季度",
        period_key="2016-Q3",
        rulebook="census-2015",
        as_of="2016-09-28",
    )
    run = old.get_model("campaigns", "Pass").objects.create(
        campaign=campaign, number=1, kind="first"
    )
    row = old.get_model("campaigns", "CampaignSite").objects.create(
        campaign=campaign, site_id=site.pk, snapshot={}, region_name="甲市", chosen="drawn"
    )
    rows = [
        {"id": "C15-V1", "state": "met", "points": None, "count": 0, "text": "…"},
        {"id": "C15-D1", "state": "violated", "points": 2.5, "count": 5, "text": "…"},
    ]
    result = old.get_model("campaigns", "Result").objects.create(
        campaign_site=row, run=run, folder="x", verdict="pass", report={"indicators": rows}
    )
    return result.pk


@pytest.mark.slow
@pytest.mark.on_both
@pytest.mark.django_db(transaction=True)
def test_draws_and_regions_of_older_versions_are_kept(tree):
    """Files of a draw move to their own table; the region of each site is taken from the register,
    from the record of names, or left open."""
    before = [("campaigns", "0007_campaign_without_manifest")]
    after = [("campaigns", "0012_regions_of_old_campaigns")]
    newest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    MigrationExecutor(connection).migrate(before)
    try:
        pk, rows = _a_draw_of_the_first_release(tree)
        executor = MigrationExecutor(connection)
        executor.migrate(after)
        now = executor.loader.project_state(after).apps
        files = now.get_model("campaigns", "DrawFiles").objects.get(pk=pk)
        assert (files.population_csv, files.sample_csv) == ("名单", "样本")
        assert files.fixed == {"ids": [1, 2]}
        assert now.get_model("campaigns", "DrawFiles").objects.count() == 1
        sites = now.get_model("campaigns", "CampaignSite").objects.in_bulk(rows)
        assert [sites[row].region_id for row in rows] == [
            tree.county.pk,  # as today
            tree.city.pk,  # moved since
            tree.county.pk,  # renamed since
            None,  # nobody knows
        ]
        assert [sites[row].is_portal for row in rows] == [True, False, False, False]
    finally:
        MigrationExecutor(connection).migrate(newest)


def _a_draw_of_the_first_release(tree):
    state = MigrationExecutor(connection).loader.project_state
    old = state(("campaigns", "0007_campaign_without_manifest")).apps
    about = {
        "organisation_id": tree.province.pk,
        "kind": "spot",
        "title": "抽查",
        "period": "2016年第三季度",
        "period_key": "2016-Q3",
        "rulebook": "census-2015",
        "as_of": "2016-09-28",
    }
    campaigns = old.get_model("campaigns", "Campaign").objects
    campaign = campaigns.create(
        **about, population_csv="名单", sample_csv="样本", fixed={"ids": [1, 2]}
    )
    campaigns.create(**about)
    record(
        NOBODY,
        "orgs.organisation.change",
        tree.county,
        owner=tree.county,
        before={"name": "乙县从前的名称"},
        after={"name": tree.county.name},
    )
    rows = []
    names = ("乙县人民政府", "甲市人民政府", "乙县从前的名称", "没有这个地区")
    for number, name in enumerate(names):
        site = make_site(tree.county, tree.county, f"站{number}", f"http://s{number}.invalid/")
        rows.append(
            old.get_model("campaigns", "CampaignSite").objects.create(
                campaign=campaign,
                site_id=site.pk,
                snapshot={"is_portal": number == 0},
                region_name=name,
                chosen="drawn",
            )
        )
    return campaign.pk, [row.pk for row in rows]
