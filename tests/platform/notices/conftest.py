"""A campaign with real results, and the people of the offices that it inspects."""

import pytest

from tests.platform.circulars.conftest import circular  # noqa: F401  # a fixture
from tests.platform.findings.conftest import (  # noqa: F401  # fixtures
    evidence,
    inspected,
    inspector,
    landed,
    make_campaign,
    reviewer,
)


@pytest.fixture
def campaign(landed):  # noqa: F811
    """In review, its inspection over."""
    landed.campaign.passes.update(state="done")
    return landed.campaign
