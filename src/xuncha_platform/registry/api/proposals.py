"""What a site's office asks to be changed besides fields: the status, addresses, contacts, columns."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Router
from ninja import Status as Answer

from xuncha_platform.api.schemas import Id, Why, needs
from xuncha_platform.registry import services
from xuncha_platform.registry.api.parts import values_of
from xuncha_platform.registry.api.shapes import Part, PartProposal, RequestOut, StatusProposal
from xuncha_platform.registry.api.sites import found_site
from xuncha_platform.registry.services.parts import PARTS

router = Router()
_PROPOSE = needs("registry.propose")


@router.post(
    "/sites/{pk}/status-requests",
    response={201: RequestOut},
    summary="申请变更网站状态",
    description=_PROPOSE,
)
def propose_site_status(request: HttpRequest, pk: Id, data: StatusProposal) -> object:
    """Ask for a site to be ended, suspended or resumed."""
    values = {"status": data.status, "status_since": data.since, "status_reason": data.reason}
    entry = found_site(request, pk)
    return Answer(201, services.propose(request.access, entry, "status", values, data.reason))


@router.post(
    "/sites/{pk}/parts/{part}/change-requests",
    response={201: RequestOut},
    summary="申请新增一项",
    description=_PROPOSE,
)
def propose_part(request: HttpRequest, pk: Id, part: Part, data: PartProposal) -> object:
    """Ask for an address, a contact or a column to be added."""
    entry, values = found_site(request, pk), values_of(part, data)
    return Answer(201, services.propose(request.access, entry, part, values, data.reason))


@router.post(
    "/sites/{pk}/parts/{part}/{part_pk}/change-requests",
    response={201: RequestOut},
    summary="申请修改一项",
    description=_PROPOSE,
)
def propose_part_change(
    request: HttpRequest, pk: Id, part: Part, part_pk: Id, data: PartProposal
) -> object:
    """Ask for a part to be changed; fields that are left out stay."""
    entry, values = found_site(request, pk), values_of(part, data)
    get_object_or_404(PARTS[part], pk=part_pk, site=entry)
    made = services.propose(request.access, entry, part, values, data.reason, part_pk)
    return Answer(201, made)


@router.post(
    "/sites/{pk}/parts/{part}/{part_pk}/end-requests",
    response={201: RequestOut},
    summary="申请停用一项",
    description=_PROPOSE,
)
def propose_part_end(request: HttpRequest, pk: Id, part: Part, part_pk: Id, data: Why) -> object:
    """Ask for a part to be ended."""
    entry = found_site(request, pk)
    get_object_or_404(PARTS[part], pk=part_pk, site=entry, ended_on=None)
    values = {"ended_on": timezone.localdate()}
    made = services.propose(request.access, entry, part, values, data.reason, part_pk)
    return Answer(201, made)
