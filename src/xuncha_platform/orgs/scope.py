"""Access is a query: what a person may see is a filter on every queryset.

A model names the lookup that leads to the path of the organisation it belongs to in
`scope_field`, e.g. `"organisation__path"`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from django.db import models

from xuncha_platform.orgs.paths import last_below

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access


class ScopedQuerySet(models.QuerySet[Any]):
    """A queryset that knows whose rows are whose."""

    def scope(self, access: Access) -> Self:
        """Only what belongs to the subtree of the organisation one acts for; nobody sees nothing."""
        if access.organisation is None:
            return self.none()
        return self.within(access.organisation.path)

    def within(self, root: str) -> Self:
        """Only what belongs to the organisation at path `root` or below it."""
        field = self.model.scope_field
        return self.filter(**{f"{field}__gte": root, f"{field}__lte": last_below(root)})

    def but(self, pk: int | None) -> Self:
        """All but the row `pk`; all of them for None, which is a row that is not stored yet."""
        return self if pk is None else self.exclude(pk=pk)
