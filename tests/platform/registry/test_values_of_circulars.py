"""Levels as circulars and their lists write them."""

import pytest

from xuncha.errors import InputError
from xuncha_platform.registry.rules.values import LEVELS, chosen


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("省辖市", "city"),
        ("设区市", "city"),
        ("省直管县(市)", "county"),
        ("省直管县\uff08市\uff09", "county"),
        ("省政府部门", "province"),
        ("county", "county"),
        ("", ""),
    ],
)
def test_a_level_is_known_by_the_words_offices_use(written, code):
    assert chosen(written, LEVELS, "级别") == code


def test_an_unknown_level_is_said_with_the_words_that_can_be_used():
    with pytest.raises(InputError, match="大区级.*地市级"):
        chosen("大区级", LEVELS, "级别")
