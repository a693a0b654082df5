"""An Exchange as a WARC record and back.

An answer becomes a `response` record that any WARC program replays: status line, headers and the
decoded body. What HTTP has no place for (purpose, outcome, hops, times, notes) stands as JSON in
the WARC header `Xuncha-Exchange`. A request without any answer becomes a `metadata` record. What
Chromium made of a page is no answer either: a `conversion` record, the page's markup its block.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from xuncha.evidence.warc import Fields, pack_record, status_line
from xuncha.facts import Exchange, Hop, Outcome, Purpose

EXCHANGE_FIELD = "Xuncha-Exchange"
_COMPACT = json.JSONEncoder(separators=(",", ":"))
# The body is stored decoded, so these would lie; they are kept under another name.
ABOUT_THE_WIRE = ("content-encoding", "transfer-encoding", "content-length")
KEPT_AS = "X-Wire-"
# Everything that may stand in a URL besides letters and digits, "%" included.
URI_CHARACTERS = "!#$%&'()*+,-./:;=?@[]_~"
_IS_URI = re.compile(f"[A-Za-z0-9{re.escape(URI_CHARACTERS)}]*").fullmatch


def pack_exchange(exchange: Exchange, identity: str) -> bytes:
    """The record of an exchange, compressed."""
    fields: Fields = [("WARC-Target-URI", _as_uri(exchange.final_url))]
    if exchange.address:
        fields.append(("WARC-IP-Address", exchange.address))
    fields.append((EXCHANGE_FIELD, _extra_json(exchange)))
    if exchange.status is None:
        fields.append(("Content-Type", "application/json"))
        block = json.dumps({"outcome": exchange.outcome, "notes": exchange.notes}).encode()
        return pack_record("metadata", identity, exchange.at, fields, block)
    if exchange.purpose is Purpose.RENDER:
        fields.append(("Content-Type", exchange.header("content-type") or "text/html"))
        return pack_record("conversion", identity, exchange.at, fields, exchange.body)
    fields.append(("Content-Type", "application/http;msgtype=response"))
    return pack_record("response", identity, exchange.at, fields, _http_block(exchange))


def _as_uri(text: str) -> str:
    """A URL on one line, whatever a page gave for one."""
    # Nearly all are one already.
    return text if _IS_URI(text) else quote(text, safe=URI_CHARACTERS, errors="replace")


def _http_block(exchange: Exchange) -> bytes:
    lines = [status_line(exchange.status or 0)]
    for name, value in exchange.headers:
        lines.append(f"{KEPT_AS}{name}: {value}" if _is_kept_apart(name) else f"{name}: {value}")
    lines.append(f"Content-Length: {len(exchange.body)}\r\n\r\n")
    return "\r\n".join(lines).encode("utf-8") + exchange.body


# Servers spell a few names, the same for every page.
@lru_cache(maxsize=1_000)
def _is_kept_apart(name: str) -> bool:
    lower = name.lower()
    return lower in ABOUT_THE_WIRE or lower.startswith(KEPT_AS.lower())


def _extra_json(exchange: Exchange) -> str:
    extra: dict[str, Any] = {
        "url": exchange.url,
        "method": exchange.method,
        "purpose": exchange.purpose,
        "at": exchange.at,
        "outcome": exchange.outcome,
        "status": exchange.status,
        "final_url": exchange.final_url,
        "hops": [[hop.url, hop.status, hop.location, hop.address] for hop in exchange.hops],
        "first_byte_seconds": exchange.first_byte_seconds,
        "total_seconds": exchange.total_seconds,
        "address": exchange.address,
        "notes": exchange.notes,
    }
    if exchange.purpose is Purpose.RENDER:
        extra["headers"] = exchange.headers
    # ASCII only: WARC headers are lines, and not every program reads UTF-8 in them.
    return _COMPACT.encode(extra)


def unpack_exchange(fields: Mapping[str, str], block: bytes) -> Exchange:
    """The exchange of a record that `pack_exchange` made, its `record_id` filled in."""
    extra: dict[str, Any] = json.loads(fields[EXCHANGE_FIELD.lower()])
    headers, body = _read_block(extra, block)
    return Exchange(
        url=extra["url"],
        method=extra["method"],
        purpose=Purpose(extra["purpose"]),
        at=extra["at"],
        outcome=Outcome(extra["outcome"]),
        status=extra["status"],
        final_url=extra["final_url"],
        hops=tuple(Hop(*hop) for hop in extra["hops"]),
        headers=headers,
        body=body,
        first_byte_seconds=extra["first_byte_seconds"],
        total_seconds=extra["total_seconds"],
        address=extra["address"],
        notes=tuple(extra["notes"]),
        record_id=fields["warc-record-id"].strip("<>"),
    )


def _read_block(
    extra: Mapping[str, Any], block: bytes
) -> tuple[tuple[tuple[str, str], ...], bytes]:
    if extra["purpose"] == Purpose.RENDER:
        headers = tuple((name, value) for name, value in extra["headers"])
        return headers, block if extra["status"] is not None else b""
    return _read_http(block) if extra["status"] is not None else ((), b"")


def _read_http(block: bytes) -> tuple[tuple[tuple[str, str], ...], bytes]:
    head, _, body = block.partition(b"\r\n\r\n")
    pairs = []
    # Without the status line in front and our own Content-Length at the end.
    for line in head.decode("utf-8").split("\r\n")[1:-1]:
        name, _, value = line.partition(": ")
        pairs.append((name.removeprefix(KEPT_AS), value))
    return tuple(pairs), body
