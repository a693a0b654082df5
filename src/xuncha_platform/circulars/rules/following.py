"""What of a circular follows when its facts change: all that the office left as it was drafted."""

from __future__ import annotations

from collections.abc import Sequence

from xuncha.report.circular.editing import Section


def followed(
    written: Sequence[Section], before: Sequence[Section], after: Sequence[Section]
) -> tuple[Section, ...]:
    """The office's text, brought from one draft to the next.

    A section that stands as drafted `before` is taken from the draft `after`; one that only the
    new draft has is added in its place. Sections with the office's own words stay as they are.
    """
    was, now = _by_heading(before), _by_heading(after)
    kept = []
    for section in written:
        is_untouched = section == was.get(section.heading)
        new = now.get(section.heading) if is_untouched else section
        if new is not None:
            kept.append(new)
    for number, section in enumerate(after):
        if section.heading not in was and section.heading not in _by_heading(kept):
            kept.insert(_place(kept, after[:number]), section)
    return tuple(kept)


def _by_heading(sections: Sequence[Section]) -> dict[str, Section]:
    return {section.heading: section for section in sections}


def _place(kept: Sequence[Section], earlier: Sequence[Section]) -> int:
    """Behind the last section that the draft has before it; at the end where none is there."""
    headings = {section.heading for section in earlier}
    places = [number for number, one in enumerate(kept, 1) if one.heading in headings]
    return places[-1] if places else len(kept)
