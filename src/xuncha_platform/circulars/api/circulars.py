"""Circulars: begin, write, check."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status

from xuncha.report.circular.editing import Section
from xuncha_platform.api.schemas import Id, Page, PagingQuery, Short, needs, page_of
from xuncha_platform.campaigns.models import Campaign
from xuncha_platform.circulars.api import shapes
from xuncha_platform.circulars.checking import checked
from xuncha_platform.circulars.facts import compose_now
from xuncha_platform.circulars.models import Circular
from xuncha_platform.circulars.queries.editing import compared, palette_of
from xuncha_platform.circulars.rules.office_fields import with_rectification
from xuncha_platform.circulars.services import editing

router = Router()
_CHANGE = needs("circulars.change")


def found(request: HttpRequest, pk: int) -> Any:
    """The circular, or 404 for an outsider."""
    rows = Circular.objects.scope(request.access).select_related("campaign__organisation")
    return get_object_or_404(rows, pk=pk)


@router.get("/circulars", response=Page[shapes.CircularOut], summary="通报")
def circulars(
    request: HttpRequest,
    paging: PagingQuery,
    state: Short = "",
    campaign: Id | None = None,
    q: Short = "",
) -> object:
    """Circulars, the newest first."""
    given = {"state": state or None, "campaign": campaign, "title__icontains": q or None}
    rows = Circular.objects.scope(request.access)
    rows = rows.filter(**{name: one for name, one in given.items() if one is not None})
    return page_of(rows.order_by("-id"), paging)


@router.get("/circulars/{pk}", response=shapes.CircularOut, summary="一份通报")
def circular(request: HttpRequest, pk: Id) -> object:
    """One circular."""
    return found(request, pk)


@router.get("/circulars/{pk}/versions", response=list[shapes.VersionOut], summary="通报的各版本")
def versions(request: HttpRequest, pk: Id) -> object:
    """Its saved versions, the first one first."""
    return found(request, pk).versions.select_related("by").order_by("number")


@router.get("/circulars/{pk}/changes", response=list[shapes.LineOut], summary="两个版本逐段对照")
def changes(request: HttpRequest, pk: Id, older: Id, newer: Id) -> object:
    """What was taken out and put in between two versions."""
    own = found(request, pk).versions
    return list(
        compared(get_object_or_404(own, number=older), get_object_or_404(own, number=newer))
    )


@router.get(
    "/circulars/{pk}/figures", response=list[shapes.FigureOut], summary="可写进正文的活数字"
)
def figures(request: HttpRequest, pk: Id) -> object:
    """Every number that can stand in the text: its field, as it prints, what it comes from."""
    return palette_of(compose_now(found(request, pk)))


@router.get("/circulars/{pk}/check", response=shapes.Check, summary="核对数字和文字")
def check(request: HttpRequest, pk: Id) -> object:
    """What does not agree, and who answers for it."""
    looked_at = checked(found(request, pk))
    return {"clean": not looked_at.open_doubts, "doubts": list(looked_at.doubts)}


@router.post(
    "/circulars", response={201: shapes.CircularOut}, summary="起草通报", description=_CHANGE
)
def begin(request: HttpRequest, data: shapes.BeginIn) -> object:
    """Begin the circular of a campaign; where there is one, it is returned."""
    campaign = get_object_or_404(
        Campaign.objects.scope(request.access).select_related("organisation"), pk=data.campaign
    )
    return Status(201, editing.begin(request.access, campaign))


@router.put(
    "/circulars/{pk}", response={200: shapes.VersionOut}, summary="保存通报", description=_CHANGE
)
def save(request: HttpRequest, pk: Id, data: shapes.SaveIn) -> object:
    """Save head and text as a new version; fields of the head that are left out stay."""
    values, one = data.dict(), found(request, pk)
    head = {name: values[name] for name in editing.HEAD if values.get(name) is not None}
    sections = tuple(
        Section(section["heading"], tuple(section["paragraphs"])) for section in values["sections"]
    )
    fields = None
    if data.deadline is not None or data.report_to is not None:
        deadline = data.deadline.isoformat() if data.deadline else None
        fields = with_rectification(one.fields, deadline, data.report_to)
    return editing.save(
        request.access,
        one,
        head,
        sections,
        version=data.version,
        fields=fields,
        remark=data.remark,
    )


@router.post(
    "/circulars/{pk}/compose",
    response={201: shapes.VersionOut},
    summary="按最新数据重新生成正文",
    description=_CHANGE,
)
def compose_again(request: HttpRequest, pk: Id) -> object:
    """A new version composed afresh; what was written stays in the older ones."""
    return Status(201, editing.draft_again(request.access, found(request, pk)))


@router.post(
    "/circulars/{pk}/versions/{number}/bring-back",
    response={201: shapes.VersionOut},
    summary="恢复以前的一版",
    description=_CHANGE,
)
def bring_back(request: HttpRequest, pk: Id, number: Id) -> object:
    """A new version with the text of an earlier one."""
    return Status(201, editing.bring_back(request.access, found(request, pk), number))


@router.post(
    "/circulars/{pk}/exceptions",
    response=shapes.Check,
    summary="签认一处不一致",
    description=_CHANGE,
)
def sign(request: HttpRequest, pk: Id, data: shapes.Signed) -> object:
    """Answer with one's name for one line of the check."""
    one = found(request, pk)
    editing.sign_exception(request.access, one, data.path, data.line, data.reason)
    return check(request, pk)
