"""The pages of campaigns in a real browser: accessible in every stage, and they follow a pass."""

from __future__ import annotations

import pytest
from django.urls import reverse

from tests.platform.axe import assert_accessible, chromium, looker  # noqa: F401  # fixtures
from tests.platform.campaigns.conftest import freeze_now
from xuncha_platform.campaigns.models import Campaign, Pass, Stage
from xuncha_platform.campaigns.rules.crawling import LIMITS
from xuncha_platform.campaigns.services import drawing, freezing, running
from xuncha_platform.findings.models import Finding
from xuncha_platform.jobs import hooks
from xuncha_platform.jobs.models import SiteState

pytestmark = pytest.mark.slow


def to(name, campaign, *more):
    return reverse(f"campaigns:{name}", args=[campaign.pk, *more])


def test_the_page_of_a_running_pass_follows_it_without_reloading(
    looker,  # noqa: F811
    sites,
    make_campaign,
    inspector,
):
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    run = running.start(inspector, campaign, {name: one.default for name, one in LIMITS.items()})
    page = looker.page(inspector)
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(looker.server + to("detail", campaign))
    assert "0 / 12" in page.inner_text("#progress")
    run.round.sites.filter(pk__in=run.round.sites.values("pk")[:5]).update(state=SiteState.DONE)
    page.wait_for_selector("text=5 / 12", timeout=300_000)
    run.round.sites.update(state=SiteState.DONE)
    hooks.ended(run.round)
    page.wait_for_selector("#progress:not([hx-get])", timeout=300_000)
    assert "复核" in page.inner_text(".stages .now")
    assert said == []


def test_every_stage_is_accessible_at_both_widths(
    looker,  # noqa: F811
    inspected,
    inspector,
    reviewer,
    make_campaign,
):
    draft = make_campaign(title="准备中的抽查")
    pages = [(name, draft) for name in ("detail", "basics", "scope", "rules", "choice", "draw")]
    drawing.commit_seed(inspector, draft, "页面测试的种子")
    inspected.land(inspected.new_pass())
    campaign = inspected.campaign
    Pass.objects.update(state="done")
    Campaign.objects.filter(pk=campaign.pk).update(stage=Stage.REVIEW)
    pages += [(name, campaign) for name in ("detail", "sites", "again", "reply", "freeze")]
    for name, one in pages:
        assert_accessible(looker, inspector, to(name, one))
    Finding.objects.update(state="confirmed")
    freezing.freeze(reviewer, campaign, accepted=True)
    assert_accessible(looker, reviewer, to("freeze", campaign))
    freezing.call_off(reviewer, campaign)
    freeze_now(reviewer, campaign, accepted=True)
    assert_accessible(looker, reviewer, to("freeze", campaign) + "?check=1")
    draft.refresh_from_db()
    assert_accessible(looker, None, reverse("campaigns:public-draw", args=[draft.seed_digest]))
