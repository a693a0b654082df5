"""`{% load ui %}`: what every room's templates use."""

from __future__ import annotations

from typing import Any

from django import template
from django.forms import BoundField
from django.template import Context
from django.utils.safestring import SafeString

from xuncha_platform.web import figures, marks
from xuncha_platform.web.forms.once import once_input
from xuncha_platform.web.forms.render import field_parts

register = template.Library()

register.filter("day", figures.day)
register.filter("moment", figures.moment)
register.filter("longday", figures.longday)
register.filter("percent", figures.percent)
register.filter("points", figures.points)
register.filter("yes_no", figures.yes_no)
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
def chart(svg: SafeString) -> SafeString:
    """`{% chart bars_of_regions %}`: a chart made in the view."""
    return svg
