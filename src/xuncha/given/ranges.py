"""地址归属表: where the addresses of servers are, as the office's own table has it.

No service is asked. `cidr,country,region` or `start,end,country,region`; an address is in at most
one range.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from pathlib import Path
from typing import NamedTuple

from xuncha.errors import InputError
from xuncha.facts import AddressPlace
from xuncha.given.cells import WrongCell, need_columns, read_named, told
from xuncha.words import say

_NAMES = {
    "网段": "cidr",
    "地址段": "cidr",
    "起始地址": "start",
    "开始地址": "start",
    "起始ip": "start",
    "结束地址": "end",
    "终止地址": "end",
    "结束ip": "end",
    "国家": "country",
    "国家或地区": "country",
    "国家地区": "country",
    "地区": "region",
    "省份": "region",
}
_Address = IPv4Address | IPv6Address


def _what() -> str:
    return say("地址归属表", "Table of addresses")


class _Range(NamedTuple):
    first: int
    last: int
    place: AddressPlace
    line: int


class AddressRanges:
    """The ranges of one table, of IPv4 and IPv6 apart."""

    def __init__(self, ranges: Mapping[int, Sequence[_Range]]) -> None:
        self._ranges = ranges
        self._firsts = {v: [one.first for one in known] for v, known in ranges.items()}

    def __iter__(self) -> Iterator[tuple[str, str, AddressPlace]]:
        """First and last address of each range and its place, in the order of the addresses."""
        for version, known in sorted(self._ranges.items()):
            kind = IPv4Address if version == 4 else IPv6Address
            for one in known:
                yield str(kind(one.first)), str(kind(one.last)), one.place

    def find(self, address: str) -> AddressPlace | None:
        """The place of an address; None where the table does not have it, or it is none."""
        try:
            wanted = ip_address(address)
        except ValueError:
            return None
        if isinstance(wanted, IPv6Address) and wanted.ipv4_mapped:
            wanted = wanted.ipv4_mapped
        known = self._ranges.get(wanted.version, ())
        place = bisect_right(self._firsts.get(wanted.version, []), int(wanted)) - 1
        if place < 0 or known[place].last < int(wanted):
            return None
        return known[place].place


def load_ranges(path: Path) -> AddressRanges:
    """The ranges of a table; read once a process, and again when the file changes.

    Raises InputError with file, line and column for what cannot be used, or for two ranges that
    overlap.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        changed = 0
    return _ranges_as_of(path, changed)


def places_of(path: Path, addresses: Iterable[str]) -> dict[str, AddressPlace]:
    """The places of those addresses that the table has.

    Raises InputError where the table cannot be read.
    """
    ranges = load_ranges(path)
    found = ((address, ranges.find(address)) for address in addresses)
    return {address: place for address, place in found if place is not None}


@lru_cache(maxsize=4)
def _ranges_as_of(path: Path, changed: int) -> AddressRanges:  # noqa: ARG001
    ranges, faults = sort_ranges(path)
    if faults:
        raise faults[0]
    return ranges


def sort_ranges(path: Path) -> tuple[AddressRanges, tuple[InputError, ...]]:
    """The ranges of the rows that can be used, and the fault of each that cannot.

    Raises InputError where the file is no such table at all.
    """
    what = _what()
    rows, written = read_named(path, what, _NAMES)
    # Where neither way is begun, the shorter one is asked for.
    is_cidr = not {"start", "end"} & rows[0][1].keys()
    need_columns(path, what, rows, (*(("cidr",) if is_cidr else ("start", "end")), "country"))
    found: dict[int, list[_Range]] = {}
    faults: list[InputError] = []
    for line, row in rows:
        try:
            version, one = _range(line, row, is_cidr)
        except WrongCell as wrong:
            faults.append(told(path, what, line, written.get(wrong.column, wrong.column), wrong))
        else:
            found.setdefault(version, []).append(one)
    for known in found.values():
        known.sort()
        faults += _overlaps(path, known)
    return AddressRanges(found), tuple(faults)


def _range(line: int, row: Mapping[str, str], is_cidr: bool) -> tuple[int, _Range]:
    country = row.get("country", "")
    if not country:
        advice = "请写国家代码或名称,如 CN、中国", "write a country code or name, like CN"
        raise WrongCell("country", country, *advice)
    place = AddressPlace(country, row.get("region", ""))
    if is_cidr:
        first, last = _network(row.get("cidr", ""))
    else:
        first = _address("start", row.get("start", ""))
        last = _address("end", row.get("end", ""))
        if last.version != first.version or int(last) < int(first):
            advice = "结束地址应不小于起始地址", "the end has to be no lower than the start"
            raise WrongCell("end", row.get("end", ""), *advice)
    return first.version, _Range(int(first), int(last), place, line)


def _network(text: str) -> tuple[_Address, _Address]:
    try:
        network = ip_network(text, strict=False)
    except ValueError:
        advice = "应为 1.2.0.0/16 这样的网段", "write a network like 1.2.0.0/16"
        raise WrongCell("cidr", text, *advice) from None
    return network.network_address, network.broadcast_address


def _address(column: str, text: str) -> _Address:
    try:
        return ip_address(text)
    except ValueError:
        advice = "应为 1.2.3.4 或 2400::1 这样的地址", "write an address like 1.2.3.4 or 2400::1"
        raise WrongCell(column, text, *advice) from None


def _overlaps(path: Path, known: Sequence[_Range]) -> Iterator[InputError]:
    """One a row that shares addresses with the one before it."""
    for one, after in zip(known, known[1:], strict=False):
        if after.first <= one.last:
            first, second = sorted((one.line, after.line))
            yield InputError(
                f"地址归属表第 {second} 行与第 {first} 行的地址有重叠:{path}。每个地址只能归一行。",
                f"{path}, line {second}: its addresses overlap those of line {first}. "
                "An address belongs to one row.",
            )
