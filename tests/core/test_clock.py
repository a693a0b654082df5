"""Which day a moment belongs to: China's, whatever the offset it is written in."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from xuncha.clock import SHANGHAI, day_of


@pytest.mark.parametrize(
    "moment, day",
    [
        (datetime(2026, 11, 22, 15, 59, 59, tzinfo=UTC), date(2026, 11, 22)),
        (datetime(2026, 11, 22, 16, 0, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 12, 31, 9, tzinfo=timezone(timedelta(hours=-8))), date(2027, 1, 1)),
        (datetime(2026, 11, 23, 0, 30, tzinfo=SHANGHAI), date(2026, 11, 23)),
        (datetime(2026, 11, 23, 0, 30), date(2026, 11, 23)),  # noqa: DTZ001
    ],
)
def test_the_day_is_china_s_and_without_an_offset_the_one_written(moment, day):
    assert day_of(moment) == day
