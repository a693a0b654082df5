"""A filter as the page shows it: its value, and what can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.safestring import SafeString

from xuncha_platform.web.chooser.fields import TEXT, ChooserField
from xuncha_platform.web.tables.address import Address
from xuncha_platform.web.tables.filters import ALL, Choice, Chooser, Filter

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
    # What the address says for "everything".
    everything: str = ""

    @property
    def narrows(self) -> bool:
        """Whether it leaves rows out, by choice or from the start."""
        return bool(self.problem or (self.value and self.value != self.everything))

    @property
    def is_changed(self) -> bool:
        """Whether it is set otherwise than the list opens."""
        opens_with = self.filter.default if isinstance(self.filter, Choice) else ""
        return bool(self.problem) or self.value != opens_with


def box_of(one: Filter, address: Address, access: Access) -> Box:
    """The filter with what the address says of it."""
    if isinstance(one, Chooser):
        return _chosen(one, address, access)
    if not isinstance(one, Choice):
        return Box(one, address.get(one.name), [])
    everything = ALL if one.default else ""
    value = address.get(one.name) or one.default
    return Box(one, value, one.options(access), everything=everything)


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
