"""A campaign in review whose results are real: practice sites inspected on loopback."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    evidence,
    inspected,
    inspector,
    make_campaign,
    reviewer,
)
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.findings.models import Finding


@pytest.fixture
def landed(inspected):  # noqa: F811
    """The campaign, landed and in review."""
    inspected.land(inspected.new_pass())
    inspected.campaign.stage = Stage.REVIEW
    inspected.campaign.save()
    return inspected


@pytest.fixture
def campaign(landed):
    return landed.campaign


def vetoed(campaign):
    """The findings of one veto that alone fails its site."""
    for row in campaign.sites.filter(current__verdict="fail").select_related("current"):
        if len(row.current.reasons) == 1:
            return list(Finding.objects.filter(result=row.current, is_veto=True).order_by("id"))
    raise AssertionError("the practice sites hold a site that fails by one veto")


def costly(campaign):
    """A dead link of a site that passes."""
    found = Finding.objects.filter(check_name="dead_links", is_veto=False, result__verdict="pass")
    return found.order_by("id")[0]


def costly_of(result, **more):
    """A dead link of one result."""
    found = Finding.objects.filter(result=result, check_name="dead_links", is_veto=False, **more)
    return found.order_by("id")[0]


@pytest.fixture
def open_for_reply(campaign):
    today = timezone.localdate()
    campaign.stage = Stage.REPLY
    campaign.reply_from, campaign.reply_until = today, today + timedelta(days=5)
    campaign.save()
    return campaign


def of_several_kinds(campaign):
    """A site with dead links, and with something else that can be contested."""
    counted = Finding.objects.filter(campaign=campaign, is_current=True).exclude(indicators=[])
    links = counted.filter(check_name="dead_links").values("campaign_site")
    others = counted.exclude(check_name="dead_links").filter(campaign_site__in=links)
    return others.order_by("id")[0].campaign_site
