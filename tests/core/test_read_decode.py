"""Charsets: declared right, wrong or not at all, the text comes out as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xuncha.read.source.decode import decode
from xuncha.read.source.plausible import common_share

SIMPLIFIED = "青禾县人力资源和社会保障局关于公开招聘工作人员面试成绩的公示 䶮㐂〇 通知公告 政策文件"
TRADITIONAL = "關於公開招聘工作人員面試成績的公示,各縣區政府辦公室,現將有關事項通知如下"
DECLARED = ("utf-8", "gb2312", "gbk", "gb18030", "big5", "iso-8859-1", "x-unknown", "")
HEADERS = (
    "text/html",
    "text/html; charset=gbk",
    "text/html;charset=utf-8",
    "text/html; charset=big5",
)


def page(text: str, declared: str) -> str:
    meta = f'<meta charset="{declared}">' if declared else ""
    return f"<html><head>{meta}<title>{text}</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("declared", DECLARED)
@pytest.mark.parametrize(
    "text, charset",
    [
        (SIMPLIFIED, "utf-8"),
        (SIMPLIFIED, "utf-8-sig"),
        (SIMPLIFIED, "gb18030"),
        (TRADITIONAL, "utf-8"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "gb18030"),
    ],
)
def test_no_declaration_makes_mojibake(text: str, charset: str, declared: str, header: str) -> None:
    html = page(text, declared)
    assert decode(html.encode(charset), header)[0] == html


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-8"])
def test_a_byte_order_mark_goes_before_every_declaration(charset: str) -> None:
    html = page(SIMPLIFIED, "gbk")
    assert decode(("\ufeff" + html).encode(charset), "text/html; charset=gb2312")[0] == html


@pytest.mark.parametrize("charset", ["utf-8", "gb18030"])
def test_a_page_cut_inside_a_character_loses_only_that_one(charset: str) -> None:
    body = page(SIMPLIFIED * 20, charset).encode(charset)
    text, seen = decode(body[: len(body) // 2 + 1], "text/html")
    cut, _ = decode(body[: len(body) // 2], "text/html")
    assert seen == charset
    assert text.count("\ufffd") <= 1
    assert cut.count("\ufffd") <= 1
    assert SIMPLIFIED in text


def test_one_bad_byte_does_not_change_the_charset() -> None:
    body = page(SIMPLIFIED, "utf-8").encode() + b"\xff"
    assert decode(body, "text/html; charset=gbk")[0].count("\ufffd") == 1


@given(st.binary(max_size=300), st.sampled_from(HEADERS))
def test_any_bytes_are_read_without_an_error(body: bytes, header: str) -> None:
    text, charset = decode(body, header)
    assert isinstance(text, str)
    assert charset


@given(st.text(alphabet=SIMPLIFIED, min_size=30, max_size=200))
def test_chinese_in_utf8_is_read_whatever_is_declared(text: str) -> None:
    html = page(text, "gb2312")
    assert decode(html.encode(), "text/html; charset=big5")[0] == html


def test_everyday_characters_tell_text_from_mojibake() -> None:
    assert (common_share(SIMPLIFIED) or 0) > 0.3
    assert (common_share(SIMPLIFIED.encode("gb18030").decode("big5hkscs", "replace")) or 0) < 0.15
    assert common_share("short 短") is None


FOOT = "主办单位:青禾县人民政府办公室,联系电话 0000-0000000"
LIST = "<li><a href='/t.html' title=\"关于召开会议的通知\">关于召开会议的通知</a>2026-05-08</li>"


@pytest.mark.parametrize("declared", ["gbk", "utf-8", ""])
@pytest.mark.parametrize("list_charset, foot_charset", [("gb18030", "utf-8"), ("utf-8", "gb18030")])
def test_a_page_of_parts_in_two_charsets_is_read_part_by_part(
    list_charset: str, foot_charset: str, declared: str
) -> None:
    head = page(SIMPLIFIED[:36], declared).removesuffix("</body></html>")
    foot = f"<div class='footer'>{FOOT}</div></body></html>"
    body = (head + LIST * 20).encode(list_charset) + foot.encode(foot_charset)
    assert decode(body, "text/html")[0] == head + LIST * 20 + foot


TRADITIONAL_FOOT = "主辦單位:演練縣人民政府辦公室,聯絡電話 0000-0000000"
TRADITIONAL_LIST = "<li><a href='/t.html' title=\"關於召開會議的通知\">關於召開會議的通知</a></li>"


@pytest.mark.parametrize("declared", ["big5", "utf-8", "gbk", ""])
@pytest.mark.parametrize("rows", [1, 20])
@pytest.mark.parametrize("list_charset, foot_charset", [("big5", "utf-8"), ("utf-8", "big5")])
def test_parts_in_big5_and_utf8_are_read_part_by_part(
    list_charset: str, foot_charset: str, rows: int, declared: str
) -> None:
    head = page(TRADITIONAL, declared).removesuffix("</body></html>") + TRADITIONAL_LIST * rows
    foot = f"<div class='footer'>{TRADITIONAL_FOOT}</div></body></html>"
    body = head.encode(list_charset) + foot.encode(foot_charset)
    assert decode(body, "text/html")[0] == head + foot


@given(
    st.lists(st.sampled_from([*TRADITIONAL, "嚗", "銝", "龘", "籲", "a", " "]), max_size=60),
    st.sampled_from(["", TRADITIONAL_FOOT]),
)
def test_a_clean_page_in_big5_is_read_as_it_was_written(letters: list[str], foot: str) -> None:
    html = page(TRADITIONAL + "".join(letters), "big5") + foot
    assert decode(html.encode("big5hkscs"), "text/html")[0] == html


@given(st.text(alphabet=SIMPLIFIED + "锛銆涓缃鏀嚗銝", max_size=60))
def test_a_clean_page_in_gbk_is_read_as_it_was_written(text: str) -> None:
    html = page(SIMPLIFIED + text, "gbk")
    assert decode(html.encode("gb18030"), "text/html")[0] == html


def test_one_word_in_another_charset_is_read_and_a_cut_one_makes_no_other_words() -> None:
    before, after = page(SIMPLIFIED, "utf-8").encode(), b"<p>" + "关于召开会议".encode()[:-1]
    read = decode(before + "<p>办公室</p>".encode("gbk") + after + b"</p>", "text/html")[0]
    assert "<p>办公室</p>" in read
    assert read.endswith("<p>关于召开会\ufffd</p>")


def test_rare_characters_that_look_misread_stay_what_they_are() -> None:
    html = page(f"锛、銆、涓、缃、鏀都是字 {SIMPLIFIED}", "gbk")
    assert decode(html.encode("gb18030"), "text/html")[0] == html


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("start", ["<html>", "\r\n<!DOCTYPE html>"])
def test_sixteen_bits_without_a_mark(charset: str, start: str) -> None:
    text = f"{start}<p>澄湖县推进老旧小区改造</p>"
    assert decode(text.encode(charset), "text/html; charset=unicode") == (text, charset)


def test_a_zero_byte_at_the_start_is_no_charset() -> None:
    text, charset = decode(b"\0" + "<p>澄湖县推进老旧小区改造</p>".encode())
    assert "澄湖县" in text
    assert charset == "utf-8"
