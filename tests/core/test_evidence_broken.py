"""Killed crawls, torn files, full disks: what was whole stays whole, and the rest is said."""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest
from test_evidence import AT, COVERAGE, FAILED, HEADER, PAGE, PROBES, without_id, written

from xuncha.errors import InputError
from xuncha.evidence.reader import Evidence
from xuncha.evidence.writer import EvidenceWriter, part_path
from xuncha.facts import Exchange


def numbered(number: int) -> Exchange:
    body = f"page {number} ".encode() * 200
    return dataclasses.replace(PAGE, url=f"http://www.county.gov.cn/{number}", body=body)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "evidence.warc.gz"


def test_until_it_is_finished_it_is_a_part_and_the_old_file_stays(path):
    written(path, PAGE)
    before = path.read_bytes()
    with EvidenceWriter(path, HEADER) as writer:
        writer.write(FAILED)
        assert part_path(path).exists()
        assert path.read_bytes() == before
        writer.finish(COVERAGE)
    assert not part_path(path).exists()
    assert path.read_bytes() != before


def test_every_record_is_on_its_way_at_once(path):
    # What a kill at this moment would leave: the file itself is locked by its writer.
    left = path.with_name("left.warc.gz")
    writer = EvidenceWriter(path, HEADER)
    for number in range(5):
        writer.write(numbered(number))
        shutil.copyfile(part_path(path), part_path(left))
        other = EvidenceWriter.reopen(left)
        assert len(list(other.exchanges())) == number + 1
        other.close()
    writer.close()


def test_going_on_after_a_stop(path):
    with EvidenceWriter(path, HEADER) as writer:
        first_ids = [writer.write(numbered(number)) for number in range(3)]
        writer.write_probes(PROBES)
    with EvidenceWriter.reopen(path) as again:
        assert again.header == HEADER
        found = list(again.exchanges())
        assert [exchange.record_id for exchange in found] == first_ids
        again.write(numbered(3))
        again.finish(COVERAGE)
    evidence = Evidence.open(path)
    read = [without_id(exchange) for exchange in evidence.exchanges()]
    assert read == [numbered(number) for number in range(4)]
    # Probes are taken anew by the run that finishes.
    assert evidence.probes == ()


@pytest.mark.slow
def test_a_part_cut_at_any_byte_keeps_every_whole_record(path):
    writer = EvidenceWriter(path, HEADER)
    ends = [part_path(path).stat().st_size]
    for number in range(3):
        writer.write(numbered(number))
        ends.append(part_path(path).stat().st_size)
    writer.close()
    whole = part_path(path).read_bytes()
    for size in range(0, len(whole) + 1, 7):
        part_path(path).write_bytes(whole[:size])
        again = EvidenceWriter.reopen(path)
        if size < ends[0]:
            assert again is None
            continue
        complete = sum(end <= size for end in ends) - 1
        assert len(list(again.exchanges())) == complete
        again.write(FAILED)
        again.finish(COVERAGE)
        assert len(list(Evidence.open(path).exchanges())) == complete + 1
        path.unlink()


def test_nothing_to_go_on_with(path):
    assert EvidenceWriter.reopen(path) is None
    part_path(path).write_bytes(b"not ours")
    assert EvidenceWriter.reopen(path) is None


KILLED = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_evidence import HEADER
from test_evidence_broken import numbered
from xuncha.evidence.writer import EvidenceWriter
writer = EvidenceWriter(Path(sys.argv[1]), HEADER)
for number in range(1_000_000):
    writer.write(numbered(number))
    print(number, flush=True)
"""


@pytest.mark.slow
def test_kill_9_loses_at_most_the_last_record(path):
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), os.path.dirname(__file__)],
        stdout=subprocess.PIPE,
    )
    assert process.stdout.readline() == b"0\n"
    time.sleep(0.3)
    process.send_signal(signal.SIGKILL)
    reported = process.stdout.read().split()
    process.stdout.close()
    process.wait()
    with EvidenceWriter.reopen(path) as again:
        found = [without_id(exchange) for exchange in again.exchanges()]
    assert len(found) >= len(reported)
    assert found == [numbered(number) for number in range(len(found))]


def test_a_finished_file_cut_at_any_byte_is_called_incomplete(path):
    whole = written(path, *[numbered(number) for number in range(3)]).read_bytes()
    for size in range(1, len(whole), 11):
        path.write_bytes(whole[:size])
        with pytest.raises(InputError):
            Evidence.open(path)


def test_damage_within_is_found_where_it_is(path):
    whole = bytearray(written(path, *[numbered(number) for number in range(5)]).read_bytes())
    whole[len(whole) // 2] ^= 0xFF
    path.write_bytes(bytes(whole))
    evidence = Evidence.open(path)
    with pytest.raises(InputError, match="损坏|damaged"):
        list(evidence.exchanges())


def test_a_record_taken_out_is_missed(path):
    from xuncha.evidence.members import read_members

    whole = written(path, *[numbered(number) for number in range(3)]).read_bytes()
    with path.open("rb") as file:
        second = list(read_members(file))[2]
    path.write_bytes(whole[: second.start] + whole[second.end :])
    with pytest.raises(InputError):
        list(Evidence.open(path).exchanges())


@pytest.fixture
def limited_file_size():
    """The system refuses to let any file grow beyond 64 KB, as a full disk would."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, old)


def write_until_refused(writer: EvidenceWriter, exchange: Exchange) -> tuple[int, str]:
    """How many records the system took before it refused one, and what was said."""
    for number in range(100):
        try:
            writer.write(exchange)
        except InputError as error:
            return number, str(error)
    raise AssertionError("the system took everything")


def test_a_file_that_may_grow_no_more_keeps_what_is_whole(path, limited_file_size):
    noise = dataclasses.replace(PAGE, body=os.urandom(20_000))
    writer = EvidenceWriter(path, HEADER)
    stored, message = write_until_refused(writer, noise)
    assert "evidence.warc.gz" in message
    assert "\n" not in message
    # Nothing half-written stays behind, and a small record still fits.
    writer.write(FAILED)
    writer.close()
    with EvidenceWriter.reopen(path) as again:
        assert len(list(again.exchanges())) == stored + 1


def test_a_full_disk_in_the_middle_of_a_record(path, monkeypatch):
    with EvidenceWriter(path, HEADER) as writer:
        writer.write(PAGE)
        real = os.write
        calls = []

        def nearly_full(descriptor, data):
            calls.append(1)
            if len(calls) > 1:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(descriptor, bytes(data)[:100])

        monkeypatch.setattr(os, "write", nearly_full)
        with pytest.raises(InputError, match="磁盘已满|No space"):
            writer.write(PAGE)
        monkeypatch.undo()
    with EvidenceWriter.reopen(path) as again:
        assert [without_id(exchange) for exchange in again.exchanges()] == [PAGE]
        again.write(FAILED)
        again.finish(COVERAGE)
    assert len(list(Evidence.open(path).exchanges())) == 2


def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(InputError):
        EvidenceWriter(tmp_path / "file" / "evidence.warc.gz", HEADER)


def test_moments_come_from_the_exchanges_and_no_clock(path):
    written(path, PAGE)
    time.sleep(0.01)
    first = path.read_bytes()
    written(path, PAGE)
    assert path.read_bytes() == first
    assert AT.encode() not in first[:10]
