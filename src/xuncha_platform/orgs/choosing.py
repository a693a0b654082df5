"""Choosing an organisation: what one may choose from, and the form field."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.db.models import Case, Q, QuerySet, Value, When
from django.urls import reverse

from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.queries.tree import ORDER
from xuncha_platform.people.access import Access
from xuncha_platform.web.chooser import ChooserField, Offer


class OrganisationOffer(Offer):
    """Organisations of one's tree that are not ended, without one branch.

    `ended`: also those that are no more, for lists of what once was.
    """

    def __init__(
        self,
        access: Access,
        without: Organisation | None = None,
        *,
        ended: bool = False,
    ) -> None:
        self._access, self._without, self._ended = access, without, ended
        asked = {"ended": 1} if ended else {}
        asked |= {"without": without.pk} if without else {}
        address = reverse("orgs:choose")
        self.address = f"{address}?{urlencode(asked)}" if asked else address

    def rows(self) -> QuerySet[Any]:
        """In the order of the tree."""
        rows = Organisation.objects.scope(self._access).order_by("path")
        if not self._ended:
            rows = rows.filter(ended_on=None)
        if self._without is not None:
            rows = rows.exclude(path__startswith=self._without.path)
        return rows.select_related("parent")

    def exact(self, text: str) -> Q:
        """By name, short name or division code."""
        return Q(name=text) | Q(short_name=text) | Q(division_code=text)

    def like(self, text: str) -> Q:
        """A part of a name, the beginning of a code; several words must all occur."""
        matches = Q()
        for word in text.split()[:8]:
            matches &= (
                Q(name__icontains=word)
                | Q(short_name__icontains=word)
                | Q(division_code__startswith=word)
            )
        return matches

    def first(self) -> QuerySet[Any]:
        """One's own organisation and what stands directly below it."""
        own = self._access.organisation
        pk = own.pk if own else None
        top = self.rows().filter(Q(pk=pk) | Q(parent=pk))
        # Where nothing stands above, the databases disagree about what sorts first.
        own_first = Case(When(pk=pk, then=Value(0)), default=Value(1))
        return top.order_by(own_first, *ORDER) if pk else top

    def apart(self, row: Any) -> str:
        """The organisation above it, else its code."""
        return row.parent.name if row.parent else row.division_code

    def detail(self, row: Any) -> str:
        """What it stands below, and its code."""
        above = row.parent.name if row.parent else ""
        return " · ".join(part for part in (above, row.division_code) if part)


class OrganisationField(ChooserField):
    """A form's field for one organisation."""

    def offer_to(self, access: Access, without: Organisation | None = None) -> None:
        """Offer what lies in one's tree."""
        self.offer(OrganisationOffer(access, without))
