"""Fields of the text stand under their names in the editor, and under their paths in what is kept."""

import html
import re

import pytest
from django.urls import reverse
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from tests.platform.circulars.test_pages import form_of
from xuncha.report.circular.editing import Section
from xuncha_platform.circulars.checking import newest
from xuncha_platform.circulars.models import Wording
from xuncha_platform.circulars.rules.field_words import FieldWords

FACTS = {
    "groups": [{"name": "省辖市网站"}],
    "regions": [{"name": "朝阳区"}, {"name": "朝阳区"}, {"name": "{怪}"}],
}
PATHS = (
    "sites.failing",
    "groups[0].failing",
    "regions[0].failing",
    "regions[1].failing",
    "regions[2].failing",
    "rectification.deadline",
)
WORDS = FieldWords(PATHS, FACTS)


def test_a_path_is_shown_by_its_name_and_stored_as_it_was():
    text = "共{sites.failing}个，其中{groups[0].failing}个。"
    assert WORDS.shown(text) == "共{全部网站 · 不合格}个，其中{省辖市网站 · 不合格}个。"
    assert WORDS.stored(WORDS.shown(text)) == text


def test_two_of_one_name_are_told_apart_and_what_has_no_name_keeps_its_path():
    text = "{regions[0].failing}{regions[1].failing}{regions[2].failing}{rectification.deadline}"
    shown = WORDS.shown(text)
    assert shown == (
        "{朝阳区 · 不合格}{朝阳区 · 不合格 2}{regions[2].failing}{rectification.deadline}"
    )
    assert WORDS.stored(shown) == text


def test_paths_may_be_typed_and_braces_that_are_printed_are_no_fields():
    assert (
        WORDS.stored("{sites.failing} { 全部网站 · 不合格 }") == "{sites.failing} {sites.failing}"
    )
    assert WORDS.shown("{{sites.failing}} {sites.nothing}") == "{{sites.failing}} {sites.nothing}"
    assert WORDS.stored("〔2016〕{没有的}") == "〔2016〕{没有的}"


@given(st.lists(st.sampled_from(("{", "}", "甲", " ", *PATHS)), max_size=12).map("".join))
def test_what_is_stored_survives_the_editor(text):
    assert WORDS.stored(WORDS.shown(text)) == WORDS.stored(text)


def test_a_text_in_the_other_language_is_understood():
    with override("en"):
        shown = FieldWords(PATHS, FACTS).shown("{sites.failing}")
    assert shown == "{All websites · Fail}"
    assert WORDS.stored(shown) == "{sites.failing}"


def test_a_heading_is_left_alone():
    one = Section("甲{sites.failing}", ("{sites.failing}",))
    assert WORDS.sections_shown([one]) == (Section(one.heading, ("{全部网站 · 不合格}",)),)


@pytest.fixture
def desk(inspector, signed_in):
    return signed_in(inspector)


def boxes(page):
    """What stands in the text boxes, as a browser sends it."""
    found = re.findall(r'<textarea[^>]*name="(text-\d+)"[^>]*>(.*?)</textarea>', page, re.S)
    return {name: html.unescape(text) for name, text in found}


@pytest.mark.slow
@pytest.mark.on_both
def test_what_nobody_touched_is_saved_as_it_was(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    page = desk.get(url).content.decode()
    before = newest(circular).sections
    assert not re.findall(r"\{[a-z_]+[.\[]", " ".join(boxes(page).values()))
    desk.post(url, form_of(circular, **boxes(page)))
    assert newest(circular).number == 2
    assert newest(circular).sections == before


@pytest.mark.slow
@pytest.mark.on_both
def test_what_is_typed_under_a_name_is_kept_under_its_path(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    typed = "特别说明：共查{全部网站 · 检查}个。"
    desk.post(url, form_of(circular, **{"text-1": typed}))
    assert newest(circular).sections[1]["paragraphs"] == ["特别说明：共查{sites.sampled}个。"]
    assert typed in boxes(desk.get(url).content.decode())["text-1"]


def test_a_name_that_there_is_none_of_is_told_and_stays(circular, desk):
    url = reverse("circulars:editor", args=[circular.pk])
    page = desk.post(url, form_of(circular, **{"text-1": "写了很久{没有 · 检查}"})).content.decode()
    assert "{没有 · 检查} 不是可用的数字字段" in html.unescape(page)
    assert boxes(page)["text-1"] == "写了很久{没有 · 检查}"


def test_a_kept_wording_fits_every_circular(circular, desk):
    url = reverse("circulars:wordings", args=[circular.pk])
    desk.post(url, {"name": "开头", "text": "共查{全部网站 · 检查}个。"})
    assert Wording.objects.get().text == "共查{sites.sampled}个。"
    page = desk.get(reverse("circulars:editor", args=[circular.pk])).content.decode()
    assert 'data-insert="共查{全部网站 · 检查}个。"' in page
