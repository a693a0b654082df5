"""The link beside a letter says its title alone, also where the whole card is the link."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from report_help import report_of
from site_facts import facts, letter, letters, link

from xuncha.report.html import render_html


def test_a_card_that_is_one_link_is_shown_by_the_title_of_its_letter() -> None:
    asked = letter("粮油价格在哪里公布", date(2017, 11, 1), None, False)
    card = replace(link(asked.url), anchor_text="粮油价格在哪里公布提问时间:2017-11-01未回复")
    seen = facts(letters=letters(asked), links=(card,))
    html = render_html(report_of(seen), seen)
    shown = re.findall(r'<span class="text">(粮油[^<]*)</span>', html)
    assert shown
    assert set(shown) == {"粮油价格在哪里公布"}
