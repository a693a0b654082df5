"""What the first page and a campaign's own page say comes next, stage by stage, person by person."""

import pytest

from xuncha_platform.campaigns.models import Campaign, Sealing, Stage
from xuncha_platform.campaigns.queries.home import waiting
from xuncha_platform.campaigns.queries.stages import steps_of
from xuncha_platform.campaigns.queries.todo import todo_of


def waits(access):
    """What waits for a person → how many."""
    return {str(one.label): one.count for one in waiting(access) if one.count}


def steps(access, campaign):
    return [str(one.label) for one in todo_of(access, campaign)]


@pytest.mark.parametrize(
    "stage, line",
    [
        # A drawn, frozen or published campaign has that behind it and is at the next.
        ("draft", "NOW ahead ahead ahead ahead ahead"),
        ("drawn", "done NOW ahead ahead ahead ahead"),
        ("running", "done NOW ahead ahead ahead ahead"),
        ("review", "done done NOW ahead ahead ahead"),
        ("reply", "done done done NOW ahead ahead"),
        ("frozen", "done done done done done NOW"),
        ("published", "done done done done done done"),
    ],
)
def test_the_line_of_stages_shows_what_is_done_and_what_is_now(stage, line):
    shown = [step.state for step in steps_of(Campaign(stage=stage))]
    assert " ".join(shown).replace("now", "NOW") == line


@pytest.fixture
def at_stage(make_campaign):
    """A campaign put to a stage."""

    def make(stage):
        campaign = make_campaign()
        campaign.stage = stage
        campaign.save()
        return campaign

    return make


def test_a_drawn_campaign_waits_for_who_may_begin_it(at_stage, inspector, person, tree):
    campaign = at_stage(Stage.DRAWN)
    reader = person("reader", tree.province)
    assert (waits(inspector), steps(inspector, campaign)) == (
        {"检查活动待开始监测": 1},
        ["开始监测"],
    )
    assert (waits(reader), steps(reader, campaign)) == ({}, [])


def test_a_paused_pass_waits_to_go_on(at_stage, inspector):
    campaign = at_stage(Stage.RUNNING)
    campaign.passes.create(number=1, kind="first", state="running")
    assert waits(inspector) == {}
    campaign.passes.update(state="paused")
    assert waits(inspector) == {"监测已暂停": 1}


@pytest.mark.parametrize("stage", [Stage.REVIEW, Stage.REPLY])
def test_the_freeze_waits_once_no_pass_and_no_freeze_is_under_way(at_stage, reviewer, stage):
    campaign = at_stage(stage)
    one = campaign.passes.create(number=1, kind="first", state="running")
    assert "检查活动待定稿" not in waits(reviewer)
    one.state = "done"
    one.save()
    assert waits(reviewer)["检查活动待定稿"] == 1
    sealing = Sealing.objects.create(campaign=campaign, membership=reviewer.membership)
    assert "检查活动待定稿" not in waits(reviewer)
    sealing.state = "cancelled"
    sealing.save()
    assert waits(reviewer)["检查活动待定稿"] == 1


def test_a_published_campaign_is_followed_by_a_recheck_for_who_may_make_one(
    at_stage, inspector, reviewer
):
    campaign = at_stage(Stage.PUBLISHED)
    assert steps(inspector, campaign) == ["复查不合格的网站"]
    assert steps(reviewer, campaign) == []


def test_what_is_missing_for_the_freeze_is_nothing_to_a_reader(at_stage, inspector, person, tree):
    campaign = at_stage(Stage.REVIEW)
    assert "开始申辩" in steps(inspector, campaign)
    assert steps(person("reader", tree.province), campaign) == []
