"""The editor: the document as it will be printed, its live numbers, the list of checks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha.errors import InputError
from xuncha.report.storedpage import HEADERS
from xuncha_platform.circulars.checking import Checked, checked, newest, signed_ones
from xuncha_platform.circulars.facts import Draft, compose_now
from xuncha_platform.circulars.forms import HeadForm, boxes_of, sections_from
from xuncha_platform.circulars.models import Circular, CircularState, Wording
from xuncha_platform.circulars.queries.editing import html_of, palette_of, words_of
from xuncha_platform.circulars.rules.attachments import MADE
from xuncha_platform.circulars.services import editing, publishing
from xuncha_platform.circulars.services import wordings as kept_wordings
from xuncha_platform.circulars.views.common import find
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.forms import Conflict, once
from xuncha_platform.web.forms.fields import replaced
from xuncha_platform.web.framed import framed


@members_only
@once
def editor(request: HttpRequest, pk: int) -> HttpResponse:
    """Look at the circular, and write it while it is a draft."""
    circular = find(request, pk)
    may_write = request.access.may("circulars.change") and circular.state == CircularState.DRAFT
    draft, problem = _composed(circular)
    words = words_of(draft)
    form = HeadForm(request.POST or None, instance=circular)
    boxes = boxes_of(words.sections_shown(editing.read(newest(circular).sections)))
    if request.method == "POST":
        request.access.require("circulars.change")
        typed = sections_from(request.POST)
        boxes = boxes_of(typed)
        sections = words.sections_stored(typed)
        if form.is_valid() and _saved(request, circular, form, sections):
            if request.POST.get("then") == "submit":
                attempt(request, publishing.submit, find(request, pk))
            return redirect("circulars:editor", pk)
    return render(
        request,
        "circulars/editor.html",
        {
            **_about(circular, draft, problem),
            "form": form,
            "boxes": boxes,
            "may_write": may_write,
            "may_publish": request.access.may("circulars.publish"),
        },
    )


def _saved(request: HttpRequest, circular: Circular, form: HeadForm, sections: Any) -> bool:
    data = form.cleaned_data
    is_same = not form.has_changed() and sections == editing.read(newest(circular).sections)
    if is_same and request.POST.get("then"):
        return True
    # The form wrote into the instance; the service compares with what is stored.
    stored = Circular.objects.get(pk=circular.pk)
    try:
        editing.save(
            request.access,
            stored,
            data,
            sections,
            version=data["version"],
            fields=form.office_fields(),
            remark=data["remark"],
        )
    except Conflict:
        form.add_error(
            None, _("您填写期间别人保存了新的一版,您的内容还在,没有保存。请先看新版再保存。")
        )
        now = Circular.objects.get(pk=circular.pk).version
        form.data = replaced(form.data, "version", str(now))
    except InputError as error:
        form.add_error(None, str(error))
    else:
        return True
    return False


def _about(circular: Circular, draft: Draft | None, problem: str) -> dict[str, Any]:
    looked_at, problem = _looked_at(circular, draft) if draft else (None, problem)
    words = words_of(draft)
    own = Wording.objects.filter(organisation=circular.organisation)
    return {
        "circular": Circular.objects.select_related("campaign").get(pk=circular.pk),
        "latest": newest(circular),
        "problem": problem,
        "doubts": looked_at.doubts if looked_at else signed_ones(circular),
        "open_doubts": looked_at.open_doubts if looked_at else [],
        "fields": palette_of(draft) if draft else [],
        "wordings": [{"pk": w.pk, "name": w.name, "text": words.shown(w.text)} for w in own],
        "files": circular.files.order_by("made", "name"),
        "made": MADE.items(),
        "errata": circular.errata.select_related("by").order_by("at"),
    }


def _composed(circular: Circular) -> tuple[Draft | None, str]:
    """The draft of this moment; where there is none, the line that says why."""
    if circular.state == CircularState.PUBLISHED:
        # It was checked when it was published; what somebody signed then stays to be read.
        return None, ""
    try:
        return compose_now(circular), ""
    except InputError as error:
        return None, str(error)


def _looked_at(circular: Circular, draft: Draft) -> tuple[Checked | None, str]:
    """What the check says; where it cannot be had, the line that says why."""
    try:
        return checked(circular, draft=draft), ""
    except InputError as error:
        return None, str(error)


@members_only
@framed
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """The document as it will be printed, numbers underlined with their source."""
    circular = find(request, pk)
    version = request.GET.get("version", "")
    chosen = circular.versions.filter(number=int(version)).first() if version.isdigit() else None
    kept = circular.files.filter(made=True, name="circular.html").order_by("-id").first()
    if kept is not None and chosen is None:
        # As it was published, whatever is drafted differently since.
        with kept.file.open("rb") as content:
            return HttpResponse(content.read(), headers=HEADERS)
    try:
        printed = checked(circular, chosen).circular
    except InputError as error:
        return HttpResponse(str(error), content_type="text/plain; charset=utf-8", status=409)
    return HttpResponse(html_of(printed), headers=HEADERS)


@needs("circulars.change")
@require_POST
@once
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Compose the text afresh from the figures, as a new version."""
    attempt(request, editing.draft_again, find(request, pk))
    return redirect("circulars:editor", pk)


@needs("circulars.change")
@require_POST
@once
def sign(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer for one line of the check."""
    circular = find(request, pk)
    path, line = request.POST.get("path", ""), request.POST.get("line", "")
    attempt(request, editing.sign_exception, circular, path, line, request.POST.get("reason", ""))
    return redirect("circulars:editor", pk)


@needs("circulars.change")
@require_POST
@once
def wordings(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep or drop a paragraph of the office."""
    circular = find(request, pk)
    if drop := request.POST.get("drop"):
        own = Wording.objects.scope(request.access).filter(organisation=circular.organisation)
        attempt(request, kept_wordings.drop, get_object_or_404(own, pk=drop))
    else:
        data = request.POST
        attempt(
            request,
            kept_wordings.keep,
            data.get("name", ""),
            data.get("section", ""),
            words_of(_composed(circular)[0]).stored(data.get("text", "")),
        )
    return redirect("circulars:editor", pk)
