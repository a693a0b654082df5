"""A campaign with real results, ready for its circular."""

from datetime import date

import pytest

from tests.platform.campaigns.conftest import (  # noqa: F401  # fixtures
    inspected,
    inspector,
    make_campaign,
    practice_round,
    reviewer,
)
from xuncha_platform.campaigns.models import Stage
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.services import editing


@pytest.fixture
def campaign(inspected):  # noqa: F811
    inspected.land(inspected.new_pass())
    inspected.campaign.stage = Stage.REVIEW
    inspected.campaign.save()
    return inspected.campaign


@pytest.fixture
def circular(campaign, inspector) -> Circular:  # noqa: F811
    made = editing.begin(inspector, campaign)
    made.signed_on = date(2016, 12, 1)
    made.save()
    return made


@pytest.fixture
def frozen(circular):
    circular.campaign.stage = Stage.FROZEN
    circular.campaign.save()
    return circular
