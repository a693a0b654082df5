"""Addresses, contacts and columns of a site, for programs."""

from __future__ import annotations

from typing import Any

from django.core.validators import validate_email
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router
from ninja import Status as Answer

from xuncha.report.words import COLUMN_KINDS
from xuncha_platform.api.schemas import Id, needs
from xuncha_platform.registry import services
from xuncha_platform.registry.api.shapes import Part, PartIn, PartOut, Why
from xuncha_platform.registry.api.sites import found_site
from xuncha_platform.registry.fields import PART_FIELDS
from xuncha_platform.registry.models import AddressKind
from xuncha_platform.registry.rules.values import chosen
from xuncha_platform.registry.services.parts import PARTS

router = Router()
_CHANGE = needs("registry.change")
_KINDS = {
    "address": {str(label): str(code) for code, label in AddressKind.choices},
    "column": {name: code for code, name in COLUMN_KINDS.items()},
}


@router.get("/sites/{pk}/parts/{part}", response=list[PartOut], summary="其他网址、联系人或栏目")
def parts(request: HttpRequest, pk: Id, part: Part) -> object:
    """The parts of a site, ended ones too."""
    entry = found_site(request, pk)
    return [_shaped(one) for one in PARTS[part]._default_manager.filter(site=entry)]


@router.post(
    "/sites/{pk}/parts/{part}", response={201: PartOut}, summary="新增一项", description=_CHANGE
)
def add_part(request: HttpRequest, pk: Id, part: Part, data: PartIn) -> object:
    """Add a part."""
    made = services.save_part(request.access, found_site(request, pk), part, values_of(part, data))
    return Answer(201, _shaped(made))


@router.patch(
    "/sites/{pk}/parts/{part}/{part_pk}", response=PartOut, summary="修改一项", description=_CHANGE
)
def change_part(request: HttpRequest, pk: Id, part: Part, part_pk: Id, data: PartIn) -> object:
    """Change a part; fields that are left out stay."""
    entry = found_site(request, pk)
    get_object_or_404(PARTS[part], pk=part_pk, site=entry)
    saved = services.save_part(request.access, entry, part, values_of(part, data), part_pk)
    return _shaped(saved)


@router.post(
    "/sites/{pk}/parts/{part}/{part_pk}/end",
    response={204: None},
    summary="停用一项",
    description=_CHANGE,
)
def end_part(request: HttpRequest, pk: Id, part: Part, part_pk: Id, data: Why) -> object:
    """A part is no longer in use."""
    entry = found_site(request, pk)
    services.end_part(request.access, entry, part, part_pk, reason=data.reason)
    return Answer(204, None)


def values_of(part: str, data: PartIn) -> dict[str, Any]:
    """What was said of a part, as services take it. Raises InputError or ValidationError."""
    given = data.dict(exclude_unset=True)
    values = {
        name: value
        for name, value in given.items()
        if name in PART_FIELDS[part] and (value is not None or name == "period_days")
    }
    if part in _KINDS and values.get("kind"):
        values["kind"] = chosen(values["kind"], _KINDS[part], "kind")
    if values.get("email"):
        validate_email(values["email"])
    return values


def _shaped(thing: Any) -> dict[str, Any]:
    names = [*PartOut.model_fields]
    return {name: getattr(thing, name) for name in names if hasattr(thing, name)}
