"""Sets what was read of a part of a page into the outline of a page that holds it."""

from __future__ import annotations

from xuncha.read.tree.outline import Outline, Placed
from xuncha.read.tree.parts import Moved, Part


def place_part(page: Outline, part: Part, parent: int) -> None:
    """Add a part at the end of what was read of a page, inside the element `parent`."""
    at = element, token, anchor = len(page.tags), len(page.texts), len(page.anchors)
    page.placed.append(Placed(part.outline, element, token, anchor))
    # The header of a site stands at the same place of nearly all its pages.
    if part.moved is None or part.moved_by != at:
        part.moved, part.moved_by = _moved(part.outline, *at), at
    _append(page, part.outline, part.moved)
    _append_rare(page, part.outline, element, token)
    page.parents[element] = parent


def _moved(part: Outline, element: int, token: int, anchor: int) -> Moved:
    """The indexes of a part counted from the start of a page on."""
    return Moved(
        text_parent=[one + element for one in part.text_parent],
        text_anchor=[one + anchor if one >= 0 else -1 for one in part.text_anchor],
        marked=[(one + token, marks) for one, marks in part.marked],
        parents=[one + element for one in part.parents],
        starts=[one + token for one in part.starts],
        ends=[one + token for one in part.ends],
        first_anchor=[one + anchor for one in part.first_anchor],
        last_anchor=[one + anchor for one in part.last_anchor],
        anchor_element=[one + element for one in part.anchor_element],
        anchor_token=[one + token for one in part.anchor_token],
    )


def _append(page: Outline, part: Outline, moved: Moved) -> None:
    page.texts += part.texts
    page.text_parent += moved.text_parent
    page.text_anchor += moved.text_anchor
    page.marked += moved.marked
    page.tags += part.tags
    page.parents += moved.parents
    page.starts += moved.starts
    page.ends += moved.ends
    page.first_anchor += moved.first_anchor
    page.last_anchor += moved.last_anchor
    page.names += part.names
    page.zones += part.zones
    # Shared by all pages: nothing in an anchor tells where it stands.
    page.anchors += part.anchors
    page.anchor_element += moved.anchor_element
    page.anchor_token += moved.anchor_token
    for key, link in part.links.items():
        page.links.setdefault(key, link)


def _append_rare(page: Outline, part: Outline, element: int, token: int) -> None:
    """Add what most parts have none of."""
    if part.hidden:
        page.hidden.update((one + element, by + element) for one, by in part.hidden.items())
    if part.spans:
        page.spans.update((one + element, rows) for one, rows in part.spans.items())
    if part.unfilled:
        page.unfilled.update(one + token for one in part.unfilled)
    if part.embeds:
        page.embeds += [one + element for one in part.embeds]
    if part.scripts:
        page.scripts += [
            (one + element, src, body, at + token) for one, src, body, at in part.scripts
        ]
    if part.captions:
        page.captions += [(one + element, at + token, words) for one, at, words in part.captions]
    page.systems += part.systems
    page.maps += part.maps
