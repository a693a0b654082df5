"""The form field and its two inputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from xuncha_platform.web.chooser.offer import Offer

# Name of the text input beside the hidden id.
TEXT = "_text"


class ChooserWidget(forms.Widget):
    """A hidden id and the text a person reads and types."""

    template_name = "web/parts/chooser.html"
    needs_multipart_form = False
    offer: Offer | None = None

    def value_from_datadict(
        self, data: Mapping[str, Any], _files: Any, name: str
    ) -> tuple[str, str]:
        """(id, text) as they were sent."""
        text = str(data.get(f"{name}{TEXT}") or "").replace("\x00", "")
        return str(data.get(name) or "").strip(), " ".join(text.split())[:200]

    def value_omitted_from_data(self, data: Mapping[str, Any], _files: Any, name: str) -> bool:
        """Whether neither was sent."""
        return name not in data and f"{name}{TEXT}" not in data

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """What the template needs; a row, an id or what was typed are all shown as they are."""
        context = super().get_context(name, value, attrs)
        pk, text = self._shown(value)
        context["widget"] |= {"pk": pk, "text": text, "text_name": f"{name}{TEXT}"}
        context["widget"]["address"] = self.offer.address if self.offer else ""
        return context

    def _shown(self, value: Any) -> tuple[str, str]:
        pk, text = value if isinstance(value, tuple) else (getattr(value, "pk", value), "")
        if text or not pk or self.offer is None:
            return str(pk or ""), text
        row = self.offer.by_id(pk)
        return (str(row.pk), self.offer.text_of(row)) if row else ("", "")


class ChooserField(forms.Field):
    """One row of an offer. The form hands the offer over (`offer`) before it is used."""

    # The class here, an instance of it in every form: so Django's fields have it.
    widget: Any = ChooserWidget

    def offer(self, offered: Offer) -> None:
        """What this person may choose from."""
        self.offered = offered
        self.widget.offer = offered

    def clean(self, value: Any) -> Any:
        """The row; None where nothing is chosen and nothing has to be."""
        pk, text = value if isinstance(value, tuple) else (value or "", "")
        if not pk and not text:
            if self.required:
                raise ValidationError(self.error_messages["required"], code="required")
            return None
        row = self.offered.by_id(pk) if pk else None
        if row is not None and text in ("", self.offered.text_of(row)):
            return row
        if text:
            return self.offered.named(text)
        raise ValidationError(self.offered.none_with_id(), code="invalid_choice")

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether another row was chosen."""
        try:
            row = self.clean(data)
        except ValidationError:
            return True
        return str(getattr(initial, "pk", initial) or "") != str(row.pk if row else "")
