"""What everyone may read without an account: published circulars with their data."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from xuncha.report.storedpage import HEADERS
from xuncha_platform.circulars.models import Circular, CircularState
from xuncha_platform.circulars.rules.attachments import saved_as
from xuncha_platform.web.framed import framed
from xuncha_platform.web.streaming import StoredFile


def _published(slug: str) -> Circular:
    rows = Circular.objects.filter(state=CircularState.PUBLISHED).select_related("campaign")
    found: Circular = get_object_or_404(rows, slug=slug)
    return found


def index(request: HttpRequest) -> HttpResponse:
    """All published circulars, newest first."""
    rows = Circular.objects.filter(state=CircularState.PUBLISHED).order_by("-published_at")
    return render(request, "circulars/public_index.html", {"rows": rows})


def page(request: HttpRequest, slug: str) -> HttpResponse:
    """One circular: its text, its files, its errata, how the sample was drawn."""
    circular = _published(slug)
    context = {
        "circular": circular,
        "campaign": circular.campaign,
        "files": circular.files.order_by("-made", "name"),
        "errata": circular.errata.order_by("at"),
    }
    return render(request, "circulars/public.html", context)


@framed
def text(request: HttpRequest, slug: str) -> HttpResponse:  # noqa: ARG001
    """The document itself, as it was published."""
    kept = get_object_or_404(_published(slug).files, name="circular.html", made=True)
    with kept.file.open("rb") as content:
        return HttpResponse(content.read(), headers=HEADERS)


def file(request: HttpRequest, slug: str, name: str) -> StoredFile:  # noqa: ARG001
    """A file of a published circular."""
    circular = _published(slug)
    kept = circular.files.filter(name=name).order_by("-id").first()
    if kept is None:
        raise Http404(name)
    saved = saved_as(circular.title, name)
    return StoredFile(kept.file.open("rb"), as_attachment=True, filename=saved)
