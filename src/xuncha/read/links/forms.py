"""Forms that a visitor fills in: messages, surveys, queries. Search boxes are left out."""

from __future__ import annotations

import re
from collections.abc import Callable

from xuncha.read.pagefacts import Form
from xuncha.read.tree.document import Document, Element

_SEARCH = re.compile(r"search|query|find|sousuo|keyword", re.I)
_MOST_FORMS = 20
_MOST_FIELDS = 60


def read_forms(doc: Document, join: Callable[[str], str]) -> tuple[Form, ...]:
    """The forms of a page in page order; those with one line to fill in alone are search boxes."""
    forms = (_read(form, join) for form in doc.find_all("form", limit=_MOST_FORMS))
    return tuple(form for form in forms if form is not None)


def _read(form: Element, join: Callable[[str], str]) -> Form | None:
    action = form.attr("action") or ""
    fields: list[str] = []
    choices = texts = boxes = 0
    submit = ""
    for field in form.find_all(["input", "textarea", "select", "button"], limit=_MOST_FIELDS):
        kind = (field.attr("type") or "text").lower() if field.tag == "input" else field.tag
        if kind in {"submit", "image", "button"}:
            submit = submit or (field.attr("value") or field.text).strip()[:40]
        elif kind in {"radio", "checkbox"}:
            choices += 1
        elif kind not in {"hidden", "reset"}:
            texts += 1
            boxes += kind == "textarea"
            fields.append(field.attr("name") or field.attr("id") or "")
    # Nobody searches in a box of several lines.
    if choices == 0 and not boxes and (texts <= 1 or (texts <= 2 and _SEARCH.search(action))):
        return None
    return Form(join(action) if action else "", tuple(fields), choices, submit)
