"""Everything that happened to an entry of the register, newest first."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from xuncha.punctuation import full_width
from xuncha_platform.audit.queries import history
from xuncha_platform.audit.sentences import Change
from xuncha_platform.people.access import Access
from xuncha_platform.registry.fields import label_of
from xuncha_platform.registry.models import ImportRow, ImportState, RowAction, Site, SiteColumn
from xuncha_platform.web.figures import NOTHING, yes_no
from xuncha_platform.web.spoken import bracketed, in_a_row

# Older ones are in the record (操作记录).
LIMIT = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened: when, what in a sentence, where more is to be read."""

    at: datetime
    sentence: str
    url: str = ""
    reason: str = ""
    changes: list[Change] = field(default_factory=list)


def timeline(access: Access, entry: models.Model) -> list[Moment]:
    """Changes, imports, inspections and suspensions of a site or an account in scope."""
    moments = [
        Moment(line.event.at, line.sentence, "", line.event.reason, line.changes)
        for line in history(entry, LIMIT)
    ]
    moments += _imports(entry)
    if isinstance(entry, Site):
        moments += _inspections(access, entry)
    return sorted(moments, key=lambda one: one.at, reverse=True)[:LIMIT]


def _imports(entry: models.Model) -> list[Moment]:
    if not isinstance(entry, Site):
        return _imported(entry, Q(target=entry.pk, source__what="accounts"))
    columns = list(entry.columns.values_list("pk", flat=True))
    of_columns = Q(target__in=columns, source__what="columns")
    return _imported(entry, Q(target=entry.pk, source__what="sites")) + _imported(
        SiteColumn(site=entry), of_columns
    )


def _imported(entry: models.Model, which: Q) -> list[Moment]:
    """What lists brought to an entry, or to things of its kind."""
    rows = ImportRow.objects.filter(
        which, source__state__in=(ImportState.DONE, ImportState.UNDONE)
    ).exclude(action__in=(RowAction.SAME, RowAction.ERROR))
    moments = []
    for row in rows.select_related("source", "source__by")[:LIMIT]:
        confirmed, undone = row.source.confirmed_at, row.source.undone_at
        if row.written or row.source.state != ImportState.UNDONE:
            undone = None
        # What was skipped brought nothing.
        if confirmed is None or (not row.written and undone is None):
            continue
        about = {"who": row.source.by, "file": row.source.file_name, "line": row.line}
        url = reverse("registry:import", args=[row.source_id])
        said = _("%(who)s导入清单“%(file)s”,第 %(line)d 行") % about
        if isinstance(entry, SiteColumn):
            said += _(":栏目“%(name)s”") % {"name": row.cells.get("name", "")}
        moments.append(Moment(confirmed, said, url, "", _changes(entry, row)))
        if undone is not None:
            said = _("撤销导入“%(file)s”,第 %(line)d 行") % about
            moments.append(Moment(undone, said, url))
    return moments


def _changes(entry: models.Model, row: ImportRow) -> list[Change]:
    return [
        Change(
            label_of(type(entry), name),
            shown(type(entry), name, row.before.get(name)),
            shown(type(entry), name, value),
        )
        for name, value in row.values.items()
    ]


def shown(model: type[models.Model], name: str, value: Any) -> str:
    """A stored value of a field as a person reads it."""
    if value in (None, ""):
        return NOTHING
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, list):
        parts = (
            one["url"] if "url" in one else bracketed(one["name"], one["duty"]) for one in value
        )
        return in_a_row(*parts, mark="、")
    try:
        found = model._meta.get_field(name)
    except FieldDoesNotExist:
        # A header of the list that is no field of the entry.
        return str(value)
    if isinstance(found, models.ForeignKey) and isinstance(value, int):
        # Lists keep the id of a region; a person reads its name.
        return str(found.related_model._default_manager.filter(pk=value).first() or value)
    choices = dict(getattr(found, "flatchoices", ()))
    return str(choices.get(value, value))


def _inspections(access: Access, site: Site) -> list[Moment]:
    from xuncha_platform.findings import visibility
    from xuncha_platform.web.marks import VERDICTS

    rows = visibility.campaign_sites(access).filter(site=site, current__isnull=False)
    moments = []
    for row in rows.select_related("campaign", "current"):
        mark = VERDICTS[row.current.verdict]
        said = _("%(campaign)s:%(verdict)s") % {"campaign": row.campaign, "verdict": mark.word}
        at = row.current.produced_at or timezone.make_aware(
            datetime.combine(row.campaign.as_of, time(12))
        )
        url = reverse("findings:site", args=[row.pk])
        moments.append(Moment(at, said, url, full_width(row.current.sentence)))
    return moments
