"""Form fields that several forms of the register use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from xuncha.errors import InputError


def told(rule: Callable[..., Any], *args: Any) -> Any:
    """The answer of a rule, its InputError as the error of a form field."""
    try:
        return rule(*args)
    except InputError as error:
        raise ValidationError(str(error)) from error


def day_input() -> forms.DateInput:
    """A day as browsers let it be chosen."""
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def known_or_not(label: Any) -> forms.TypedChoiceField:
    """有, 无, or not known."""
    return forms.TypedChoiceField(
        label=label,
        required=False,
        choices=(("", _("不清楚")), ("yes", _("有")), ("no", _("无"))),
        coerce=lambda word: {"yes": True, "no": False}[word],
        empty_value=None,
    )
