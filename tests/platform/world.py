"""Something of every kind, all belonging to one county: filled in from the models themselves.

A model that is added later is in it without anybody's doing.
"""

from __future__ import annotations

from datetime import date, timedelta

from django.apps import apps
from django.db import models
from django.utils import timezone

from xuncha_platform.orgs.models import Level, Organisation, OrganisationKind
from xuncha_platform.orgs.paths import segment
from xuncha_platform.people.models import User

# Stands in every text of every row: whoever reads it has seen something of the county.
MARK = "机密"
# The ids of all these things: nobody else's things have them.
NUMBER = 900_001
# Made by the people who walk about, or belonging to nobody.
_NOT_MADE = {"orgs.organisation", "people.user", "people.failedsignin", "people.signin"}


def rooms_models() -> list[type[models.Model]]:
    """Every model of the platform."""
    return [
        model
        for config in apps.get_app_configs()
        if config.name.startswith("xuncha_platform.")
        for model in config.get_models()
    ]


def fill(city: Organisation) -> dict[type[models.Model], models.Model]:
    """A county below the city, and one row of every model, each leading to the county."""
    county = Organisation(
        pk=NUMBER,
        parent=city,
        name=f"{MARK}县",
        level=Level.COUNTY,
        kind=OrganisationKind.GOVERNMENT,
    )
    county.path = city.path + segment(NUMBER)
    county.save(force_insert=True)
    person = User(pk=NUMBER, username=MARK, name=MARK)
    person.save(force_insert=True)
    made: dict[type[models.Model], models.Model] = {Organisation: county, User: person}
    for model in rooms_models():
        if model._meta.label_lower not in _NOT_MADE:
            _one(model, made)
    return made


def _one(model: type[models.Model], made: dict[type[models.Model], models.Model]) -> models.Model:
    if model not in made:
        row = model(
            **{
                field.name: _value(field, made)
                for field in model._meta.concrete_fields
                if _is_wanted(field)
            }
        )
        if isinstance(model._meta.pk, models.AutoField):
            row.pk = NUMBER
        # Past any rule of saving: how it came to be there does not matter here.
        row.save_base(force_insert=True)
        made[model] = row
    return made[model]


def _belongs(model: type[models.Model]) -> bool:
    """Whether rows of the model are somebody's; jobs and vantages are the installation's own."""
    if hasattr(model, "scope_field") or model is User:
        return True
    return any(
        _belongs(field.related_model)
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.related_model is not model
    )


def _is_wanted(field: models.Field) -> bool:
    if (
        isinstance(field, models.AutoField)
        or getattr(field, "auto_now_add", False)
        or getattr(field, "auto_now", False)
    ):
        return False
    if isinstance(field, models.ForeignKey):
        # A row that leads to itself, or a loop of rows, is not needed.
        return not field.null or field.related_model in (Organisation, User)
    if field.has_default() or (field.null and not isinstance(field, models.CharField)):
        return isinstance(field, models.DateTimeField) and not field.null
    return True


def _value(field: models.Field, made: dict[type[models.Model], models.Model]) -> object:
    if isinstance(field, models.ForeignKey):
        return _one(field.related_model, made)
    if field.choices:
        return field.flatchoices[0][0]
    if isinstance(field, models.SlugField) or field.name == "slug":
        return "slug-of-the-county"
    if isinstance(field, models.URLField) or field.name == "url":
        return "http://www.yixian.invalid/"
    if isinstance(field, models.FileField):
        return ""
    if isinstance(field, models.CharField | models.TextField):
        return MARK if _belongs(field.model) else "平台"
    if isinstance(field, models.DateTimeField):
        return timezone.now() + timedelta(days=1)
    if isinstance(field, models.DateField):
        return date(2016, 12, 1)
    if isinstance(field, models.BooleanField):
        return False
    if isinstance(field, models.JSONField):
        return {}
    if isinstance(field, models.BinaryField):
        return b""
    return 1


def snapshot(county: Organisation) -> dict[str, list[dict]]:
    """Every row of the county as it stands, to see that nothing of it was changed."""
    rows = {}
    for model in rooms_models():
        if hasattr(model, "scope_field"):
            rows[model._meta.label] = list(
                model._default_manager.within(county.path).order_by("pk").values()
            )
    return rows
