"""Where the monitor may connect: what the operator set, in `serve` as in `xuncha monitor`."""

from __future__ import annotations

import pytest

from tests.platform.watch.running import serving
from xuncha.watch.codec import decode
from xuncha.watch.sample import State
from xuncha_platform.watch.asking import settings_of_visits
from xuncha_platform.watch.loop import watch_once
from xuncha_platform.watch.models import Series


@pytest.fixture
def seen(site):
    def seen(url: str) -> State:
        type(site).objects.filter(pk=site.pk).update(url=url)
        watch_once(lambda: False)
        return decode(bytes(Series.objects.get(site=site).samples))[0].state

    return seen


def test_inside_our_own_network_only_where_the_operator_says_so(seen, settings):
    with serving() as server:
        assert seen(f"http://127.0.0.1:{server.server_port}/") is State.UNSURE
        Series.objects.all().delete()
        settings.XUNCHA_ALLOW_PRIVATE = True
        assert seen(f"http://127.0.0.1:{server.server_port}/") is State.OPENED
    assert server.asked == ["/"]


def test_by_another_address_where_the_operator_says_so(seen, settings):
    with serving() as server:
        settings.XUNCHA_ALLOW_PRIVATE = True
        settings.XUNCHA_RESOLVE = (f"www.yixian.invalid:80:127.0.0.1:{server.server_port}",)
        assert seen("http://www.yixian.invalid/") is State.OPENED
    assert server.asked == ["/"]


def test_the_option_of_the_command_is_enough():
    assert settings_of_visits(allow_private=True).allow_private
    assert not settings_of_visits().allow_private
