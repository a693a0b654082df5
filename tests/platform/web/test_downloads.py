"""Names of files that people take along: Chinese, with the day, safe on Windows."""

from urllib.parse import unquote

import pytest
import time_machine

from xuncha_platform.web.downloads import attachment, dated_name, plain_name


@time_machine.travel("2016-12-01 01:00 +0800", tick=False)
def test_a_name_says_what_it_is_and_of_which_day():
    assert dated_name("第三季度抽查", "网站与结论", kind="xlsx") == (
        "第三季度抽查-网站与结论-20161201.xlsx"
    )
    assert dated_name("", "操作记录", kind="csv") == "操作记录-20161201.csv"


@pytest.mark.parametrize(
    "said, kept",
    [
        ('a/b\\c:d*e?"<f>|g', "a_b_c_d_e_f_g"),
        ("一行\n又一行", "一行_又一行"),
        (" 通报. ", "通报"),
        ("反\u202e转", "反_转"),
    ],
)
def test_what_windows_refuses_is_not_in_a_name(said, kept):
    assert plain_name(said, kind="docx") == f"{kept}.docx"


def test_a_long_title_is_cut_and_what_tells_files_apart_stays():
    name = plain_name("长" * 200, "附件", kind="xlsx")
    assert name.endswith("长-附件.xlsx")
    assert len(name) == 85


def test_a_name_of_nothing_is_a_name():
    assert plain_name("", " . ", kind="csv") == "xuncha.csv"


def test_the_header_carries_chinese():
    header = attachment("网站-20161201.xlsx")
    name = header.partition("filename*=utf-8''")[2]
    assert unquote(name) == "网站-20161201.xlsx"
    assert header.isascii()
