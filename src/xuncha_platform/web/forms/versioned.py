"""Two people edit one thing: the second is told what changed, nothing is overwritten."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import models
from django.utils.translation import gettext as _

from xuncha_platform.audit.models import Event
from xuncha_platform.web.figures import moment, yes_no
from xuncha_platform.web.forms.fields import replaced
from xuncha_platform.web.spoken import in_a_row


class Conflict(Exception):
    """Somebody saved the thing between our reading and our writing.

    `instance` and `shown` say which thing, and which version was read; None where unknown.
    """

    def __init__(self, instance: models.Model | None = None, shown: int | None = None) -> None:
        super().__init__()
        self.instance, self.shown = instance, shown


def claim(instance: models.Model, version: int) -> None:
    """Count the version up, if it still is `version`; for services, inside their transaction.

    Raises Conflict when somebody else was quicker.
    """
    taken = type(instance)._default_manager.filter(pk=instance.pk, version=version)
    if not taken.update(version=version + 1):
        raise Conflict(instance, version)
    instance.version = version + 1  # type: ignore[attr-defined]  # of whichever model has one


def stored_now(instance: models.Model) -> Any:
    """The row as it is stored by now, of whichever model with a `version`; None when it is gone."""
    return type(instance)._default_manager.filter(pk=instance.pk).first()


class VersionedForm(forms.ModelForm):
    """A ModelForm that knows which version of the thing was shown.

    `cleaned_data["version"]` is what a service hands to `claim`. After a conflict the form shows
    what the other person changed, keeps what was typed, and may be sent again on purpose.
    """

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.changed_meanwhile: list[str] = []
        self.fields["version"].initial = getattr(self.instance, "version", None)

    def clean(self) -> dict[str, Any]:
        """Compare the version that was shown with the one that is stored."""
        data = super().clean() or self.cleaned_data
        shown, stored = data.get("version"), self._stored()
        if self.instance.pk is None or stored is None or shown == stored.version:
            return data
        self.changed_meanwhile = what_changed(stored, shown)
        self._show_version(stored.version)
        raise ValidationError(
            _(
                "您填写期间,别人保存了修改:%(changes)s。您填的内容还在,没有保存;确认无误后可以再次提交。"
            )
            % {"changes": in_a_row(*self.changed_meanwhile, mark=";")},
            code="changed_meanwhile",
        )

    def conflict(self) -> None:
        """Say so at the form: for views whose service raised Conflict."""
        stored = self._stored()
        if stored is not None:
            self.changed_meanwhile = what_changed(stored, self.cleaned_data.get("version"))
            self._show_version(stored.version)
        self.add_error(None, _("保存时别人刚好也保存了修改,您的内容没有保存。请核对后再次提交。"))

    def _stored(self) -> Any:
        if self.instance.pk is None:
            return None
        return stored_now(self.instance)

    def _show_version(self, version: int) -> None:
        self.data = replaced(self.data, self.add_prefix("version"), str(version))


def what_changed(stored: Any, shown: int | None) -> list[str]:
    """Who changed which fields since version `shown`, one line an event, newest first."""
    number = stored.version - shown if shown is not None and stored.version > shown else 1
    events = Event.objects.filter(
        target_type=stored._meta.label_lower, target_id=str(stored.pk), before__isnull=False
    )
    lines = [_line(event, type(stored)) for event in events[: min(number, 5)]]
    return lines or [_("内容有变")]


def _line(event: Event, model: type[models.Model]) -> str:
    after = event.after or {}
    parts = [
        f"{_label(model, name)}({_shown(old)} → {_shown(after.get(name))})"
        for name, old in (event.before or {}).items()
    ]
    return _("%(who)s 于 %(when)s 改了 %(what)s") % {
        "who": event.user_name,
        "when": moment(event.at),
        "what": in_a_row(*parts, mark="、") or event.action,
    }


def _label(model: type[models.Model], name: str) -> str:
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return name
    return str(getattr(field, "verbose_name", name))


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return yes_no(value)
    return _("空") if value in (None, "") else str(value)
