"""What the office fills in beside the text comes into the text, and its own words stay."""

from __future__ import annotations

from xuncha.report.circular.editing import Section
from xuncha_platform.circulars.checking import checked, newest
from xuncha_platform.circulars.rules.following import followed
from xuncha_platform.circulars.services import editing


def printed(circular):
    paragraphs = checked(circular).circular.paragraphs
    pieces = [piece for one in paragraphs for piece in one.pieces]
    return "".join(piece if isinstance(piece, str) else piece.printed for piece in pieces)


def fill_in(access, circular, deadline, sections=None):
    """As the editor does: everything on the page is sent."""
    circular.refresh_from_db()
    written = sections or editing.read(newest(circular).sections)
    fields = {"rectification": {"form": "书面", "deadline": deadline}} if deadline else {}
    editing.save(access, circular, {}, written, version=circular.version, fields=fields)
    return editing.read(newest(circular).sections)


def test_a_deadline_that_is_filled_in_changed_taken_out_is_printed_so(circular, inspector):
    begun = editing.read(newest(circular).sections)
    fill_in(inspector, circular, "2016-12-10")
    assert "于2016年12月10日前" in printed(circular)
    assert checked(circular).open_doubts == []
    fill_in(inspector, circular, "2016-12-20")
    assert "于2016年12月20日前" in printed(circular)
    assert "12月10日" not in printed(circular)
    assert fill_in(inspector, circular, "") == begun


def test_what_the_office_wrote_itself_stays_as_it_is(circular, inspector):
    begun = editing.read(newest(circular).sections)
    own = (Section("总体情况", ("一切都好。",)), *begun[2:-1])
    written = fill_in(inspector, circular, "2016-12-10", (*own, begun[-1]))
    assert written[: len(own)] == own
    (followed_it,) = written[len(own) :]
    assert "12月10日" in followed_it.paragraphs[0]
    closing = Section(followed_it.heading, ("请于下月底前整改。",))
    assert fill_in(inspector, circular, "2016-12-20", (*own, closing)) == (*own, closing)


A, B, C = (Section(name, (name,)) for name in "甲乙丙")
B2 = Section("乙", ("新",))


def test_a_new_section_comes_where_the_draft_has_it():
    assert followed((A, C), (A, C), (A, B, C)) == (A, B, C)
    assert followed((C,), (A, C), (A, B, C)) == (C, B)


def test_untouched_follows_touched_stays_vanished_goes():
    own = Section("甲", ("自己写的",))
    assert followed((own, B), (A, B), (A, B2)) == (own, B2)
    assert followed((own, B), (A, B), (A,)) == (own,)
    assert followed((own, C), (A,), (A, C)) == (own, C)
