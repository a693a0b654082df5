"""Samples of another vantage: signed, checked, compared."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from watch_tools import broken, good, steady

from xuncha.clock import SHANGHAI
from xuncha.errors import InputError
from xuncha.watch import vantagefile
from xuncha.watch.codec import encode
from xuncha.watch.compare import Compared, Elsewhere, compare, elsewhere_during
from xuncha.watch.spans import Span
from xuncha.watch.vantagefile import SiteDays, VantageFile, read_vantage, write_vantage
from xuncha.watch.vantagekey import make_key, public_text, read_key, read_public

START = datetime(2026, 11, 22, 8, tzinfo=SHANGHAI)
CONTENT = VantageFile(
    "乙机房",
    (
        SiteDays(
            "http://a.gov.cn/",
            {date(2026, 11, 21): encode([good(7), broken(90)]), date(2026, 11, 22): encode([])},
        ),
    ),
    (Span(START, START + timedelta(minutes=9)), Span(START + timedelta(hours=2), None)),
)


@pytest.fixture
def key(tmp_path):
    make_key(tmp_path / "key.pem")
    return read_key(tmp_path / "key.pem")


@pytest.fixture
def written(tmp_path, key):
    write_vantage(tmp_path / "samples.xvs", CONTENT, key)
    return tmp_path / "samples.xvs"


def test_there_and_back(written, key):
    assert read_vantage(written, {"乙机房": public_text(key)}) == CONTENT


def test_the_same_content_gives_the_same_bytes(written, tmp_path, key):
    write_vantage(tmp_path / "again.xvs", CONTENT, key)
    assert (tmp_path / "again.xvs").read_bytes() == written.read_bytes()


@pytest.mark.parametrize("seed", range(40))
def test_whatever_byte_is_changed_it_is_refused_in_one_line(written, key, seed):
    content = bytearray(written.read_bytes())
    place = seed * 7919 % len(content)
    content[place] ^= 1 + seed % 255
    written.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_vantage(written, {"乙机房": public_text(key)})
    assert "\n" not in str(refused.value)


def test_tampering_cutting_and_strangers_are_told_apart(written, tmp_path, key):
    whole = written.read_bytes()
    other = make_key(tmp_path / "other.pem")
    known = {"乙机房": public_text(key)}
    cases = {
        "改动": (whole[:-1] + bytes([whole[-1] ^ 1]), known),
        "没有传完": (whole[:-20], known),
        "没有登记": (whole, {"丙机房": other}),
        "不是用监测点": (whole, {"乙机房": other}),
        "不是监测点导出": (b"at,url,ok\n1,2,3\n", known),
    }
    for words, (content, registered) in cases.items():
        written.write_bytes(content)
        with pytest.raises(InputError, match=words):
            read_vantage(written, registered)


def test_a_file_that_is_too_large_is_said_to_be_and_one_at_the_limit_is_read(
    written, key, monkeypatch
):
    size = written.stat().st_size
    monkeypatch.setattr(vantagefile, "MOST_BYTES", size)
    assert read_vantage(written, {"乙机房": public_text(key)}) == CONTENT
    monkeypatch.setattr(vantagefile, "MOST_BYTES", size - 1)
    with pytest.raises(InputError, match="超过"):
        read_vantage(written, {"乙机房": public_text(key)})


def test_a_missing_file(tmp_path):
    with pytest.raises(InputError, match="读不了"):
        read_vantage(tmp_path / "none.xvs", {})


def test_a_key_is_never_overwritten_and_only_its_owner_reads_it(tmp_path):
    path = tmp_path / "key.pem"
    text = make_key(path)
    assert re.fullmatch(r"ed25519:[A-Za-z0-9+/]{43}=", text)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(InputError, match="已经存在"):
        make_key(path)
    assert public_text(read_key(path)) == text


@pytest.mark.parametrize("text", ("", "ed25519:", "ed25519:???", "rsa:AAAA", "ed25519:AAAA"))
def test_what_is_no_public_key(text):
    with pytest.raises(InputError, match="不是监测点公钥"):
        read_public(text)


def test_what_is_no_private_key(tmp_path):
    (tmp_path / "key.pem").write_text("nothing", "utf-8")
    with pytest.raises(InputError, match="不是监测点私钥"):
        read_key(tmp_path / "key.pem")


def visits(pattern: str, shift_minutes: int = 0):
    shift = timedelta(minutes=shift_minutes)
    return [
        (START + timedelta(hours=number) + shift, mark == ".")
        for number, mark in enumerate(pattern)
        if mark != " "
    ]


def test_down_here_and_there_or_only_here():
    found = compare(visits(".xxx"), visits("..x", 20))
    assert [one.elsewhere for one in found] == [
        Elsewhere.ONLY_HERE,
        Elsewhere.DOWN,
        # Its nearest visit was 40 minutes before and had failed.
        Elsewhere.DOWN,
    ]
    assert found[0].their_visit == START + timedelta(hours=1, minutes=20)


def test_nobody_looked_from_elsewhere():
    assert compare(visits("x"), visits("    x")) == (Compared(START, Elsewhere.UNSEEN),)
    assert compare(visits("..."), visits("xxx")) == ()


@steady
@given(st.text("x.", min_size=1, max_size=12))
def test_a_stretch_is_down_where_most_visits_elsewhere_failed(pattern):
    said = elsewhere_during(START, START + timedelta(hours=len(pattern) - 1), visits(pattern))
    failed = pattern.count("x")
    assert said is (Elsewhere.DOWN if 2 * failed > len(pattern) else Elsewhere.ONLY_HERE)
    assert elsewhere_during(START, START, []) is Elsewhere.UNSEEN
