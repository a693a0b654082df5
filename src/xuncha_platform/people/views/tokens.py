"""API tokens: make one, see it once, end it."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from xuncha_platform.people.access import members_only
from xuncha_platform.people.forms import TokenForm
from xuncha_platform.people.models import ApiToken
from xuncha_platform.people.services import tokens
from xuncha_platform.web.forms import form_token


@never_cache
@members_only
def make(request: HttpRequest) -> HttpResponse:
    """A token for the role acted in."""
    form = TokenForm(request.POST or None, access=request.access)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        try:
            token, text = tokens.make(
                request.access,
                values["name"],
                values["scopes"],
                form.expires_at(),
                form_token(request),
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return render(request, "people/token_made.html", {"token": token, "text": text})
    return render(request, "people/token.html", {"form": form})


@members_only
@require_POST
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """End one of one's own tokens."""
    token = get_object_or_404(ApiToken, pk=pk, membership__user=request.user)
    tokens.end(request.access, token)
    return redirect("people:account")
