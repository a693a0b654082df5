"""A filter as the page shows it: its value, and what can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.safestring import SafeString

from xuncha_platform.web.chooser.fields import TEXT, ChooserField
from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.filters import Choice, Chooser, Filter

if TYPE_CHECKING:
    from xuncha_platform.people.access import Access


@dataclass(frozen=True, slots=True)
class Box:
    """A filter with its value and what can be chosen."""

    filter: Filter
    value: str
    options: list[tuple[str, Any]]
    # Of a field one types into: the field itself, and why the text names nothing.
    input: SafeString = SafeString()
    problem: str = ""


def box_of(one: Filter, address: Address, access: Access) -> Box:
    """The filter with what the address says of it."""
    if isinstance(one, Chooser):
        return _chosen(one, address, access)
    options = one.options(access) if isinstance(one, Choice) else []
    return Box(one, address.get(one.name), options)


def _chosen(one: Chooser, address: Address, access: Access) -> Box:
    field = ChooserField(required=False)
    field.offer(one.offer(access))
    said = address.get(one.name), address.get(f"{one.name}{TEXT}")
    row, problem = None, ""
    try:
        row = field.clean(said)
    except ValidationError as error:
        problem = " ".join(error.messages)
    described = {"aria-invalid": "true", "aria-describedby": f"filter-{one.name}-error"}
    shown = field.widget.render(
        one.name,
        said if problem else row,
        {"id": f"filter-{one.name}", **(described if problem else {})},
    )
    return Box(one, str(row.pk) if row else "", [], shown, problem)
