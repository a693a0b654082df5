"""The records of an evidence file that are no exchanges: how they are named and recognised."""

from __future__ import annotations

from collections.abc import Mapping

from xuncha.evidence.header import EvidenceHeader

KIND_FIELD = "Xuncha-Kind"
PROBES = "probes"
COVERAGE = "coverage"
# Where the addresses are that answered, as the office's table has them.
PLACES = "places"
HEADER_LINE = "xuncha-header: "


def header_of(fields: Mapping[str, str], block: bytes) -> EvidenceHeader:
    """The header in a `warcinfo` record. ValueError or KeyError where it holds none."""
    if fields["warc-type"] != "warcinfo":
        raise ValueError("the first record is no warcinfo")
    for line in block.decode("utf-8").split("\r\n"):
        if line.startswith(HEADER_LINE):
            return EvidenceHeader.from_json(line.removeprefix(HEADER_LINE))
    raise ValueError("no Xuncha header in the warcinfo record")
