"""Uploaded files are judged by what they are, not by their name, and refused in one line."""

import io
import zipfile

import pytest
import xlsxwriter
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given
from hypothesis import strategies as st

from xuncha_platform.web import limits, uploads


def workbook():
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    book.add_worksheet().write(0, 0, "甲")
    book.close()
    return file.getvalue()


def zipped(members, level=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", level) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def check(data, kinds=("xlsx", "csv"), name="名单.xlsx"):
    upload = SimpleUploadedFile(name, data)
    kind = uploads.check(upload, kinds)
    assert upload.tell() == 0
    return kind


def refusal(data, kinds=("xlsx", "csv"), name="名单.xlsx"):
    with pytest.raises(ValidationError) as refused:
        check(data, kinds, name)
    (line,) = refused.value.messages
    assert "\n" not in line
    return line


def test_honest_files_are_known_whatever_their_name():
    assert check(workbook(), name="名单.csv") == "xlsx"
    assert check("名称,网址\r\n甲,http://a.invalid/\r\n".encode()) == "csv"
    assert check("名称,网址\n".encode("gb18030")) == "csv"
    assert check("名称".encode("utf-16")) == "csv"
    assert check(b"%PDF-1.4\n", kinds=("pdf",)) == "pdf"
    assert check(zipped({"word/document.xml": "<a/>"}), kinds=("docx",)) == "docx"


def test_another_kind_is_refused_with_the_kinds_that_may_come():
    assert "Excel(.xlsx)、CSV" in refusal(b"%PDF-1.4\n")
    assert "Excel(.xlsx)" in refusal(b"\x7fELF\x02\x01\x01\x00", name="list.xlsx")
    assert "PDF" in refusal(b"MZ\x90\x00", kinds=("pdf",), name="a.pdf")
    assert refusal("名称\n".encode(), kinds=("xlsx",))


def test_macros_passwords_and_damage_are_told_apart():
    assert "宏" in refusal(zipped({"xl/workbook.xml": "", "xl/vbaProject.bin": b"x"}))
    assert "宏" in refusal(zipped({"xl/workbook.xml": "", "XL/VBAPROJECT.BIN": b"x"}))
    assert "损坏" in refusal(workbook()[:-40])
    locked = bytearray(zipped({"xl/workbook.xml": "a"}))
    # The flag of an encrypted member, in the local and in the central header.
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert "密码" in refusal(bytes(locked))


def test_a_bomb_is_refused_before_it_is_unfolded():
    bomb = zipped({"xl/workbook.xml": "", "xl/worksheets/sheet1.xml": b"0" * 40_000_000})
    assert len(bomb) < 100_000
    assert "大得不正常" in refusal(bomb)
    assert "大得不正常" in refusal(zipped({f"{n}": "" for n in range(5001)}))


def test_size_is_told_in_megabytes():
    big = SimpleUploadedFile("a.csv", b"")
    big.size = 200 * uploads.MEGABYTE
    with pytest.raises(ValidationError, match="200 MB"):
        uploads.check(big, ("csv",))
    assert "空" in refusal(b"")


@given(st.binary(max_size=300))
def test_no_bytes_at_all_break_the_check(data):
    try:
        kind = check(b"PK\x03\x04" + data, kinds=tuple(uploads.KINDS))
    except ValidationError:
        return
    assert kind in uploads.KINDS


@pytest.mark.slow
@pytest.mark.on_both
@given(st.text(st.characters(codec="gb18030", exclude_categories=("Cs",)), max_size=50))
def test_text_is_read_in_the_encoding_an_office_writes(text):
    for encoding in ("utf-8-sig", "utf-16"):
        assert uploads.text_of(text.encode(encoding)) == text


def test_gbk_is_read_and_nonsense_is_refused():
    assert uploads.text_of("网站名称,网址".encode("gbk")) == "网站名称,网址"
    with pytest.raises(ValidationError, match="CSV UTF-8"):
        uploads.text_of(b"\xff\xff\xff\x00\x80")


# ---------------------------------------------------------------- bodies


def run_app(length, chunks):
    """What a server would see: the messages sent, and how many bytes the application got."""
    import asyncio

    sent, got = [], []

    async def app(_scope, receive, send):
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            got.append(len(message["body"]))
            more = message["more_body"]
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"ok"})

    pieces = iter(chunks)
    left = [len(chunks)]

    async def receive():
        left[0] -= 1
        return {"type": "http.request", "body": next(pieces), "more_body": left[0] > 0}

    async def send(message):
        sent.append(message)

    headers = [(b"content-length", str(length).encode())] if length is not None else []
    scope = {"type": "http", "method": "POST", "path": "/imports/new/", "headers": headers}
    asyncio.run(limits.limited(app, limit=1000)(scope, receive, send))
    return sent, sum(got)


def test_a_body_within_the_limit_passes():
    sent, got = run_app(900, [b"x" * 450] * 2)
    assert sent[0]["status"] == 200
    assert got == 900


@pytest.mark.parametrize("length", [200_000_000, None])
def test_a_body_over_the_limit_is_refused_and_hardly_read(length):
    sent, got = run_app(length, [b"x" * 600] * 5)
    assert sent[0]["status"] == 413
    assert "20 MB" in sent[1]["body"].decode()
    assert sent[-1] == {"type": "http.response.body", "body": b""}
    assert got <= 600


def test_a_body_that_says_less_than_it_is_is_stopped():
    sent, _got = run_app(10, [b"x" * 600] * 5)
    assert sent[0]["status"] == 413
