"""What fits the typed text, for the script of the field."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse

from xuncha_platform.web.chooser.offer import Offer


def answer(request: HttpRequest, offer: Offer) -> JsonResponse:
    """{"options": [{id, text, detail}], "more": whether there are others that fit}."""
    typed = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:60]
    options, more = offer.options(typed)
    listed = [{"id": one.pk, "text": one.text, "detail": one.detail} for one in options]
    return JsonResponse({"options": listed, "more": more})
