"""What every page's frame shows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from xuncha import __version__
from xuncha_platform.people.access import NOBODY
from xuncha_platform.web.nav import links_of


def shell(request: HttpRequest) -> dict[str, Any]:
    """The access acted in, the navigation and the version, for the frame of every page."""
    access = getattr(request, "access", NOBODY)
    return {
        "access": access,
        # A function: pages without a frame ask the database nothing.
        "navigation": lambda: links_of(request, access),
        "xuncha_version": __version__,
    }
