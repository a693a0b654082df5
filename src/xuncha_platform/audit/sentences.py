"""An event as people read it: one sentence, and a table of what was and what is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from xuncha_platform.audit.actions import AROUND, verb
from xuncha_platform.audit.labels import LABELS, LABELS_OF
from xuncha_platform.audit.models import Event
from xuncha_platform.people.roles import BY_CODE, ROLES
from xuncha_platform.people.words import scope_names
from xuncha_platform.web.figures import NOTHING, moment, yes_no
from xuncha_platform.web.spoken import in_a_line, in_a_row

# What the values of an event may belong to beside its target: a contact is recorded with its site.
_PARTS: dict[str, tuple[str, ...]] = {
    "registry": (
        "registry.contact",
        "registry.siteaddress",
        "registry.sitecolumn",
        "registry.mediaaccount",
        "registry.site",
    ),
    "lifecycle": ("lifecycle.step", "lifecycle.suspension"),
}
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
# What things without a name of their own were recorded as before they had one.
_NAMELESS = re.compile(r"\w+ object \(\d+\)")


# Codes that stand in events without a field of theirs: name → code → what it is called.
_CODES: dict[str, Callable[[], Mapping[str, Promise | str]]] = {
    "role": lambda: {role.code: role.name for role in ROLES},
    "scopes": scope_names,
    "proposed": lambda: dict(
        apps.get_model("findings.Finding")._meta.get_field("state").flatchoices
    ),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One value: what it is called, what it was, what it is."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Line:
    """An event with its sentence and its changes."""

    event: Event
    sentence: str
    changes: list[Change]


def line(event: Event) -> Line:
    """An event as people read it."""
    return Line(event, sentence(event), changes(event))


def sentence(event: Event) -> str:
    """Who, in which role, did what to what: "张三(登记员)修改网站登记“乙县人民政府网站”。"."""
    role = BY_CODE.get(event.role)
    # Commands and jobs act for nobody; the record has them under the Chinese word.
    who = event.user_name if event.user_id else _("系统")
    if role:
        who = _("%(name)s(%(role)s)") % {"name": who, "role": role.name}
    what = _deed(event)
    if event.count != 1:
        what += _("(共 %(count)s 项)") % {"count": event.count}
    return _("%(who)s%(what)s") % {"who": who, "what": what}


def second(event: Event) -> str:
    """When, to the second: what was done in one minute stands in its order."""
    return f"{timezone.localtime(event.at):%Y-%m-%d %H:%M:%S}"


def role_of(event: Event) -> str:
    """The role acted in; empty for nobody."""
    role = BY_CODE.get(event.role)
    return str(role.name) if role else ""


def _deed(event: Event) -> str:
    """What was done to what."""
    # Of oneself one does not say the name twice.
    if not event.target_name or (event.user_id and event.target_name == event.user_name):
        return str(verb(event.action))
    if _NAMELESS.fullmatch(event.target_name):
        return str(verb(event.action))
    target = {"target": event.target_name}
    if event.action in AROUND:
        return str(AROUND[event.action]) % target
    return str(verb(event.action)) + _("“%(target)s”") % target


def changes(event: Event) -> list[Change]:
    """What was and what is, value by value, in the order of the thing's own fields."""
    before, after = event.before or {}, event.after or {}
    # PostgreSQL does not keep the order in which the values were recorded.
    names = sorted({*before, *after}, key=lambda name: (_place(event, name), name))
    return [
        Change(
            _label(event, name),
            shown(event, name, before.get(name)),
            shown(event, name, after.get(name)),
        )
        for name in names
    ]


def in_short(event: Event) -> str:
    """The changes on one line: for lists and exports."""
    colon, semicolon = _("："), _("；")
    return semicolon.join(f"{one.label}{colon}{one.before} → {one.after}" for one in changes(event))


def shown(event: Event, name: str, value: Any) -> str:
    """A value as a person reads it."""
    if value is None or value == "" or value == []:
        return NOTHING
    if isinstance(value, bool):
        return yes_no(value)
    if name in _CODES and isinstance(value, str):
        return str(_CODES[name]().get(value, value))
    if isinstance(value, list):
        return in_a_row(*(shown(event, name, one) for one in value), mark="、")
    if isinstance(value, dict):
        return in_a_row(*(in_a_line(key, shown(event, name, one)) for key, one in value.items()))
    if isinstance(value, str) and _MOMENT.match(value):
        return moment(parse_datetime(value))
    field = _field(event, name)
    choices = dict(field.flatchoices) if field is not None and field.choices else {}
    return str(choices.get(value, value))


def _label(event: Event, name: str) -> str:
    own = LABELS_OF.get((event.action, name))
    if own is not None:
        return str(own)
    field = _field(event, name)
    # A field that was given no name of its own has Python's.
    if field is not None and field.verbose_name != field.name.replace("_", " "):
        return str(field.verbose_name)
    return str(LABELS.get(name, name))


def _field(event: Event, name: str) -> Any:
    """The field a value belongs to; None where it is none."""
    model = _model(event)
    try:
        field = model._meta.get_field(name) if model else None
    except FieldDoesNotExist:
        return None
    return field if hasattr(field, "flatchoices") else None


def _model(event: Event) -> type[models.Model] | None:
    """What the values are of: the thing the action names (a pass is recorded with its campaign),
    the target, or a part of it; the one that has most of the names."""
    names = {*(event.before or {}), *(event.after or {})}
    room, thing, *_what = event.action.split(".")
    labels = (f"{room}.{thing}", event.target_type, *_PARTS.get(room, ()))
    found = [model for model in map(_named, labels) if model is not None]
    return max(found, key=lambda model: len(names & _fields(model)), default=None)


@cache
def _named(label: str) -> type[models.Model] | None:
    try:
        return apps.get_model(label)
    except (LookupError, ValueError):
        return None


@cache
def _fields(model: type[models.Model]) -> frozenset[str]:
    return frozenset(field.name for field in model._meta.get_fields())


def _place(event: Event, name: str) -> int:
    field = _field(event, name)
    return field.creation_counter if field is not None else 1_000_000
