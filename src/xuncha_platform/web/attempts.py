"""A change that may be refused: what stands in the way is said on the next page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from xuncha.errors import InputError
from xuncha.machine.files import is_disk_full
from xuncha_platform.people.access import SecondPersonNeeded


def attempt(request: HttpRequest, act: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
    """Let a service do something as the person who asks. Whether it was done.

    A right that is missing is no refusal of this kind: PermissionDenied goes its own way.
    """
    try:
        act(request.access, *args, **kwargs)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    except (InputError, SecondPersonNeeded) as error:
        if is_disk_full(error):
            # No fault of the asker (config/busy.py).
            raise
        messages.error(request, str(error))
    else:
        return True
    return False
