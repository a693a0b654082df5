"""What a browser keeps of a form has to be offered again, or it is as good as lost."""

from pathlib import Path

import pytest

import xuncha_platform

TEMPLATES = sorted(Path(xuncha_platform.__file__).parent.rglob("templates/**/*.html"))
KEEPING = [file for file in TEMPLATES if "data-autosave=" in file.read_text(encoding="utf-8")]


@pytest.mark.parametrize("file", KEEPING, ids=lambda file: file.stem)
def test_every_form_that_keeps_a_draft_offers_it(file):
    text = file.read_text(encoding="utf-8")
    assert text.count("web/parts/draft.html") == text.count("data-autosave=")


def test_there_are_such_forms():
    assert len(KEEPING) > 3
