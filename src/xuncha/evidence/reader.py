"""Reads an evidence file: header and coverage at once, exchanges one by one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from isal import isal_zlib

from xuncha.errors import InputError
from xuncha.evidence.covered import coverage_from_json
from xuncha.evidence.exchanges import EXCHANGE_FIELD, unpack_exchange
from xuncha.evidence.faults import damaged, incomplete, unreadable
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.kinds import COVERAGE, KIND_FIELD, header_of
from xuncha.evidence.members import GZIP, ISAL_ERROR, TornFile, read_members, split_record
from xuncha.evidence.tables import probes_from_csv
from xuncha.facts import AddressPlace, Coverage, Exchange, Probe

GZIP_MAGIC = b"\x1f\x8b\x08"
# The coverage record is small; it lies within this many bytes from the end.
TAIL_BYTES = 64 * 1024


@dataclass(frozen=True)
class Evidence:
    """A complete evidence file."""

    path: Path
    header: EvidenceHeader
    coverage: Coverage
    probes: tuple[Probe, ...]
    # How many exchanges the file says it holds.
    count: int
    # Where the addresses are that answered; None where no table was given.
    places: Mapping[str, AddressPlace] | None = None

    @classmethod
    def open(cls, path: Path) -> Evidence:
        """Open a finished file. InputError where it is missing, foreign or incomplete."""
        try:
            header = _read_header(path)
            tail = _read_tail(path)
            if tail is None:
                raise incomplete(path)
            probes = _read_probes(path, tail["probes_at"])
            places = _read_places(path, tail.get("places_at"))
        except OSError as error:
            raise unreadable(path, error) from error
        return cls(
            path, header, coverage_from_json(tail["coverage"]), probes, tail["exchanges"], places
        )

    def exchanges(self) -> Iterator[Exchange]:
        """The exchanges in the order written, one body in memory at a time.

        InputError where the file turns out to be broken or some are missing.
        """
        seen = 0
        with self.path.open("rb") as file:
            try:
                for member in read_members(file):
                    fields, block = split_record(member.content)
                    if EXCHANGE_FIELD.lower() in fields:
                        seen += 1
                        yield unpack_exchange(fields, block)
            except TornFile as torn:
                raise damaged(self.path, torn.offset) from torn
        if seen != self.count:
            raise incomplete(self.path)


def _read_header(path: Path) -> EvidenceHeader:
    try:
        with path.open("rb") as file:
            member = next(read_members(file), None)
        if member is None:
            raise ValueError("empty file")
        return header_of(*split_record(member.content))
    except (TornFile, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"不是巡查的证据文件:{path}。请指定 xuncha inspect 生成的 evidence.warc.gz。",
            f"not an evidence file of Xuncha: {path}. Name an evidence.warc.gz that "
            "xuncha inspect wrote.",
        ) from error


def _read_tail(path: Path) -> dict[str, Any] | None:
    """What the last record says of the file; None where the file was cut before it."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - TAIL_BYTES))
        tail = file.read()
    start = tail.rfind(GZIP_MAGIC)
    while start >= 0:
        content = _whole_member(tail[start:])
        if content is not None:
            fields, block = split_record(content)
            if fields.get(KIND_FIELD.lower()) != COVERAGE:
                return None
            found: dict[str, Any] = json.loads(block)
            return found
        start = tail.rfind(GZIP_MAGIC, 0, start)
    return None


def _whole_member(data: bytes) -> bytes | None:
    """The content of `data` if it is exactly one gzip member of a WARC record."""
    stream = isal_zlib.decompressobj(GZIP)
    try:
        content: bytes = stream.decompress(data)
    except ISAL_ERROR:
        return None
    is_whole = stream.eof and not stream.unused_data and content.startswith(b"WARC/1.")
    return content if is_whole else None


def _read_probes(path: Path, offset: int | None) -> tuple[Probe, ...]:
    return () if offset is None else probes_from_csv(_block_at(path, offset).decode("utf-8"))


def _read_places(path: Path, offset: int | None) -> Mapping[str, AddressPlace] | None:
    if offset is None:
        return None
    content: dict[str, list[str]] = json.loads(_block_at(path, offset))
    return {address: AddressPlace(*place) for address, place in content.items()}


def _block_at(path: Path, offset: int) -> bytes:
    with path.open("rb") as file:
        try:
            return split_record(next(read_members(file, offset)).content)[1]
        except (TornFile, StopIteration) as error:
            raise damaged(path, offset) from error
