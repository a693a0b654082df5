"""What a form does to its fields and to what was sent, in types that can be checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from django import forms
from django.http import QueryDict

Kind = TypeVar("Kind", bound=forms.Field)


def field(form: forms.BaseForm, name: str, kind: type[Kind]) -> Kind:
    """The form's field `name`, which is of this kind: `form.fields` says only that it is a Field.

    Raises TypeError where the form has another kind of field there.
    """
    found = form.fields[name]
    if not isinstance(found, kind):
        raise TypeError(f"{name} of {type(form).__name__} is a {type(found).__name__}")
    return found


def replaced(data: Mapping[str, Any], name: str, value: str) -> Mapping[str, Any]:
    """What was sent, with one value replaced: for hidden fields that are shown again."""
    changed = data.copy() if isinstance(data, QueryDict) else dict(data)
    changed[name] = value
    return changed
