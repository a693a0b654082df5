"""What a round tells its campaign: a site's end is stored, or not where it is too late."""

import pytest

from xuncha_platform.audit.models import Event
from xuncha_platform.campaigns.models import PassState, Result, Stage
from xuncha_platform.campaigns.places import pass_folder
from xuncha_platform.campaigns.services.arriving import ended, landed
from xuncha_platform.jobs.models import Round, RoundSite, SiteState

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(inspected):
    """A pass over the campaign's sites, with its round."""
    made = inspected.new_pass()
    made.round = Round.objects.create(title="监测", out=str(pass_folder(made)), reference=made.pk)
    made.state, made.sites = PassState.RUNNING, inspected.campaign.sites.count()
    made.save()
    set_stage(inspected.campaign, Stage.RUNNING)
    return made


def set_stage(campaign, stage):
    type(campaign).objects.filter(pk=campaign.pk).update(stage=stage)


def end_of(run, row, state=SiteState.DONE, folder=None, problem=""):
    return RoundSite(
        round=run.round,
        number=1,
        reference=str(row.pk),
        state=state,
        site={},
        folder="gone",
        result=str(folder) if folder else "",
        problem=problem,
    )


def test_a_site_lands_with_its_report(inspected, run):
    row = inspected.campaign.sites.first()
    landed(end_of(run, row, folder=inspected.folder(run, row)))
    [result] = Result.objects.filter(run=run)
    assert (result.problem, result.report["site"]["url"]) == ("", row.snapshot["url"])


@pytest.mark.parametrize("stage", [Stage.FROZEN, Stage.PUBLISHED])
def test_a_sealed_campaign_takes_nothing_any_more(inspected, run, stage):
    """Its round was still under way somewhere: a machine that had lost the network comes back."""
    row = inspected.campaign.sites.first()
    set_stage(inspected.campaign, stage)
    landed(end_of(run, row, folder=inspected.folder(run, row)))
    row.refresh_from_db()
    assert row.current is None
    assert not Result.objects.filter(run=run).exists()


def test_a_site_that_was_not_reached_before_the_cancelling_has_no_result(inspected, run):
    row = inspected.campaign.sites.first()
    landed(end_of(run, row, SiteState.CANCELLED))
    row.refresh_from_db()
    assert row.current is None
    assert not Result.objects.filter(run=run).exists()


def test_a_site_without_a_report_says_why_in_one_line(inspected, run):
    row = inspected.campaign.sites.first()
    landed(end_of(run, row, SiteState.FAILED, problem="第一行\n第二行"))
    assert Result.objects.get(run=run).problem == "第一行 第二行"


def test_files_that_are_gone_leave_the_site_without_a_report(inspected, run):
    row = inspected.campaign.sites.first()
    folder = inspected.folder(run, row)
    (folder / "report.json").write_text("{", encoding="utf-8")
    landed(end_of(run, row, folder=folder))
    result = Result.objects.get(run=run)
    assert result.problem
    assert "\n" not in result.problem


def test_the_end_of_a_pass_leads_to_the_review_once(inspected, run):
    ended(run.round)
    run.refresh_from_db()
    inspected.campaign.refresh_from_db()
    assert (run.state, inspected.campaign.stage) == (PassState.DONE, Stage.REVIEW)
    set_stage(inspected.campaign, Stage.REPLY)
    ended(run.round)
    inspected.campaign.refresh_from_db()
    assert inspected.campaign.stage == Stage.REPLY
    assert Event.objects.filter(action="campaigns.pass.end").count() == 1


def test_the_end_of_a_cancelled_pass_says_nothing(inspected, run):
    run.state = PassState.CANCELLED
    run.save()
    ended(run.round)
    run.refresh_from_db()
    assert (run.state, run.ended_at) == (PassState.CANCELLED, None)
    assert not Event.objects.filter(action="campaigns.pass.end").exists()
