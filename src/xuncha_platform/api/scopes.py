"""What an operation's description says it takes is asked for before the operation does anything.

The services ask again: they know the thing, here only the right as such is known.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from xuncha_platform.people.roles import PERMISSIONS

Run = Callable[..., Any]


def named_in(description: str | None) -> list[str]:
    """The permissions that a description names in backticks; where several, one of them is enough."""
    named = re.findall(r"`([a-z_.]+)`", description or "")
    return [one for one in named if one in PERMISSIONS]


def scoped(run: Run) -> Run:
    """Let an operation begin with the question for its permission; a decorator in mode "view".

    `run` is the bound method of the operation, which is how its description is got at.
    """
    operation: Any = run.__self__  # type: ignore[attr-defined]  # see above: a bound method
    permissions = named_in(operation.description)
    if permissions:
        operation.view_func = _asking(operation.view_func, permissions)
    return run


def _asking(view: Callable[..., Any], permissions: list[str]) -> Callable[..., Any]:
    @wraps(view)
    def asked(request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        access = request.access
        if not any(access.may(one) for one in permissions):
            raise PermissionDenied(", ".join(permissions))
        return view(request, *args, **kwargs)

    return asked
