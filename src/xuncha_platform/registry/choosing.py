"""Choosing a website of the register: what one may choose from, and the form field."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse

from xuncha_platform.people.access import Access
from xuncha_platform.registry.models import Site, SiteStatus
from xuncha_platform.web.chooser import ChooserField, Offer


class SiteOffer(Offer):
    """The sites of one's tree that still run; with `ended`, closed ones too. Void ones never."""

    def __init__(self, access: Access, *, ended: bool = False) -> None:
        self._access, self._ended = access, ended
        self.address = f"{reverse('registry:choose-site')}{'?ended=1' if ended else ''}"

    def rows(self) -> QuerySet[Any]:
        """By name."""
        left_out = [SiteStatus.VOID] if self._ended else [SiteStatus.VOID, SiteStatus.CLOSED]
        rows = Site.objects.scope(self._access).exclude(status__in=left_out)
        return rows.order_by("name", "host")

    def exact(self, text: str) -> Q:
        """By name, address or 网站标识码."""
        return Q(name=text) | Q(host=text) | Q(url=text) | Q(site_id_code=text)

    def like(self, text: str) -> Q:
        """A part of name or address, the beginning of a code; several words must all occur."""
        matches = Q()
        for word in text.split()[:8]:
            matches &= (
                Q(name__icontains=word) | Q(host__icontains=word) | Q(site_id_code__startswith=word)
            )
        return matches

    def apart(self, row: Any) -> str:
        """Its address."""
        return str(row.host)

    def detail(self, row: Any) -> str:
        """Its address and its code."""
        return " · ".join(part for part in (row.host, row.site_id_code) if part)


class SiteField(ChooserField):
    """A form's field for one website."""

    def offer_to(self, access: Access, *, ended: bool = False) -> None:
        """Offer the sites of one's tree."""
        self.offer(SiteOffer(access, ended=ended))
