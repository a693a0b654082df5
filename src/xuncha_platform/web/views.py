"""The dashboard, search, and the address that says whether the service lives."""

from __future__ import annotations

from django.db import Error, connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.templatetags.static import static
from django.urls import reverse

from xuncha_platform.config.alive import dead_parts
from xuncha_platform.people.access import members_only
from xuncha_platform.web import dashboard, search
from xuncha_platform.web.forms import rescue
from xuncha_platform.web.forms.kept_lines import kept_lines


@members_only
def home(request: HttpRequest) -> HttpResponse:
    """What waits for me today."""
    before = dashboard.last_visit(request.access)
    waiting = dashboard.waiting(request.access)
    context = {
        "waiting": waiting,
        "late": [one for one in waiting if one.late],
        "handed_on": dashboard.handed_on(request.access),
        "before": before,
        "changed": dashboard.changed(request.access, before) if before else [],
        "running": dashboard.running(request.access),
        "tiles": dashboard.tiles(request.access),
        "beginning": [] if waiting else dashboard.beginning(request.access),
    }
    return render(request, "web/home.html", context)


@members_only
def find(request: HttpRequest) -> HttpResponse:
    """Search everywhere; a single hit with exactly that name is opened at once."""
    text = request.GET.get("q", "").strip()
    groups = search.found(request.access, text)
    hits = [hit for _kind, group in groups for hit in group]
    if len(hits) == 1 and hits[0].name == text:
        return HttpResponseRedirect(hits[0].url)
    return render(request, "web/search.html", {"text": text, "groups": groups, "count": len(hits)})


def health(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  # a view takes its request
    """200 while the database answers and every part of this process lives; else 503."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        dead = dead_parts()
    except Error:
        dead = ["database"]
    text = f"dead: {', '.join(dead)}\n" if dead else "ok\n"
    return HttpResponse(text, content_type="text/plain; charset=utf-8", status=503 if dead else 200)


def icon(request: HttpRequest) -> HttpResponse:  # noqa: ARG001  # a view takes its request
    """Where browsers look for the icon of what is no page: a file, an answer of the API."""
    return HttpResponseRedirect(static("web/icon.ico"))


@members_only
def kept(request: HttpRequest) -> HttpResponse:
    """The form that met an ended session: offered again, to be sent or dropped."""
    form = rescue.kept_form(request)
    if request.method == "POST":
        rescue.drop(request)
        return HttpResponseRedirect(form["path"] if form else reverse("web:home"))
    if form is None:
        return HttpResponseRedirect(reverse("web:home"))
    return render(request, "web/kept.html", {"form": form, "lines": kept_lines(request, form)})
