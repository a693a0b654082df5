"""Choosing one of thousands by typing: an organisation, a website.

With scripts the field is a combobox (static/web/js/chooser.js) that asks a room for what fits.
Without them it is a plain text field, and the same text is looked up when the form is sent. Two
values travel: the id (`name`) and the text (`name_text`); the text is what the person saw, so it
decides. A program may send the id alone.
"""

from xuncha_platform.web.chooser.answers import answer
from xuncha_platform.web.chooser.fields import ChooserField, ChooserWidget
from xuncha_platform.web.chooser.offer import Offer, Option

__all__ = ["ChooserField", "ChooserWidget", "Offer", "Option", "answer"]
