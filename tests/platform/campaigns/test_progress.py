"""How fast a pass is and how long it still takes."""

from datetime import UTC, datetime, timedelta

import pytest

from xuncha_platform.campaigns.queries.progress import how_far
from xuncha_platform.campaigns.rules.crawling import LIMITS
from xuncha_platform.campaigns.services import drawing, running
from xuncha_platform.jobs.models import SiteState

BEGUN = datetime(2016, 9, 28, 1, 0, tzinfo=UTC)


def minutes(number):
    return BEGUN + timedelta(minutes=number)


@pytest.fixture
def run(sites, make_campaign, inspector):
    """Four of twelve done in ten minutes, two at a time; two more were given back at a pause."""
    campaign = drawing.take_all(inspector, make_campaign(kind="census", rate=None))
    run = running.start(inspector, campaign, {name: one.default for name, one in LIMITS.items()})
    rows = list(run.round.sites.order_by("pk"))
    for row, (start, end) in zip(rows, [(0, 5), (0, 4), (5, 10), (4, 9)], strict=False):
        row.state, row.started_at, row.ended_at = SiteState.DONE, minutes(start), minutes(end)
        row.save()
    for row in rows[4:6]:
        row.started_at = minutes(10)
        row.save()
    return run


def test_a_pause_over_night_is_no_time_of_work(run):
    """Two sites are in hand again since five minutes: fifteen minutes of work, eight sites left."""
    for row in run.round.sites.filter(started_at=minutes(10)):
        row.state, row.started_at = SiteState.LEASED, minutes(600)
        row.save()
    far = how_far(run, minutes(605))
    assert far.left == timedelta(minutes=15 / 4 * 8)


def test_while_nobody_works_the_time_left_stands_still(run):
    assert how_far(run, minutes(600)).left == timedelta(minutes=10 / 4 * 8)
    assert how_far(run, minutes(9000)).left == timedelta(minutes=10 / 4 * 8)
