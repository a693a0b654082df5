"""Rules of a style sheet that hide more closely described elements: .box.out, #map + .links.

Single names are looked up beside every element (read/hidden/hiding.py); these are asked of the tree, and
only of pages that lead to strangers.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet

from turbohtml import Node

from xuncha.read.tree.document import Document

_PIECE = (
    r"(?:[a-z][a-z0-9]{0,9})?(?:[.#][\w-]{1,40}|\[[\w-]{1,40}(?:=[\"']?[\w-]{1,40}[\"']?)?\]){0,4}"
    # Which of its brothers: the last one of the foot.
    r"(?::(?:first|last|only|nth)-(?:child|of-type)(?:\([\dn+ -]{1,10}\))?)?"
)
_SELECTOR = re.compile(rf"{_PIECE}(?:\s*[>+~ ]\s*{_PIECE}){{0,4}}")
# Several names of one element, and nothing else.
_ONE_ELEMENT = re.compile(r"(?:[a-z][a-z0-9]{0,9})?(?:[.#][\w-]{1,40}){2,4}")
_NAME = re.compile(r"[.#][\w-]+")
# [data-x], and nothing else: scripts take attributes away.
_ATTRIBUTE = re.compile(r"(?:[a-z][a-z0-9]{0,9})?\[([\w-]{1,40})(?:=[\"']?[\w-]{1,40}[\"']?)?\]")
BY_ATTRIBUTE = "by_attribute"
# Names that scripts put on and take off.
_STATE = re.compile(
    r"[.](?:\w*-)?(?:hide|hidden|closed?|off|disabled|inactive|collapsed?|fade\w*|invisible|none|loading|lazy\w*|fold)$"
)
_MOST = 30


def hidden_by_rules(
    doc: Document,
    rules: Sequence[tuple[str, str]],
    shown: AbstractSet[str],
    strong: Collection[str],
) -> Mapping[Node, str]:
    """Element → the way in which one of these (selector, way) hides it.

    Where an element stands (in a list, after a label) menus are described like this, too: such a
    rule counts for a `strong` way alone. Names that another rule shows again are left out. What an
    attribute alone hides is `BY_ATTRIBUTE`.
    """
    found: dict[Node, str] = {}
    for selector, way in rules[:_MOST]:
        if _ATTRIBUTE.fullmatch(selector):
            for element in doc.select(selector):
                found.setdefault(element, way if way in strong else BY_ATTRIBUTE)
            continue
        names = _NAME.findall(selector)
        if not names or not _SELECTOR.fullmatch(selector) or not shown.isdisjoint(names):
            continue
        is_plain = _ONE_ELEMENT.fullmatch(selector) and not any(map(_STATE.search, names))
        if way in strong or is_plain:
            for element in doc.select(selector):
                found.setdefault(element, way)
    return found
