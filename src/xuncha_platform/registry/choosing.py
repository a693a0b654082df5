"""Choosing a website of the register, or a region of its sites: what one may choose from."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse

from xuncha_platform.orgs.choosing import OrganisationOffer
from xuncha_platform.orgs.models import OrganisationKind
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


class RegionOffer(OrganisationOffer):
    """What sites are counted under: governments, zones, and departments that stand for others
    (省政府部门) where sites are counted under them. `ended`: also what is no more."""

    def __init__(self, access: Access, *, ended: bool = False) -> None:
        super().__init__(access, ended=ended)
        self.address = f"{reverse('registry:choose-region')}{'?ended=1' if ended else ''}"

    def rows(self) -> QuerySet[Any]:
        """In the order of the tree."""
        counted = Site.objects.scope(self._access).order_by().values("region")
        is_region = ~Q(kind=OrganisationKind.DEPARTMENT) | Q(pk__in=counted)
        return super().rows().filter(is_region)

    def by_id(self, pk: object) -> Any | None:
        """Of lists of what once was, any organisation: sites may be counted elsewhere since."""
        every = OrganisationOffer(self._access, ended=True)
        return every.by_id(pk) if self._ended else super().by_id(pk)


class SiteField(ChooserField):
    """A form's field for one website."""

    def offer_to(self, access: Access, *, ended: bool = False) -> None:
        """Offer the sites of one's tree."""
        self.offer(SiteOffer(access, ended=ended))
