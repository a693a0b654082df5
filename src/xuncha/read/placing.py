"""Sets what was read of a part of a page into the outline of a page that holds it."""

from __future__ import annotations

from xuncha.read.outline import Outline, Placed


def place_part(page: Outline, part: Outline, parent: int) -> None:
    """Add a part at the end of what was read of a page, inside the element `parent`."""
    element, token, anchor = len(page.tags), len(page.texts), len(page.anchors)
    page.placed.append(Placed(part, element, token, anchor))
    page.texts += part.texts
    page.text_parent += [one + element for one in part.text_parent]
    page.text_anchor += [one + anchor if one >= 0 else -1 for one in part.text_anchor]
    page.marked += [(one + token, marks) for one, marks in part.marked]
    page.tags += part.tags
    page.parents.append(parent)
    page.parents += [one + element for one in part.parents[1:]]
    page.starts += [one + token for one in part.starts]
    page.ends += [one + token for one in part.ends]
    page.first_anchor += [one + anchor for one in part.first_anchor]
    page.last_anchor += [one + anchor for one in part.last_anchor]
    page.names += part.names
    page.zones += part.zones
    for one, around in part.hidden.items():
        page.hidden[one + element] = around + element
    # Shared by all pages: nothing in an anchor tells where it stands.
    page.anchors += part.anchors
    page.anchor_element += [one + element for one in part.anchor_element]
    page.anchor_token += [one + token for one in part.anchor_token]
    page.embeds += [one + element for one in part.embeds]
    page.scripts += [
        (one + element, source, body, at + token) for one, source, body, at in part.scripts
    ]
    page.pictures += [one + token for one in part.pictures]
    for key, link in part.links.items():
        page.links.setdefault(key, link)
    page.systems += part.systems
    page.maps += part.maps
