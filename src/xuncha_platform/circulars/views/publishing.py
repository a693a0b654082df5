"""Submit, send back, publish, correct; attachments and made files."""

from __future__ import annotations

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from xuncha.errors import InputError
from xuncha_platform.circulars.rules.attachments import MADE, check_attachment, saved_as
from xuncha_platform.circulars.services import publishing as services
from xuncha_platform.circulars.views.common import find
from xuncha_platform.people.access import members_only, needs
from xuncha_platform.web.attempts import attempt
from xuncha_platform.web.downloads import attachment
from xuncha_platform.web.forms import once
from xuncha_platform.web.streaming import StoredFile


@needs("circulars.change")
@require_POST
@once
def submit(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand it to the second person."""
    attempt(request, services.submit, find(request, pk))
    return redirect("circulars:editor", pk)


@members_only
@require_POST
@once
def send_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Back to the desk."""
    if not (request.access.may("circulars.publish") or request.access.may("circulars.change")):
        raise PermissionDenied("circulars.publish")
    attempt(request, services.send_back, find(request, pk), request.POST.get("reason", ""))
    return redirect("circulars:editor", pk)


@needs("circulars.publish")
@require_POST
@once
def publish(request: HttpRequest, pk: int) -> HttpResponse:
    """Publish it."""
    attempt(request, services.publish, find(request, pk))
    return redirect("circulars:editor", pk)


@needs("circulars.change")
@require_POST
@once
def attach(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a file of the office's own."""
    circular, upload = find(request, pk), request.FILES.get("file")
    try:
        if upload is None:
            raise ValidationError(_("请选择文件。"))
        check_attachment(upload)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        attempt(request, services.attach, circular, upload)
    return redirect("circulars:editor", pk)


@needs("circulars.change")
@require_POST
@once
def detach(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an attachment off again."""
    attempt(request, services.detach, find(request, pk), request.POST.get("name", ""))
    return redirect("circulars:editor", pk)


@needs("circulars.publish")
@require_POST
@once
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """A correction after publication."""
    text, reason = request.POST.get("text", ""), request.POST.get("reason", "")
    attempt(request, services.correct, find(request, pk), text, reason)
    return redirect("circulars:editor", pk)


@members_only
def file(request: HttpRequest, pk: int, name: str) -> HttpResponse | StoredFile:
    """A file of the circular: as published, else as it would be made now; always a download."""
    circular = find(request, pk)
    kept = circular.files.filter(name=name).order_by("-id").first()
    if kept is not None:
        return StoredFile(
            kept.file.open("rb"), as_attachment=True, filename=saved_as(circular.title, name)
        )
    if name not in MADE:
        raise Http404(name)
    try:
        content = services.made_files(circular)[name]
    except InputError as error:
        messages.error(request, str(error))
        return redirect("circulars:editor", pk)
    header = attachment(saved_as(circular.title, name))
    return HttpResponse(
        content, content_type="application/octet-stream", headers={"Content-Disposition": header}
    )
