"""What is written is what is read: by us, and by warcio."""

from __future__ import annotations

import dataclasses
import shutil
import threading
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from xuncha.errors import InputError
from xuncha.evidence.appendfile import AppendFile
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.reader import Evidence
from xuncha.evidence.writer import EvidenceWriter
from xuncha.facts import (
    Coverage,
    DeclaredColumn,
    Exchange,
    Hop,
    Outcome,
    OwnOutage,
    Probe,
    Purpose,
    Site,
)

AT = "2018-07-28T09:30:00+08:00"
HEADER = EvidenceHeader(
    site=Site("http://www.county.gov.cn/", name="某县人民政府", region="某市", has_services=True),
    as_of=date(2018, 7, 28),
    started_at=AT,
    vantage="省电子政务外网",
    settings={"max_pages": 2000},
    columns=(DeclaredColumn("http://www.county.gov.cn/", "通知公告", "/tzgg/", "notice", 180),),
    other_sites=("http://www.town.gov.cn/",),
)
PAGE = Exchange(
    url="http://www.county.gov.cn/a b",
    method="GET",
    purpose=Purpose.PAGE,
    at=AT,
    outcome=Outcome.OK,
    status=200,
    final_url="http://www.county.gov.cn/a%20b",
    hops=(Hop("http://www.county.gov.cn/a", 301, "/a b", "1.2.3.4"),),
    headers=(
        ("Content-Type", "text/html; charset=gbk"),
        ("content-encoding", "gzip"),
        ("Content-Length", "777"),
        ("Transfer-Encoding", "chunked"),
        ("Set-Cookie", "a=1"),
        ("Set-Cookie", "b=2"),
        ("X-Empty", ""),
        ("Content-Disposition", 'attachment; filename="附件.doc"'),
    ),
    body="<html>正文\r\n\r\n</html>".encode("gbk"),
    first_byte_seconds=0.25,
    total_seconds=0.5,
    address="1.2.3.4",
    notes=("tls: self-signed certificate",),
)
FAILED = Exchange(
    "http://gone.invalid/\n", "HEAD", Purpose.LINK, AT, Outcome.DNS, None, "http://gone.invalid/\n"
)
OUTAGE = OwnOutage(
    "2018-07-28T09:30:01+08:00",
    "2018-07-28T09:30:09+08:00",
    "outside",
    Outcome.TIMEOUT,
    7,
    ((1, 1),),
)
COVERAGE = Coverage(2, 1, 3, 1, True, {"robots": 4, "trap": 1}, "省电子政务外网", outages=(OUTAGE,))
PROBES = (
    Probe(AT, "http://www.county.gov.cn/", True, 0.123456789, 200),
    Probe(AT, "http://www.county.gov.cn/", False, 15.0, None),
)


def written(path: Path, *exchanges: Exchange) -> Path:
    with EvidenceWriter(path, HEADER) as writer:
        for exchange in exchanges:
            writer.write(exchange)
        writer.write_probes(PROBES)
        writer.finish(COVERAGE)
    return path


def without_id(exchange: Exchange) -> Exchange:
    return dataclasses.replace(exchange, record_id="")


def test_everything_comes_back(tmp_path):
    path = written(tmp_path / "site" / "evidence.warc.gz", PAGE, FAILED)
    evidence = Evidence.open(path)
    assert evidence.header == HEADER
    assert evidence.coverage == COVERAGE
    assert evidence.probes == PROBES
    assert [without_id(exchange) for exchange in evidence.exchanges()] == [PAGE, FAILED]
    assert not list(path.parent.glob("*.part"))


def test_record_ids_are_those_that_write_gave_and_the_same_every_time(tmp_path):
    given_ids = []
    for name in ("one", "two"):
        with EvidenceWriter(tmp_path / name, HEADER) as writer:
            given_ids.append([writer.write(PAGE), writer.write(PAGE), writer.write(FAILED)])
            writer.finish(COVERAGE)
    assert given_ids[0] == given_ids[1]
    assert len(set(given_ids[0])) == 3
    read = [exchange.record_id for exchange in Evidence.open(tmp_path / "one").exchanges()]
    assert read == given_ids[0]
    assert (tmp_path / "one").stat().st_size > 0


def test_the_same_crawl_gives_the_same_bytes(tmp_path):
    one, two = (tmp_path / "1" / "evidence.warc.gz", tmp_path / "2" / "evidence.warc.gz")
    for path in (one, two):
        written(path, PAGE, FAILED)
    assert one.read_bytes() == two.read_bytes()


def test_warcio_reads_it_and_its_digests_hold(tmp_path):
    path = written(tmp_path / "evidence.warc.gz", PAGE, FAILED)
    kinds, bodies, offsets = [], {}, []
    with path.open("rb") as file:
        records = ArchiveIterator(file, check_digests="raise")
        for record in records:
            kinds.append(record.rec_type)
            bodies[record.rec_type] = record.content_stream().read()
            if record.rec_type == "response":
                uri = record.rec_headers.get_header("WARC-Target-URI")
                headers = record.http_headers
                moment = record.rec_headers.get_header("WARC-Date")
            offsets.append(records.get_record_offset())
    assert kinds == ["warcinfo", "response", "metadata", "resource", "metadata"]
    assert uri == PAGE.final_url
    assert moment == "2018-07-28T01:30:00Z"
    assert bodies["response"] == PAGE.body
    assert headers.get_statuscode() == "200"
    assert headers.get_header("Content-Type") == "text/html; charset=gbk"
    assert headers.get_header("Content-Encoding") is None
    # One gzip member a record: any record can be read by its place alone.
    for offset, kind in zip(offsets, kinds, strict=True):
        with path.open("rb") as file:
            file.seek(offset)
            assert next(iter(ArchiveIterator(file))).rec_type == kind


TEXT = st.text(max_size=30)
# What HTTP can carry in a header: one line, no space at its ends.
VALUE = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=20).map(str.strip)
NAME = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,15}", fullmatch=True)
SECONDS = st.floats(0, 100, allow_nan=False)


@st.composite
def exchanges(draw: st.DrawFn) -> Exchange:
    answered = draw(st.booleans())
    return Exchange(
        url=draw(TEXT),
        method=draw(st.sampled_from(["GET", "HEAD"])),
        purpose=draw(st.sampled_from(Purpose)),
        at=AT,
        outcome=draw(st.sampled_from(Outcome)),
        status=draw(st.integers(100, 599)) if answered else None,
        final_url=draw(TEXT),
        hops=tuple(Hop(u, 302, u, "1.2.3.4") for u in draw(st.lists(TEXT, max_size=3))),
        headers=tuple(draw(st.lists(st.tuples(NAME, VALUE), max_size=5))) if answered else (),
        body=draw(st.binary(max_size=300)) if answered else b"",
        first_byte_seconds=draw(SECONDS) if answered else None,
        total_seconds=draw(SECONDS),
        address=draw(st.sampled_from(["", "1.2.3.4", "2400:3200::1"])),
        notes=tuple(draw(st.lists(TEXT, max_size=2))),
    )


@pytest.mark.slow
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(exchanges(), max_size=5))
def test_any_exchange_comes_back(tmp_path, many):
    path = written(tmp_path / "evidence.warc.gz", *many)
    assert [without_id(exchange) for exchange in Evidence.open(path).exchanges()] == many
    with path.open("rb") as file:
        assert sum(1 for _ in ArchiveIterator(file, check_digests="raise")) == len(many) + 3


def test_bodies_are_read_one_at_a_time(tmp_path):
    """A million bytes a body, a hundred of them: never more than a few in memory."""
    import tracemalloc

    large = dataclasses.replace(PAGE, body=bytes(1_000_000))
    path = written(tmp_path / "evidence.warc.gz", *[large] * 100)
    tracemalloc.start()
    count = sum(1 for _ in Evidence.open(path).exchanges())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 100
    assert peak < 12_000_000


def test_the_header_survives_json_and_later_fields():
    assert EvidenceHeader.from_json(HEADER.to_json()) == HEADER
    later = HEADER.to_json().replace('"sponsor":""', '"sponsor":"","postcode":"450000"')
    assert EvidenceHeader.from_json(later) == HEADER
    with pytest.raises(ValueError, match="schema"):
        EvidenceHeader.from_json(HEADER.to_json().replace("evidence/1", "evidence/9"))


@pytest.mark.parametrize("content", [b"", b"not gzip at all", b"\x1f\x8b\x08"])
def test_a_foreign_file_is_named(tmp_path, content):
    path = tmp_path / "evidence.warc.gz"
    path.write_bytes(content)
    with pytest.raises(InputError, match="evidence.warc.gz"):
        Evidence.open(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(InputError, match=r"missing\.warc\.gz"):
        Evidence.open(tmp_path / "missing.warc.gz")


@pytest.mark.slow
def test_two_writers_of_one_file_are_kept_apart(tmp_path: Path) -> None:
    path = tmp_path / "evidence.warc.gz.part"
    first = AppendFile(path, keep_bytes=0)
    first.append(b"whole")
    with pytest.raises(InputError, match="另一个进程"):
        AppendFile(path, keep_bytes=0)
    first.close()
    assert path.read_bytes() == b"whole"
    AppendFile(path, keep_bytes=5).close()


def test_what_another_process_finished_meanwhile_is_never_cut(tmp_path):
    """The second waits for the first, and what it has open is finished evidence by then."""
    part, whole = tmp_path / "evidence.warc.gz.part", tmp_path / "evidence.warc.gz"
    first = AppendFile(part, keep_bytes=0)
    first.append(b"whole record")
    ends = threading.Timer(0.2, first.rename_to, [whole])
    ends.start()
    with pytest.raises(InputError, match="evidence.warc.gz"):
        AppendFile(part, keep_bytes=0)
    ends.join()
    assert whole.read_bytes() == b"whole record"
    assert not part.exists()


def test_a_folder_deleted_while_the_file_is_written_is_said_to_be_gone(tmp_path: Path) -> None:
    """No room has to be made, and nothing that was fetched is left."""
    path = tmp_path / "out" / "evidence.warc.gz"
    file = AppendFile(path.with_name("evidence.warc.gz.part"), keep_bytes=0)
    file.append(b"something")
    shutil.rmtree(path.parent)
    with pytest.raises(InputError) as raised:
        file.rename_to(path)
    said = str(raised.value)
    assert "删掉" in said
    assert "磁盘空间" not in said
    assert "接着使用" not in said
