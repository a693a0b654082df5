"""A field as a page shows it: label, help, input, error, tied together for screen readers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms import BoundField


def field_parts(bound: BoundField, attributes: dict[str, str]) -> dict[str, Any]:
    """What parts/field.html needs. `attributes` go to the input (underscores become dashes)."""
    widget = bound.field.widget
    described = []
    if bound.help_text:
        described.append(f"{bound.auto_id}_help")
    if bound.errors:
        described.append(f"{bound.auto_id}_error")
    more: dict[str, Any] = {name.replace("_", "-"): value for name, value in attributes.items()}
    if described:
        more["aria-describedby"] = " ".join(described)
    if bound.errors:
        more["aria-invalid"] = "true"
    kind = _kind(widget)
    return {
        "bound": bound,
        "kind": kind,
        "grouped": kind == "group",
        "input": bound.as_widget(attrs={**widget.attrs, **more}),
        "optional": not bound.field.required and kind != "check",
    }


def _kind(widget: forms.Widget) -> str:
    # RadioSelect and CheckboxSelectMultiple are several inputs under one legend.
    if isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple):
        return "group"
    return "check" if isinstance(widget, forms.CheckboxInput) else "line"
