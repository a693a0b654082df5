"""What the first visitor would otherwise wait two seconds for is done when the server starts."""

from __future__ import annotations

from django.template.loader import get_template
from django.urls import get_resolver

from xuncha_platform.web.rooms import offered

_OFFERS = ("waiting", "changed", "running", "tiles", "found")
_TEMPLATES = ("web/base.html", "web/home.html", "web/parts/table.html", "web/parts/field.html")


def warm_up() -> None:
    """Import every room's pages and queries, parse the templates every page uses."""
    # Every pattern is a page whose module is imported with it.
    _ = get_resolver().reverse_dict
    for name in _OFFERS:
        offered(name)
    for template in _TEMPLATES:
        get_template(template)
