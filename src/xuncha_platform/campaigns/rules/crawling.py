"""How a campaign crawls: the settings people may choose, and what the core makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings as django_settings
from django.utils.translation import gettext as _

from xuncha.commands.inspect import parse_resolve
from xuncha.settings import CrawlSettings, FetchSettings, Render
from xuncha_platform.registry.rules.refusal import refused


@dataclass(frozen=True, slots=True)
class Limit:
    """What a number may be: from, to, and what it is when nobody says."""

    least: float
    most: float
    default: float


LIMITS = {
    "connections": Limit(1, 8, 2),
    "delay": Limit(0, 60, 0.2),
    "max_pages": Limit(1, 20_000, 2000),
}
"""Connections and pause (seconds) per host, and pages per site."""
WATCH, FILE, NONE = "watch", "file", "none"
PROBES = (WATCH, FILE, NONE)


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a campaign, complete. Raises InputError for a value outside its limits."""
    found = {name: values.get(name, limit.default) for name, limit in LIMITS.items()}
    names = {"connections": _("连接数"), "delay": _("间隔秒数"), "max_pages": _("页数上限")}
    for name, limit in LIMITS.items():
        if not limit.least <= found[name] <= limit.most:
            raise refused(
                _("%(name)s要在 %(least)g 至 %(most)g 之间。")
                % {"name": names[name], "least": limit.least, "most": limit.most}
            )
    render = values.get("render", Render.AUTO.value)
    probes = values.get("probes", WATCH)
    if render not in {mode.value for mode in Render} or probes not in PROBES:
        raise ValueError(f"{render}, {probes}: no such choice")
    return {
        **found,
        "render": render,
        # robots.txt binds us until the office says that it has authority over these sites.
        "authority": bool(values.get("authority", False)),
        "vantage": str(values.get("vantage", ""))[:60],
        "probes": probes,
        # Article addresses of the site's earlier result are asked again, where a clause wants it.
        "earlier": bool(values.get("earlier", True)),
    }


def fetch_settings(values: Mapping[str, Any]) -> FetchSettings:
    """For the core; where to connect, and whether inside our own network, the operator says."""
    chosen = checked(values)
    return FetchSettings(
        connections_per_host=int(chosen["connections"]),
        delay_seconds=float(chosen["delay"]),
        resolve=tuple(map(parse_resolve, django_settings.XUNCHA_RESOLVE)),
        allow_private=django_settings.XUNCHA_ALLOW_PRIVATE,
    )


def crawl_settings(values: Mapping[str, Any]) -> CrawlSettings:
    """For the core."""
    chosen = checked(values)
    return CrawlSettings(
        max_pages=int(chosen["max_pages"]),
        has_authority=chosen["authority"],
        render=Render(chosen["render"]),
        vantage=chosen["vantage"],
        keeps_observations=True,
    )
