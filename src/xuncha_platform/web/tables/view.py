"""The page of a table: filters from the address, remembered per person, or a file."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render

from xuncha_platform.web import choices
from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.export import export
from xuncha_platform.web.tables.filters import Choice
from xuncha_platform.web.tables.table import Table

# Parameters that are no choice to be remembered.
_PASSING = ("page", "export", "clear")


def table_page(
    request: HttpRequest,
    table_class: type[Table],
    rows: QuerySet[Any],
    template: str,
    extra: dict[str, Any] | None = None,
    about: object = "",
) -> HttpResponseBase:
    """Answer a request for a list: the page, a file (?export=), or the remembered address.

    The template gets `table` and what `extra` adds. `rows` must be scoped already. `about` is what
    the file is called after beside the table's caption, such as the campaign.
    """
    if led := _led_elsewhere(request, table_class):
        return led
    table = table_class(request.access, Address.of(request), rows)
    kind = request.GET.get("export")
    if kind in ("xlsx", "csv") and table_class.export:
        return export(request, table, kind, about)
    return render(request, template, {"table": table, **(extra or {})})


def _led_elsewhere(request: HttpRequest, table_class: type[Table]) -> HttpResponseBase | None:
    """Remember what was chosen on the page itself; lead a bare address to what was remembered."""
    key = f"table:{table_class.name}"
    if "clear" in request.GET:
        choices.forget(request.access, key)
        return HttpResponseRedirect(request.path)
    if request.GET:
        # A link from another page shows its own selection and changes no habit.
        if _came_from_itself(request):
            _remember(request, key, _passing(table_class))
        return None
    kept = choices.chosen(request.access, key)
    return HttpResponseRedirect(f"{request.path}?{kept}") if kept else None


def _came_from_itself(request: HttpRequest) -> bool:
    came_from = urlsplit(request.headers.get("Referer", ""))
    return came_from.netloc == request.get_host() and came_from.path == request.path


def _passing(table_class: type[Table]) -> set[str]:
    """What is no habit: also a filter that opens the same way each time."""
    opening = (one for one in table_class.filters if isinstance(one, Choice) and one.default)
    return {*_PASSING, *(one.name for one in opening)}


def _remember(request: HttpRequest, key: str, passing: set[str]) -> None:
    query = request.GET.copy()
    for name in [*query]:
        if name in passing or not query[name]:
            del query[name]
    kept = query.urlencode()[:1000]
    if kept == (choices.chosen(request.access, key) or ""):
        return
    if kept:
        choices.keep(request.access, key, kept)
    else:
        choices.forget(request.access, key)
