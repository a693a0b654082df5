"""Writes the evidence of one site as the crawl goes: `evidence.warc.gz.part`, renamed at the end."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from xuncha.errors import InputError
from xuncha.evidence.appendfile import AppendFile
from xuncha.evidence.covered import coverage_to_json
from xuncha.evidence.exchanges import EXCHANGE_FIELD, pack_exchange, unpack_exchange
from xuncha.evidence.header import EvidenceHeader
from xuncha.evidence.kinds import COVERAGE, KIND_FIELD, PLACES, PROBES, header_of
from xuncha.evidence.members import Member, TornFile, read_members, split_record
from xuncha.evidence.tables import probes_to_csv
from xuncha.evidence.warc import Fields, pack_record, record_id
from xuncha.facts import AddressPlace, Coverage, Exchange, Probe


def part_path(path: Path) -> Path:
    """Where the evidence stands until it is complete."""
    return path.with_name(path.name + ".part")


class EvidenceWriter:
    """One evidence file in the making. Usable as a context manager, which closes it."""

    def __init__(self, path: Path, about: EvidenceHeader) -> None:
        """Begin a new file; an unfinished one of the same name is discarded."""
        self._take(path, about, AppendFile(part_path(path), keep_bytes=0), records=0)
        self._file.append(_warcinfo(path, about))

    def _take(self, path: Path, about: EvidenceHeader, file: AppendFile, records: int) -> None:
        self.path = path
        self.header = about
        self._file = file
        self._records = records
        self._last_at = about.started_at or _midnight(about.as_of)
        self._probes_at: int | None = None
        self._places_at: int | None = None
        # Network addresses that answered.
        self.addresses: set[str] = set()

    @classmethod
    def reopen(cls, path: Path) -> EvidenceWriter | None:
        """Go on with the unfinished file for `path`; None where there is none worth going on with.

        A torn last record is dropped. `exchanges()` gives what is already there.
        """
        part = part_path(path)
        try:
            with part.open("rb") as file:
                found = _survey(read_members(file))
        except FileNotFoundError:
            return None
        if found is None:
            return None
        about, end, records, last_at, addresses = found
        writer = cls.__new__(cls)
        writer._take(path, about, AppendFile(part, keep_bytes=end), records)
        writer._last_at = last_at or writer._last_at
        writer.addresses = addresses
        return writer

    def exchanges(self) -> Iterator[Exchange]:
        """The exchanges written so far, in order, one in memory at a time."""
        with self._file.path.open("rb") as file:
            for member in read_members(file):
                fields, block = split_record(member.content)
                if EXCHANGE_FIELD.lower() in fields:
                    yield unpack_exchange(fields, block)

    def write(self, exchange: Exchange) -> str:
        """Store one exchange; gives its record id. InputError where the disk refuses."""
        identity = record_id(exchange.url, exchange.method, exchange.at, str(self._records))
        self._file.append(pack_exchange(exchange, identity))
        self._records += 1
        self._last_at = exchange.at
        if exchange.address:
            self.addresses.add(exchange.address)
        return identity

    def write_probes(self, probes: Sequence[Probe]) -> None:
        """Store the availability samples of the site; the last call counts."""
        self._probes_at = self._file.size
        block = probes_to_csv(probes).encode("utf-8")
        self._append("resource", PROBES, "text/csv", block)

    def write_places(self, places: Mapping[str, AddressPlace]) -> None:
        """Store where addresses are; one that is not among them is not in the office's table."""
        self._places_at = self._file.size
        block = json.dumps({one: places[one] for one in sorted(places)}, ensure_ascii=False)
        self._append("metadata", PLACES, "application/json", block.encode("utf-8"))

    def finish(self, coverage: Coverage) -> None:
        """Write what was seen and give the file its final name, at once and atomically."""
        content = {
            "coverage": coverage_to_json(coverage),
            "probes_at": self._probes_at,
            "exchanges": self._records,
        }
        if self._places_at is not None:
            content["places_at"] = self._places_at
        block = json.dumps(content, ensure_ascii=False).encode("utf-8")
        self._append("metadata", COVERAGE, "application/json", block)
        self._file.rename_to(self.path)
        self.close()

    def close(self) -> None:
        """Let go of the file; unfinished, it stays as a `.part` that can be reopened."""
        self._file.close()

    def __enter__(self) -> EvidenceWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _append(self, kind: str, name: str, content_type: str, block: bytes) -> None:
        identity = record_id(self.header.site.url, name, self._last_at, str(self._file.size))
        fields: Fields = [
            ("WARC-Target-URI", f"urn:xuncha:{name}"),
            (KIND_FIELD, name),
            ("Content-Type", content_type),
        ]
        self._file.append(pack_record(kind, identity, self._last_at, fields, block))


def _survey(members: Iterator[Member]) -> tuple[EvidenceHeader, int, int, str, set[str]] | None:
    """Header, end of the last whole exchange record, exchanges, last moment and addresses of a
    part file.

    Probes, places and coverage were written to finish the file; going on, they are written anew.
    """
    about = None
    end = records = 0
    last_at = ""
    addresses: set[str] = set()
    try:
        for member in members:
            fields, block = split_record(member.content)
            if about is None:
                about = header_of(fields, block)
            elif EXCHANGE_FIELD.lower() in fields:
                records += 1
                about_it = json.loads(fields[EXCHANGE_FIELD.lower()])
                last_at = about_it["at"]
                addresses.add(about_it["address"])
            else:
                break
            end = member.end
    except (TornFile, InputError, ValueError, KeyError):
        # Whatever comes from here on is lost; what came before is whole.
        pass
    return None if about is None else (about, end, records, last_at, addresses - {""})


def _warcinfo(path: Path, about: EvidenceHeader) -> bytes:
    at = about.started_at or _midnight(about.as_of)
    block = (
        f"software: Xuncha/{about.software}\r\n"
        "format: WARC File Format 1.1\r\n"
        f"xuncha-header: {about.to_json()}\r\n"
    ).encode()
    fields: Fields = [("WARC-Filename", path.name), ("Content-Type", "application/warc-fields")]
    return pack_record("warcinfo", record_id(about.site.url, "warcinfo", at), at, fields, block)


def _midnight(day: date) -> str:
    return f"{day.isoformat()}T00:00:00+08:00"
