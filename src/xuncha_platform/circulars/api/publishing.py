"""Circulars: submit, publish, correct; their files."""

from __future__ import annotations

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from ninja import File, Path, Router, Status, UploadedFile

from xuncha_platform.api.files import opened, sent, told
from xuncha_platform.api.schemas import Id, Why, needs
from xuncha_platform.circulars.api import shapes
from xuncha_platform.circulars.api.circulars import found
from xuncha_platform.circulars.rules.attachments import MADE, check_attachment
from xuncha_platform.circulars.services import publishing

router = Router()
_CHANGE = needs("circulars.change")
_PUBLISH = needs("circulars.publish")


@router.post(
    "/circulars/{pk}/submit", response=shapes.CircularOut, summary="送审", description=_CHANGE
)
def submit(request: HttpRequest, pk: Id) -> object:
    """Hand it to the second person."""
    return publishing.submit(request.access, found(request, pk))


@router.post(
    "/circulars/{pk}/send-back",
    response=shapes.CircularOut,
    summary="退回起草",
    description=needs("circulars.publish", "circulars.change"),
)
def send_back(request: HttpRequest, pk: Id, data: Why) -> object:
    """Back to the desk."""
    return publishing.send_back(request.access, found(request, pk), data.reason)


@router.post(
    "/circulars/{pk}/publish", response=shapes.CircularOut, summary="公布", description=_PUBLISH
)
def publish(request: HttpRequest, pk: Id) -> object:
    """Publish as another person than the one who submitted it."""
    return publishing.publish(request.access, found(request, pk))


@router.get("/circulars/{pk}/errata", response=list[shapes.ErratumOut], summary="通报的更正")
def errata(request: HttpRequest, pk: Id) -> object:
    """Corrections after publication, the first one first."""
    return found(request, pk).errata.order_by("at")


@router.post(
    "/circulars/{pk}/errata",
    response={201: shapes.ErratumOut},
    summary="更正",
    description=_PUBLISH,
)
def correct(request: HttpRequest, pk: Id, data: shapes.Correction) -> object:
    """A correction after publication."""
    made = publishing.correct(request.access, found(request, pk), data.text, data.reason)
    return Status(201, made)


@router.get("/circulars/{pk}/files", response=list[shapes.FileOut], summary="通报的文件")
def files(request: HttpRequest, pk: Id) -> object:
    """Attachments, and after publication the files as they were published."""
    return found(request, pk).files.order_by("made", "name", "id")


@router.post(
    "/circulars/{pk}/files",
    response={201: shapes.FileOut},
    summary="添加附件",
    description=_CHANGE,
)
def attach(request: HttpRequest, pk: Id, file: File[UploadedFile]) -> object:
    """Add a file of the office's own."""
    check_attachment(file)
    return Status(201, publishing.attach(request.access, found(request, pk), file))


@router.delete(
    "/circulars/{pk}/files/{name}",
    response={204: None},
    summary="取下附件",
    description=_CHANGE,
)
def detach(request: HttpRequest, pk: Id, name: Path[shapes.Text200]) -> object:
    """Take an attachment off a draft; what is made cannot be taken off."""
    publishing.detach(request.access, found(request, pk), name)
    return Status(204, None)


@router.get(
    "/circulars/{pk}/files/{name}",
    summary="下载通报的一个文件",
    openapi_extra=told(what="文件;公布前的 circular.docx 等按现在的数据生成"),
)
def file(request: HttpRequest, pk: Id, name: Path[shapes.Text200]) -> HttpResponse | FileResponse:
    """As published, else as it would be made now; always a download."""
    one = found(request, pk)
    kept = one.files.filter(name=name).order_by("-id").first()
    if kept is not None:
        return opened(kept.file.open("rb"), name)
    if name not in MADE:
        raise Http404(name)
    return sent(publishing.made_files(one)[name], name)
