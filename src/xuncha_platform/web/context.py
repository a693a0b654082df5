"""What every page's frame shows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from xuncha import __version__


def shell(request: HttpRequest) -> dict[str, Any]:
    """The access acted in and the version, for the frame of every page."""
    return {"access": getattr(request, "access", None), "xuncha_version": __version__}
