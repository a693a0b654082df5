"""Chinese is printed with Chinese marks: in what templates put between values, in what the core says."""

import re
from pathlib import Path

import pytest
from django.template import Context, Template
from django.utils import translation

import xuncha_platform

ROOMS = Path(xuncha_platform.__file__).parent
TEMPLATES = sorted(ROOMS.rglob("templates/**/*.html"))
_TRANSLATED = re.compile(r"\{% blocktranslate.*?\{% endblocktranslate[^%]*%\}", re.S)
_PLAIN = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.S)
_TAGS = (r"\{#.*?#\}", r"\{% translate .*?%\}", r"\{\{.*?\}\}")
# Between figures: 3/4 of the sites, a number of thousands.
_FIGURES = re.compile(r"\(甲/甲\)|\d,\d|&\w+;")


def literal(text):
    """What stands in a template beside values (甲) and translated texts (甲)."""
    text = _TRANSLATED.sub("甲", text)
    for tag in _TAGS:
        text = re.sub(tag, "甲", text)
    text = re.sub(r"\{%.*?%\}", "", text)
    return re.split(r"<[^>]*>", text)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_marks_between_values_are_those_of_the_language(path):
    pieces = literal(path.read_text("utf-8"))
    found = [one.strip() for one in pieces if re.search(r"[,;:?!()]", _FIGURES.sub("", one))]
    assert not found, 'write {% sign ":" %}'


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_word_of_a_template_is_left_out_of_the_catalogue(path):
    text = path.read_text("utf-8")
    pieces = re.split(r"<[^>]*>", _PLAIN.sub("", _TRANSLATED.sub("", text)))
    # The languages have their own names.
    found = [one for one in pieces if re.search("[\u3001\u3002\u4e00-\u9fff]", one)]
    found = [one for one in found if one != "中文English"]
    assert not found
    assert 'join:"、"' not in text, "write {{ parts|listed }}"


def test_a_sign_is_wide_in_chinese_and_has_its_space_in_english():
    template = Template(
        '{% load ui %}a{% sign ":" %}b{% sign "(" %}c{% sign ")" %}{% sign "、" %}{{ parts|listed }}'
    )
    parts = Context({"parts": [1, 2]})
    with translation.override("zh-hans"):
        assert template.render(parts) == "a\uff1ab\uff08c\uff09、1、2"
    with translation.override("en"):
        assert template.render(parts) == "a: b (c), 1, 2"


# Tags that print nothing between the end of a sentence and the next text.
_SILENT = r"(?:\{% (?:if|elif|else|endif|with|endwith)\b[^%]*%\})*"
_PARTED = re.compile(
    rf"。(?:\" %\}}|\{{% endblocktranslate %\}}){_SILENT}\s+{_SILENT}\{{% (?:block)?translate\b"
)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_blank_parts_two_sentences(path):
    assert not _PARTED.search(path.read_text("utf-8")), "write {% gap %}"


def test_a_gap_is_a_blank_in_english_alone():
    template = Template("{% load ui %}a{% gap %}b")
    with translation.override("zh-hans"):
        assert template.render(Context()) == "ab"
    with translation.override("en"):
        assert template.render(Context()) == "a b"


def test_values_in_a_row_are_joined_as_the_language_does():
    """Python joins with a mark of one language only where programs read it."""
    machine = {"circulars/opendata.py"}
    marks = re.compile('"[\u3001\uff1b\uff0c;,]"\\.join')
    found = {
        path.relative_to(ROOMS).as_posix()
        for path in ROOMS.rglob("*.py")
        if marks.search(path.read_text("utf-8"))
    }
    assert found == machine, "web.spoken.in_a_row"
