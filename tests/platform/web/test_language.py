"""Chinese and English are complete in every room; a person's choice comes before the browser's."""

import ast
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils.translation import gettext, ngettext, override

import xuncha_platform
from xuncha_platform.web.catalogues import catalogue, extract
from xuncha_platform.web.management.commands import messages

ROOMS = messages.rooms()
# What a text looks like after it was read in the wrong encoding.
MOJIBAKE = re.compile("[\ufffd\u00c0-\u00ff]{2}|\u951f\u65a4|\ufffd")
EXTRACTED = ("_", "gettext", "gettext_lazy", "ngettext", "pgettext", "npgettext", "say")
QUOTED = re.compile("\u201c[^\u201d]*\u201d")


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_every_text_of_a_room_has_its_english(room):
    texts = extract.texts_of(room)
    stored = catalogue.stored(room)
    absent = [one.zh for one in texts if not stored.get(_id(one), one.context or None)]
    assert not absent, f"run: python -m xuncha_platform messages {room.name}"
    assert not [one.id for one in catalogue.missing(stored)]
    for message in stored:
        strings = message.string if isinstance(message.string, tuple) else (message.string,)
        ids = message.id if isinstance(message.id, tuple) else (message.id,)
        for text in strings:
            assert not MOJIBAKE.search(text), text
            # Chinese words stand in English only where they are quoted.
            assert not message.id or not re.search("[\u4e00-\u9fff]", QUOTED.sub("", text)), text
            # The same values are filled in.
            assert set(re.findall(r"%\(\w+\)", text)) <= set(re.findall(r"%\(\w+\)", ids[0])), text


def _translated_in_f_strings(source: str) -> list[int]:
    strings = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.JoinedStr)]
    calls = [node for text in strings for node in ast.walk(text) if isinstance(node, ast.Call)]
    return [call.lineno for call in calls if getattr(call.func, "id", "") in EXTRACTED]


@pytest.mark.slow
@pytest.mark.on_both
def test_no_text_hides_in_an_f_string():
    """Before Python 3.12 nothing there is found by those who collect the texts to translate."""
    assert _translated_in_f_strings("""f"{_('甲')}" """) == [1]
    folder = Path(xuncha_platform.__file__).parent
    found = {
        f"{path.relative_to(folder)}:{line}"
        for path in folder.rglob("*.py")
        for line in _translated_in_f_strings(path.read_text(encoding="utf-8"))
    }
    assert not found


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_what_is_compiled_is_what_is_written(room, tmp_path):
    texts = extract.texts_of(room)
    made = {
        "en": catalogue.english(room, texts),
        "zh_Hans": catalogue.chinese(texts, messages.own_words(room)),
    }
    for language, fresh in made.items():
        folder = catalogue.folder_of(room, language)
        catalogue.written(fresh, tmp_path / room.name, language)
        fresh_mo = catalogue.folder_of(tmp_path / room.name, language) / "django.mo"
        kept = (folder / "django.mo").read_bytes() if (folder / "django.mo").exists() else b""
        assert kept == (fresh_mo.read_bytes() if fresh_mo.exists() else b""), (
            f"run: python -m xuncha_platform messages {room.name}"
        )


def test_one_text_has_one_english_in_all_rooms():
    said = {}
    for room in ROOMS:
        for message in catalogue.stored(room):
            if message.id and any(message.string):
                said.setdefault((message.id, message.context), set()).add(message.string)
    assert not {key: ways for key, ways in said.items() if len(ways) > 1}


def _id(text):
    return (text.zh, text.plural) if text.plural else text.zh


def page(client, **headers):
    return client.get("/sign-in/", headers=headers).content.decode()


def test_chinese_unless_the_browser_or_the_person_says_otherwise(db):
    client = Client()
    assert 'lang="zh-Hans"' in page(client)
    assert 'lang="zh-Hans"' in page(client, accept_language="zh-CN,zh;q=0.9,en;q=0.8")
    assert 'lang="zh-Hans"' in page(client, accept_language="fr")
    assert 'lang="en"' in page(client, accept_language="en-GB,en;q=0.9")
    client.post("/language/", {"language": "zh-hans", "next": "/sign-in/"})
    assert 'lang="zh-Hans"' in page(client, accept_language="en-GB")


def test_the_language_switch_leads_nowhere_else(db):
    answer = Client().post("/language/", {"language": "en", "next": "https://evil.invalid/"})
    assert not answer.headers["Location"].startswith("https://evil")


def test_a_field_left_empty_says_what_to_do():
    assert gettext("This field is required.") == "请填写这一项。"
    with override("en"):
        assert gettext("This field is required.") == "This field is required."


def test_plurals_follow_the_language():
    text = "%(late)s 项已超期"
    with override("en"):
        assert ngettext(text, text, 1) == "%(late)s overdue"
    with override("zh-hans"):
        assert ngettext(text, text, 2) == text


@pytest.mark.parametrize(
    "narrow, wide",
    [
        ("没有改动,请返回:刷新", "没有改动\uff0c请返回\uff1a刷新"),
        ("%(a)s 天,其中 %(b)s 天", "%(a)s 天\uff0c其中 %(b)s 天"),
        ("上次来(%(when)s)之后", "上次来\uff08%(when)s\uff09之后"),
        ("比例 30%%,共 {n} 条", "比例 30%%\uff0c共 {n} 条"),
        ("见 https://a.invalid/?a=1,2", "见 https://a.invalid/?a=1,2"),
    ],
)
def test_sources_are_narrow_and_pages_wide(narrow, wide):
    assert catalogue.widened(narrow) == wide


def test_texts_come_from_python_and_templates_with_context_and_plural(tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "a.py").write_text('x = pgettext("时", "早")\ny = _("甲" "乙")\n', encoding="utf-8")
    (tmp_path / "templates" / "b.html").write_text(
        "<p>don't (\n  {% translate '丙' %}\n {% blocktranslate count n=n trimmed %}\n 一 {{ n }}\n"
        "{% plural %}多 {{ n }}{% endblocktranslate %}",
        encoding="utf-8",
    )
    found = {(one.zh, one.plural, one.context) for one in extract.texts_of(tmp_path)}
    assert found == {
        ("早", "", "时"),
        ("甲乙", "", ""),
        ("丙", "", ""),
        ("一 %(n)s", "多 %(n)s", ""),
    }


def test_the_command_keeps_what_was_written_and_says_what_is_missing(tmp_path, monkeypatch, capsys):
    room = tmp_path / "room"
    room.mkdir()
    (room / "__init__.py").write_text('a = _("甲,乙")\nb = _("丙")\n', encoding="utf-8")
    monkeypatch.setattr(messages, "ROOMS", tmp_path)
    with pytest.raises(CommandError, match="2 texts"):
        call_command("messages", "room")
    po = catalogue.folder_of(room, "en") / "django.po"
    text = po.read_text(encoding="utf-8")
    po.write_text(text.replace('msgid "丙"\nmsgstr ""', 'msgid "丙"\nmsgstr "C"'), encoding="utf-8")
    with pytest.raises(CommandError, match="1 texts"):
        call_command("messages", "room")
    assert 'msgstr "C"' in po.read_text(encoding="utf-8")
    wide = catalogue.folder_of(room, "zh_Hans") / "django.po"
    with Path(wide).open("rb") as file:
        assert read_po(file)["甲,乙"].string == "甲\uff0c乙"
    with pytest.raises(CommandError, match="no such room"):
        call_command("messages", "nowhere")
