"""Single records of an evidence file: to look at them, to hand them on."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import BinaryIO

from xuncha.errors import InputError
from xuncha.evidence.exchanges import EXCHANGE_FIELD, unpack_exchange
from xuncha.evidence.faults import unreadable
from xuncha.evidence.kinds import KIND_FIELD
from xuncha.evidence.members import Member, TornFile, read_members, split_record
from xuncha.facts import Exchange

Fields = dict[str, str]


def find_exchanges(
    path: Path, record_ids: Collection[str] = (), urls: Collection[str] = ()
) -> tuple[Exchange, ...]:
    """The exchanges with these record ids or asked-for addresses, in the order written.

    Raises InputError where the file cannot be read.
    """
    ids, addresses = frozenset(record_ids), frozenset(urls)

    def wanted(fields: Fields) -> bool:
        return _id(fields) in ids or (bool(addresses) and not addresses.isdisjoint(_urls(fields)))

    found = []
    for member in _members(path, wanted):
        fields, block = split_record(member.content)
        if EXCHANGE_FIELD.lower() in fields:
            found.append(unpack_exchange(fields, block))
        if not addresses and len(found) == len(ids):
            # An id stands in a file once.
            break
    return tuple(found)


def cut_out(path: Path, record_ids: Collection[str], kinds: Collection[str] = ()) -> bytes:
    """A WARC file of these records alone: their members, byte for byte as they were written.

    `kinds` of evidence/kinds.py: records that are no exchanges, e.g. the availability samples.
    Raises InputError where the file cannot be read.
    """
    ids, named = frozenset(record_ids), frozenset(kinds)

    def wanted(fields: Fields) -> bool:
        return _id(fields) in ids or fields.get(KIND_FIELD.lower()) in named

    with _opened(path) as file:
        parts = []
        for member in _members(path, wanted):
            file.seek(member.start)
            parts.append(file.read(member.end - member.start))
    return b"".join(parts)


def _members(path: Path, wanted: Callable[[Fields], bool]) -> Iterator[Member]:
    with _opened(path) as file:
        try:
            for member in read_members(file):
                if wanted(_fields(member.content)):
                    yield member
        except TornFile as torn:
            raise InputError(
                f"证据文件已损坏:{path},第{torn.offset}字节起读不出来。请重新检查这个网站。",
                f"the evidence file is damaged: {path}, unreadable from byte {torn.offset}.",
            ) from torn


def _id(fields: Fields) -> str:
    return fields.get("warc-record-id", "").strip("<>")


def _urls(fields: Fields) -> tuple[str, ...]:
    """The address that was asked for and the one that answered."""
    if EXCHANGE_FIELD.lower() not in fields:
        return ()
    about = json.loads(fields[EXCHANGE_FIELD.lower()])
    return about["url"], about["final_url"]


def _fields(content: bytes) -> Fields:
    # Only the head: bodies of records that nobody asked for are not copied.
    head = content[: content.find(b"\r\n\r\n")].decode("utf-8")
    pairs = (line.partition(": ") for line in head.split("\r\n")[1:])
    return {name.lower(): value for name, _, value in pairs}


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise unreadable(path, error) from error
