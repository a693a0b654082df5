"""The record of what was done. Rows are added, never changed and never removed."""

from __future__ import annotations

from typing import Any, NoReturn

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils.translation import gettext_lazy as _

from xuncha_platform.orgs.scope import ScopedQuerySet


class EventQuerySet(ScopedQuerySet):
    """Events can be read; nothing else."""

    def update(self, **_values: Any) -> NoReturn:
        """Refused: the record is append-only."""
        raise TypeError("audit events are never changed")

    def delete(self) -> NoReturn:
        """Refused: the record is append-only."""
        raise TypeError("audit events are never removed")


class Event(models.Model):
    """Who, in which role, from where, when, what, before and after, why."""

    at = models.DateTimeField(_("时间"), db_index=True)
    # Names are copied: an account that is renamed later does not change history.
    user = models.ForeignKey("people.User", models.PROTECT, null=True, related_name="+")
    user_name = models.CharField(_("人员"), max_length=60)
    role = models.CharField(_("角色"), max_length=16, blank=True)
    organisation = models.ForeignKey("orgs.Organisation", models.PROTECT, null=True)
    organisation_name = models.CharField(_("机构"), max_length=120, blank=True)
    address = models.CharField(_("来源地址"), max_length=45, blank=True)
    request_id = models.CharField(max_length=32, blank=True, db_index=True)
    # "registry.site.change": room, thing, what happened (audit/actions.py names them in Chinese).
    action = models.CharField(_("操作"), max_length=60, db_index=True)
    target_type = models.CharField(max_length=40, blank=True)
    target_id = models.CharField(max_length=40, blank=True)
    target_name = models.CharField(_("对象"), max_length=200, blank=True)
    # The organisation whose affair this is: what scope looks at.
    owner = models.ForeignKey("orgs.Organisation", models.PROTECT, null=True, related_name="+")
    before = models.JSONField(_("之前"), null=True, encoder=DjangoJSONEncoder)
    after = models.JSONField(_("之后"), null=True, encoder=DjangoJSONEncoder)
    reason = models.CharField(_("理由"), max_length=500, blank=True)
    # How many things a bulk change touched.
    count = models.PositiveIntegerField(default=1)

    objects = EventQuerySet.as_manager()
    scope_field = "owner__path"

    class Meta:
        ordering = ("-at", "-id")
        indexes = [models.Index(fields=("target_type", "target_id", "at"))]
        verbose_name = _("操作记录")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the event; an event that is there is never changed."""
        if self.pk is not None:
            raise TypeError("audit events are never changed")
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> NoReturn:
        """Refused: the record is append-only."""
        raise TypeError("audit events are never removed")
