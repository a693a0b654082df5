"""How visits reach their sites: the limits of the rule, and what the operator set."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings

from xuncha.commands.inspect import parse_resolve
from xuncha.settings import FetchSettings
from xuncha.watch.prober import probe_settings


def settings_of_visits(allow_private: bool = False) -> FetchSettings:
    """The limits of a visit, with the two settings that rounds of inspection follow as well:
    whether inside our own network, and where to connect. `allow_private` permits it anyway."""
    return replace(
        probe_settings(allow_private or settings.XUNCHA_ALLOW_PRIVATE),
        resolve=tuple(map(parse_resolve, settings.XUNCHA_RESOLVE)),
    )
