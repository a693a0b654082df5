"""The labels of one of our own forms, read from the page that shows it.

A form whose session ended is offered again on another page (rescue.py). There its values need
their labels, and codes need the words that stood beside them; only the form's page knows both.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.utils.translation import gettext as _

from xuncha_platform.web.spoken import in_a_row

_TICKED = ("checkbox", "radio")
# Written beside a label but no part of it.
_ASIDE = ("small", "select", "textarea", "button", "script")


@dataclass(slots=True)
class Control:
    """An input, select, textarea or button of a form; `label` and `choices` in words."""

    name: str
    kind: str
    value: str = ""
    id: str = ""
    group: str = ""
    label: str = ""
    choices: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Form:
    """A form: the address it is sent to, and its controls in their order."""

    action: str
    method: str
    controls: list[Control] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Line:
    """One field as its form named it; `label` is empty where the form does not say."""

    label: str
    value: str


def lines_of(page: str, address: str, path: str, values: Iterable[tuple[str, str]]) -> list[Line]:
    """What was typed, in words.

    `page` is the HTML shown at `address`, `path` where its form was sent to. A page without such a
    form gives no lines: its names would be those of another form.
    """
    values = list(values)
    reader = _Reader()
    reader.feed(page)
    reader.close()
    wanted = urlsplit(path).path
    names = {name for name, _value in values}
    matching = [
        form
        for form in reader.forms
        if form.method == "post" and urlsplit(urljoin(address, form.action)).path == wanted
    ]
    if not matching:
        return []
    form = max(matching, key=lambda one: len(names & {control.name for control in one.controls}))
    return _lines(form, values)


def _lines(form: Form, values: list[tuple[str, str]]) -> list[Line]:
    found: dict[str, list[str]] = {}
    for name, value in values:
        controls = [one for one in form.controls if one.name == name]
        if not value.strip() or (controls and all(one.kind == "hidden" for one in controls)):
            continue
        label, words = _in_words(controls, value)
        found.setdefault(label, []).append(words)
    return [Line(label, in_a_row(*words, mark="、")) for label, words in found.items()]


def _in_words(controls: list[Control], value: str) -> tuple[str, str]:
    if not controls:
        return "", value
    first = controls[0]
    same = next((one for one in controls if one.value == value), first)
    if first.kind == "button":
        return _("按下的按钮"), same.label or value
    if first.kind == "radio" or (first.kind in _TICKED and len(controls) > 1):
        return first.group, same.label or value
    if first.kind in _TICKED:
        return first.label, "✓"
    label = " · ".join(part for part in (first.group, first.label) if part)
    return label, first.choices.get(value, value)


class _Reader(HTMLParser):
    """Collects the forms of a page of ours, which are well formed."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._form: Form | None = None
        self._control: Control | None = None
        self._option: str | None = None
        self._legends: list[str] = []
        # Which label is open: the id it names, the controls inside it, its text so far.
        self._label: tuple[str, list[Control], list[str]] | None = None
        self._labels: dict[str, str] = {}
        self._in_legend = False
        # The key that stands on a button is no part of its words.
        self._in_key = False
        self._aside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens."""
        at = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = Form(at.get("action", ""), at.get("method", "get").lower())
            self.forms.append(self._form)
        elif tag == "fieldset":
            self._legends.append("")
        elif tag == "legend":
            self._in_legend = True
        elif tag == "kbd":
            self._in_key = True
        elif tag == "label":
            self._label = (at.get("for", ""), [], [])
        elif tag == "option":
            self._open_option(at)
        elif tag in ("input", "select", "textarea", "button"):
            self._open_control(tag, at)
        if tag in _ASIDE:
            self._aside += 1

    def _open_control(self, tag: str, at: dict[str, str]) -> None:
        kind = at.get("type", "text") if tag == "input" else tag
        legend = self._legends[-1] if self._legends else ""
        control = Control(at.get("name", ""), kind, at.get("value", ""), at.get("id", ""), legend)
        if kind in _TICKED and "value" not in at:
            control.value = "on"
        if self._form is not None:
            self._form.controls.append(control)
        if self._label is not None:
            self._label[1].append(control)
        if tag in ("select", "button"):
            self._control = control

    def _open_option(self, at: dict[str, str]) -> None:
        if self._control is not None:
            self._option = at.get("value", "")
            self._control.choices[self._option] = ""

    def handle_data(self, data: str) -> None:
        """Text belongs to what is open."""
        if self._control is not None and self._option is not None:
            self._control.choices[self._option] += data.strip()
        elif self._in_key:
            return
        elif self._control is not None and self._control.kind == "button":
            self._control.label += data.strip()
        elif not self._aside and self._in_legend and self._legends:
            self._legends[-1] += data.strip()
        elif not self._aside and self._label is not None:
            self._label[2].append(data.strip())

    def handle_endtag(self, tag: str) -> None:
        """Note what closes."""
        if tag in _ASIDE and self._aside:
            self._aside -= 1
        if tag == "form":
            self._form = None
        elif tag == "fieldset" and self._legends:
            self._legends.pop()
        elif tag == "legend":
            self._in_legend = False
        elif tag == "kbd":
            self._in_key = False
        elif tag == "option":
            self._option = None
        elif tag in ("select", "button"):
            self._control = self._option = None
        elif tag == "label":
            self._close_label()

    def _close_label(self) -> None:
        if self._label is None:
            return
        named, inside, parts = self._label
        self._label = None
        for control in inside:
            control.label = "".join(parts)
        if named:
            self._labels[named] = "".join(parts)

    def close(self) -> None:
        """Give the labels that name a control by its id to it: most stand before it."""
        super().close()
        for form in self.forms:
            for control in form.controls:
                control.label = control.label or self._labels.get(control.id, "")
