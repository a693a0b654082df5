"""Bytes of pages and the sentence that has to be read from them."""

from __future__ import annotations

from base64 import b64encode

from .checks_frames import cases

SENTENCE = "澄湖县推进老旧小区改造，首批六个小区的雨污分流已经完成。"
RARE = "经办人：䶮某、𬭎某、㐂某，二〇二六年五月公布拟补助名单。"
TRADITIONAL = "縣政府召開防汛工作會議，要求各單位落實責任，確保群眾安全。"


def page(text: str, declared: str, before: str = "") -> str:
    return f"<html><head>{before}{declared}<title>{text[:8]}</title></head><body><p>{text}</p></body></html>"


META = '<meta http-equiv="Content-Type" content="text/html; charset={}">'
CASES = (
    # name, text, charset of the bytes, declared in the page, header, before the declaration
    ("gbk_that_says_utf8", SENTENCE, "gbk", META.format("utf-8"), "text/html", ""),
    ("utf8_under_a_gb2312_header", SENTENCE, "utf-8", "", "text/html; charset=GB2312", ""),
    ("utf8_that_says_gbk", SENTENCE, "utf-8", META.format("gbk"), "text/html", ""),
    ("latin_header_over_gbk", SENTENCE, "gbk", "", "text/html; charset=ISO-8859-1", ""),
    ("windows_header_over_gbk", SENTENCE, "gbk", "", "text/html; charset=windows-1252", ""),
    ("rare_characters_in_gb18030", RARE, "gb18030", META.format("gb2312"), "text/html", ""),
    ("big5_without_a_word", TRADITIONAL, "big5", "", "text/html", ""),
    ("big5_declared", TRADITIONAL, "big5", META.format("big5"), "text/html", ""),
    ("sixteen_bits_with_a_mark", SENTENCE, "utf-16", META.format("utf-16"), "text/html", ""),
    ("sixteen_bits_without_a_mark", SENTENCE, "utf-16-le", META.format("unicode"), "text/html", ""),
    ("mark_of_utf8_and_gbk_declared", SENTENCE, "utf-8-sig", META.format("gbk"), "text/html", ""),
    (
        "declared_after_much_script",
        SENTENCE,
        "gbk",
        META.format("gb2312"),
        "text/html",
        "<script>" + "var a=1;" * 600 + "</script>",
    ),
    ("odd_names", SENTENCE, "gbk", META.format("GB_2312-80"), "text/html", ""),
    ("odd_name_of_utf8", SENTENCE, "utf-8", '<meta charset="UTF8">', "text/html;charset=utf8", ""),
    ("quoted_header", SENTENCE, "gbk", "", 'text/html; charset="gbk"', ""),
    ("traditional_in_gbk", TRADITIONAL, "gbk", META.format("big5"), "text/html", ""),
)


def build() -> None:
    rows = []
    for name, text, charset, declared, header, before in CASES:
        body = page(text, declared, before).encode(charset)
        rows.append(
            {"name": name, "header": header, "body": b64encode(body).decode(), "text": text}
        )
    cases("charsets", rows)
