"""What an import wrote, for its own page and for whoever reads the record."""

from __future__ import annotations

from django.db.models import Q, QuerySet
from django.urls import reverse

from xuncha_platform.audit.models import Event
from xuncha_platform.registry.models import Import, ImportRow, ImportState, RowAction


def written_rows(made: Import) -> QuerySet[ImportRow]:
    """The rows that were written, those included that an undo took back."""
    rows = ImportRow.objects.filter(source=made, target__isnull=False)
    rows = rows.exclude(action__in=(RowAction.SAME, RowAction.ERROR))
    if made.state != ImportState.UNDONE:
        return rows.filter(written=True)
    # Of an undone list `written` is only what stayed: what was skipped is known by the choice.
    skipped = Q(choice="skip")
    if made.plan.get("duplicates") == "skip":
        skipped |= Q(choice="")
    return rows.exclude(Q(action=RowAction.DUPLICATE) & skipped)


def recorded_rows(event: Event) -> str:
    """Where the single changes of a bulk event are listed; empty for other events."""
    if event.target_type != "registry.import" or not event.action.endswith((".confirm", ".undo")):
        return ""
    return reverse("registry:import-changes", args=[event.target_id])
