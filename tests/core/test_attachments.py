"""Personal numbers inside published files: read within bounds, suspected, masked in every output."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from crawl_server import WebSite, crawl_one, serving
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from site_facts import facts
from test_checks_marks import WINDOWS

from xuncha.checks.privacy.check import observe
from xuncha.evidence.reader import Evidence
from xuncha.facts import Certainty, PageText, Purpose
from xuncha.judging.pipeline import facts_of
from xuncha.judging.pipeline import observe as observe_all
from xuncha.read.attachmenttext import text_of
from xuncha.read.links.filenames import MOST_BYTES, may_have_text
from xuncha.report.describe import describe
from xuncha.score.rulebook import load_rulebook
from xuncha.score.score import score
from xuncha.settings import CrawlSettings

# Of nobody: the day of birth is the example of the standard.
NUMBER = "11010519491231002X"


def docx_of(*lines: str) -> bytes:
    document, made = Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(made)
    return made.getvalue()


def xlsx_of(*cells: str | float) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, cell in enumerate(cells):
            sheet.write(row, 0, cell)
    return made.getvalue()


def pdf_of(text: str) -> bytes:
    stream = f"BT /F1 12 Tf 72 700 Td ({text}) Tj ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        made
        + b"xref\n0 6\n0000000000 65535 f \n"
        + table
        + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(made)
    )


@pytest.mark.parametrize(
    "body",
    [docx_of("公示", f"身份证号 {NUMBER}"), xlsx_of("姓名", NUMBER), pdf_of(f"ID {NUMBER}")],
    ids=["docx", "xlsx", "pdf"],
)
def test_text_is_read(body: bytes) -> None:
    assert NUMBER in text_of(body)


def test_a_mobile_number_kept_as_a_number_is_one() -> None:
    assert "13800138000" in text_of(xlsx_of(13800138000))


def test_a_number_split_into_runs_is_whole() -> None:
    document, made = Document(), io.BytesIO()
    paragraph = document.add_paragraph(NUMBER[:6])
    paragraph.add_run(NUMBER[6:])
    document.save(made)
    assert NUMBER in text_of(made.getvalue())


def test_what_is_no_document_damaged_or_too_large_has_no_text() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:p><w:t>1</w:t></w:p>" * 3_000_000)
    for body in (
        b"",
        b"<html>",
        b"%PDF-1.4",
        b"PK\x03\x04 torn",
        b"\xd0\xcf\x11\xe0",
        docx_of("x")[:-200],
        bomb.getvalue(),
        b"%PDF" + b"0" * MOST_BYTES,
    ):
        assert text_of(body) == ""


@given(
    st.sampled_from((b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")), st.binary(max_size=300)
)
def test_any_bytes_are_taken(start: bytes, rest: bytes) -> None:
    assert isinstance(text_of(start + rest), str)


@pytest.mark.parametrize(
    ("url", "readable"),
    [("http://a/b.DOCX", True), ("http://a/b.pdf?x=1", True), ("http://a/b.zip", False)],
)
def test_which_files_are_looked_at(url: str, readable: bool) -> None:
    assert may_have_text(url) is readable


def test_a_number_in_a_file_is_suspected_and_masked() -> None:
    file = PageText("http://www.shili.gov.cn/f.docx", "", f"号码 {NUMBER}", "urn:f", "")
    (found,) = observe(facts(attachments=(file,)), WINDOWS)
    assert (found.name, found.certainty) == ("identity_number", Certainty.SUSPECTED)
    assert found.detail["attachment"] is True
    words = describe({"name": found.name, "detail": found.detail})
    assert words.startswith("附件中有完整的身份证号码 1 个")
    assert NUMBER not in words + json.dumps(dict(found.detail))


def crawled(tmp_path: Path, most: int) -> tuple[WebSite, Evidence]:
    site = WebSite()
    files = {f"/files/{n}.docx": docx_of(f"名单{n}", f"身份证号 {NUMBER}") for n in range(3)}
    with serving(site):
        site.links("/", *files, "/files/a.zip")
        for path, body in files.items():
            site.page(path, "", type="application/vnd.openxmlformats")
            site.pages[path].body = body
        site.page("/files/a.zip", "", type="application/zip")
        evidence = crawl_one(site.base + "/", tmp_path, CrawlSettings(attachments_read=most))
    return site, evidence


def test_so_many_files_are_fetched_and_judged_from_evidence(tmp_path: Path) -> None:
    site, evidence = crawled(tmp_path, 2)
    fetched = [path for path in site.pages if "GET" in site.asked(path) and "/files/" in path]
    assert len(fetched) == 2
    assert site.asked("/files/a.zip") == ["HEAD"]
    bodies = [e for e in evidence.exchanges() if e.purpose is Purpose.LINK and e.body]
    assert len(bodies) == 2
    seen = facts_of(evidence, evidence.header.as_of)
    assert len(seen.attachments) == 2
    book = load_rulebook("guideline-2017")
    card = score(book, observe_all(seen, book), seen.site, seen.as_of)
    row = next(one for one in card.indicators if one.id == "G17-W1")
    assert str(row.state) == "undetermined"
    found = [one for one in card.findings if one.check == "privacy"]
    assert len(found) == 2
    assert all(one.parents == (f"{site.base}/",) for one in found)
    assert NUMBER not in repr(card)


def test_it_can_be_switched_off(tmp_path: Path) -> None:
    site, _ = crawled(tmp_path, 0)
    assert all("GET" not in site.asked(path) for path in site.pages if "/files/" in path)
