"""What several screens of this room need."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from xuncha.errors import InputError
from xuncha_platform.circulars.models import Circular

# A document in a frame of ours: its own style, nothing else.
DOCUMENT_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "frame-ancestors 'self'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def find(request: HttpRequest, pk: int) -> Circular:
    """The circular, if it is within one's scope."""
    rows = Circular.objects.scope(request.access).select_related("campaign__organisation")
    found: Circular = get_object_or_404(rows, pk=pk)
    return found


def attempt(request: HttpRequest, act: Callable[..., Any], *args: Any, **kwargs: Any) -> bool:
    """Do something; what stands in the way becomes a message. Whether it was done."""
    try:
        act(request.access, *args, **kwargs)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    except InputError as error:
        messages.error(request, str(error))
    except PermissionDenied as error:
        if "second person" not in str(error):
            raise
        messages.error(request, _("送审的人不能自己公布,请另一人审签公布。"))
    else:
        return True
    return False
