"""The tree as people browse it: a branch at a time, or what a search finds."""

from __future__ import annotations

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from xuncha_platform.audit.models import Event
from xuncha_platform.orgs.models import Organisation
from xuncha_platform.orgs.paths import ancestors
from xuncha_platform.people.access import Access
from xuncha_platform.web.search import Hit

# A search looks at no more changes of names than this.
_MOST_FORMER = 500
# In the order of the office's tables; then as division codes go; then as they were made.
ORDER = ("position", "kind", "division_code", "id")


def roots(access: Access) -> QuerySet[Organisation]:
    """The top of what one sees: one's own organisation."""
    own = access.organisation
    return _branches(Organisation.objects.scope(access).filter(pk=own.pk if own else 0))


def children(
    access: Access, parent: Organisation, *, ended: bool = False
) -> QuerySet[Organisation]:
    """What stands directly below an organisation, ended ones only when asked for."""
    below = Organisation.objects.scope(access).filter(parent=parent)
    if not ended:
        below = below.filter(ended_on=None)
    return _branches(below).order_by(*ORDER)


def trail(access: Access, organisation: Organisation) -> list[Organisation]:
    """The way down from one's own organisation to this one, both included."""
    way = Organisation.objects.scope(access).filter(path__in=ancestors(organisation.path))
    return list(way.order_by("path"))


def matching(access: Access, text: str) -> QuerySet[Organisation]:
    """Organisations whose name or division code has the text."""
    return _branches(_named(access, text)).select_related("parent")


def former_names(text: str) -> dict[int, str]:
    """Organisation → a name or code that it had before and that fits the text.

    The record knows them: what was changed stands there with what it was.
    """
    changed = Event.objects.filter(
        Q(before__name__icontains=text)
        | Q(before__short_name__icontains=text)
        | Q(before__division_code__startswith=text),
        action="orgs.organisation.change",
    ).order_by("id")
    found = {}
    for pk, before in changed.values_list("target_id", "before")[:_MOST_FORMER]:
        fitting = (before.get(field, "") for field in ("name", "short_name", "division_code"))
        found[int(pk)] = next(one for one in fitting if text.casefold() in one.casefold())
    return found


def _named(access: Access, text: str) -> QuerySet[Organisation]:
    return Organisation.objects.scope(access).filter(
        Q(name__icontains=text)
        | Q(short_name__icontains=text)
        | Q(division_code__startswith=text)
        | Q(pk__in=former_names(text))
    )


def found(access: Access, text: str) -> list[Hit]:
    """What the search of every page shows of this room."""
    return [
        Hit(
            _("机构"),
            one.name,
            " · ".join(
                part for part in (one.parent.name if one.parent else "", one.division_code) if part
            ),
            reverse("orgs:organisation", args=[one.pk]),
        )
        for one in _named(access, text).filter(ended_on=None).select_related("parent")[:10]
    ]


def _branches(rows: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """Rows with `has_children` and `site_count`, so that a page asks once for all of them."""
    below = Organisation.objects.filter(parent=OuterRef("pk"), ended_on=None)
    return rows.annotate(has_children=Exists(below), site_count=Count("sites", distinct=True))
