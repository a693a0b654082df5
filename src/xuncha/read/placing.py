"""Sets what was read of a part of a page into the outline of a page that holds it."""

from __future__ import annotations

from xuncha.read.outline import Outline, Placed
from xuncha.read.parts import Part


def place_part(page: Outline, part: Part, parent: int) -> None:
    """Add a part at the end of what was read of a page, inside the element `parent`."""
    at = element, token, anchor = len(page.tags), len(page.texts), len(page.anchors)
    page.placed.append(Placed(part.outline, element, token, anchor))
    # The header of a site stands at the same place of nearly all its pages.
    if part.moved is None or part.moved_by != at:
        part.moved, part.moved_by = _moved(part.outline, *at), at
    _append(page, part.moved)
    page.parents[element] = parent


def _moved(part: Outline, element: int, token: int, anchor: int) -> Outline:
    """The part with its indexes counted from the start of a page on."""
    return Outline(
        texts=part.texts,
        text_parent=[one + element for one in part.text_parent],
        text_anchor=[one + anchor if one >= 0 else -1 for one in part.text_anchor],
        marked=[(one + token, marks) for one, marks in part.marked],
        tags=part.tags,
        parents=[one + element for one in part.parents],
        starts=[one + token for one in part.starts],
        ends=[one + token for one in part.ends],
        first_anchor=[one + anchor for one in part.first_anchor],
        last_anchor=[one + anchor for one in part.last_anchor],
        names=part.names,
        zones=part.zones,
        hidden={one + element: around + element for one, around in part.hidden.items()},
        spans={one + element: rows for one, rows in part.spans.items()},
        unfilled={one + token for one in part.unfilled},
        anchors=part.anchors,
        anchor_element=[one + element for one in part.anchor_element],
        anchor_token=[one + token for one in part.anchor_token],
        embeds=[one + element for one in part.embeds],
        scripts=[
            (one + element, source, body, at + token) for one, source, body, at in part.scripts
        ],
        captions=[(one + element, at + token, words) for one, at, words in part.captions],
        links=part.links,
        systems=part.systems,
        maps=part.maps,
    )


def _append(page: Outline, part: Outline) -> None:
    page.texts += part.texts
    page.text_parent += part.text_parent
    page.text_anchor += part.text_anchor
    page.marked += part.marked
    page.tags += part.tags
    page.parents += part.parents
    page.starts += part.starts
    page.ends += part.ends
    page.first_anchor += part.first_anchor
    page.last_anchor += part.last_anchor
    page.names += part.names
    page.zones += part.zones
    page.hidden.update(part.hidden)
    page.spans.update(part.spans)
    page.unfilled |= part.unfilled
    # Shared by all pages: nothing in an anchor tells where it stands.
    page.anchors += part.anchors
    page.anchor_element += part.anchor_element
    page.anchor_token += part.anchor_token
    page.embeds += part.embeds
    page.scripts += part.scripts
    page.captions += part.captions
    for key, link in part.links.items():
        page.links.setdefault(key, link)
    page.systems += part.systems
    page.maps += part.maps
