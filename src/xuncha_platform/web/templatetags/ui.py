"""`{% load ui %}`: what every room's templates use."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import BoundField
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from xuncha.punctuation import full_width, widen_all
from xuncha_platform.orgs.paths import is_within
from xuncha_platform.web import figures, marks
from xuncha_platform.web.forms.once import once_input
from xuncha_platform.web.forms.render import field_parts
from xuncha_platform.web.spoken import in_a_row, stored_word

register = template.Library()

register.filter("day", figures.day)
register.filter("moment", figures.moment)
register.filter("longday", figures.longday)
register.filter("percent", figures.percent)
register.filter("points", figures.points)
register.filter("signed", figures.signed)
register.filter("moved", figures.moved)
register.filter("yes_no", figures.yes_no)
# What the core says is Chinese and comes with half-width marks where programs read it too.
register.filter("stored_word", stored_word)
register.filter("listed", lambda parts: in_a_row(*parts or (), mark="、"))
# What is new in all groups of the navigation together (nav.links_of).
register.filter("news", lambda groups: sum(link.count for _label, own in groups for link in own))
register.filter("prose", lambda text: full_width(str(text)) if text else "")
register.simple_tag(marks.verdict, name="verdict")
register.simple_tag(marks.pill, name="pill")
register.simple_tag(marks.icon, name="icon")
register.simple_tag(once_input, name="once")


@register.inclusion_tag("web/parts/table.html", takes_context=True)
def table(context: Context, table: Any) -> dict[str, Any]:
    """`{% table table %}`: filters, rows, pages and export of a Table."""
    return {"table": table, "request": context.get("request")}


@register.inclusion_tag("web/parts/field.html")
def field(bound: BoundField, **attributes: str) -> dict[str, Any]:
    """`{% field form.name %}`: label, help, input and error, tied together for screen readers."""
    return field_parts(bound, attributes)


@register.inclusion_tag("web/parts/errors.html")
def errors(form: Any) -> dict[str, Any]:
    """`{% errors form %}`: what is wrong, at the top of the page, each line leading to its field."""
    return {"form": form}


@register.simple_tag
def sign(mark: str) -> str:
    """`{% sign ":" %}`: a mark between two values, as the language writes it."""
    if (get_language() or "").startswith("en"):
        return {"(": " (", ")": ")", "、": ", ", "。": ". "}.get(mark, f"{mark} ")
    return widen_all(mark)


@register.simple_tag
def gap() -> str:
    """`{% gap %}`: what parts two sentences; Chinese has its full stop alone."""
    return " " if (get_language() or "").startswith("en") else ""


@register.simple_tag(takes_context=True)
def office_link(context: Context, thing: Any, url_name: str, text: object) -> SafeString:
    """`{% office_link campaign "campaigns:detail" campaign.title %}`: a link for those in whose
    scope the thing's organisation lies; the text alone for others, who would be told 404."""
    access = context["access"]
    own = access.organisation
    if own is None or not is_within(thing.organisation.path, own.path):
        return format_html("<span>{}</span>", text)
    return format_html('<a href="{}">{}</a>', reverse(url_name, args=[thing.pk]), text)


@register.simple_tag
def chart(svg: SafeString) -> SafeString:
    """`{% chart bars_of_regions %}`: a chart made in the view."""
    return svg
