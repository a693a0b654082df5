"""Whether to go on hiring where actors do not begin."""

from __future__ import annotations

import pytest

from xuncha.errors import InputError
from xuncha.runners.births import Births


def test_one_that_is_unlucky_is_replaced_at_once_and_nobody_is_told(
    caplog: pytest.LogCaptureFixture,
) -> None:
    births = Births()
    births.failed("killed", others_live=False)
    births.succeeded()
    births.failed("killed", others_live=True)
    births.failed("killed", others_live=True)
    assert births.may_hire()
    assert caplog.text == ""


def test_a_machine_that_never_begins_is_told_and_rests_while_others_work(
    caplog: pytest.LogCaptureFixture,
) -> None:
    births = Births()
    for _ in range(20):
        births.failed("ModuleNotFoundError: xuncha", others_live=True)
    assert not births.may_hire()
    assert "ModuleNotFoundError: xuncha" in caplog.text


def test_where_no_machine_ever_begins_the_round_ends_with_the_reason() -> None:
    births = Births()
    for _ in range(4):
        births.failed("ModuleNotFoundError: xuncha", others_live=False)
    with pytest.raises(InputError, match="ModuleNotFoundError"):
        births.failed("ModuleNotFoundError: xuncha", others_live=False)
