"""Paragraphs an office uses again and again."""

from __future__ import annotations

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Router, Status

from xuncha_platform.api.schemas import Id, Page, PagingQuery, needs, page_of
from xuncha_platform.circulars.api.shapes import WordingIn, WordingOut
from xuncha_platform.circulars.models import Wording
from xuncha_platform.circulars.services import wordings as services

router = Router()
_CHANGE = needs("circulars.change")


@router.get("/wordings", response=Page[WordingOut], summary="常用文字")
def wordings(request: HttpRequest, paging: PagingQuery) -> object:
    """The kept paragraphs of one's organisation and below."""
    return page_of(Wording.objects.scope(request.access).order_by("section", "name", "id"), paging)


@router.post("/wordings", response={201: WordingOut}, summary="保存常用文字", description=_CHANGE)
def keep(request: HttpRequest, data: WordingIn) -> object:
    """Keep a paragraph under a name."""
    return Status(201, services.keep(request.access, data.name, data.section, data.text))


@router.delete("/wordings/{pk}", response={204: None}, summary="删去常用文字", description=_CHANGE)
def drop(request: HttpRequest, pk: Id) -> object:
    """Take a paragraph off the list; circulars that used it keep their text."""
    services.drop(request.access, get_object_or_404(Wording.objects.scope(request.access), pk=pk))
    return Status(204, None)
