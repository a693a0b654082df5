"""Samples of another vantage as a signed file.

    line 1   {"schema": "xuncha.vantage/1", "vantage": name, "key": public key}
    line 2   the signature of line 1 and the payload, base64
    payload  gzip of {"sites": [{"url", "days": {day: series}}], "outages": [[since, until]]}

A series is base64 of codec.py's bytes. Nothing is read of a payload before its signature holds.
"""

from __future__ import annotations

import gzip
import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from xuncha.clock import stamp
from xuncha.errors import InputError
from xuncha.machine.files import why, write_atomically
from xuncha.watch.codec import decode
from xuncha.watch.spans import Span
from xuncha.watch.vantagekey import is_signed, public_text

SCHEMA = "xuncha.vantage/1"
MOST_BYTES = 200_000_000
MOST_INFLATED_BYTES = 1_000_000_000


@dataclass(frozen=True, slots=True)
class SiteDays:
    """The series of one site: day → bytes as codec.py writes them."""

    url: str
    days: Mapping[date, bytes]


@dataclass(frozen=True, slots=True)
class VantageFile:
    """What another vantage saw, and when it was itself cut off."""

    vantage: str
    sites: tuple[SiteDays, ...]
    outages: tuple[Span, ...] = ()


def write_vantage(path: Path, content: VantageFile, key: Ed25519PrivateKey) -> None:
    """Sign and write, whole or not at all. The same content gives the same bytes."""
    header = {"schema": SCHEMA, "vantage": content.vantage, "key": public_text(key)}
    first = json.dumps(header, ensure_ascii=False, sort_keys=True).encode()
    payload = gzip.compress(json.dumps(_payload(content), ensure_ascii=False).encode(), mtime=0)
    signature = b64encode(key.sign(first + b"\n" + payload))
    write_atomically(path, b"\n".join((first, signature, payload)))


def read_vantage(path: Path, registered: Mapping[str, str]) -> VantageFile:
    """The content of a file that a registered vantage signed. `registered`: name → public key.

    Raises InputError with one line for a file that is none, an unknown vantage, another key, or
    content that was changed after signing.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise _too_large(path)
        first, signature, payload = content.split(b"\n", 2)
        header = json.loads(first)
        name, key = str(header["vantage"]), str(header["key"])
        is_known_schema = header["schema"] == SCHEMA
        signed = b64decode(signature, validate=True)
    except OSError as error:
        raise InputError(
            f"读不了 {path}:{why(error)}。", f"Cannot read {path}: {error.strerror}."
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise _unusable(path) from error
    if not is_known_schema:
        raise _unusable(path)
    if registered.get(name) != key:
        raise _unknown(path, name, name in registered)
    if not is_signed(key, signed, first + b"\n" + payload):
        raise InputError(
            f"{path} 的签名对不上:内容在签名之后被改动或没有传完。请向监测点“{name}”重新索取。",
            f"The signature of {path} does not hold: it was changed or cut. Ask “{name}” again.",
        )
    try:
        return _content(name, json.loads(_inflated(payload)))
    except (ValueError, KeyError, TypeError, AttributeError, zlib.error) as error:
        raise InputError(
            f"{path} 的签名正确,但内容读不懂({error})。监测点“{name}”的版本可能更新。",
            f"{path} is signed well, but cannot be read ({error}).",
        ) from error


def _payload(content: VantageFile) -> dict[str, Any]:
    return {
        "sites": [
            {
                "url": site.url,
                "days": {
                    day.isoformat(): b64encode(series).decode()
                    for day, series in sorted(site.days.items())
                },
            }
            for site in content.sites
        ],
        "outages": [
            [stamp(span.since), span.until and stamp(span.until)] for span in content.outages
        ],
    }


def _content(name: str, data: Mapping[str, Any]) -> VantageFile:
    return VantageFile(
        name,
        tuple(SiteDays(str(site["url"]), _days(site["days"].items())) for site in data["sites"]),
        tuple(
            Span(datetime.fromisoformat(since), until and datetime.fromisoformat(until))
            for since, until in data["outages"]
        ),
    )


def _days(pairs: Iterable[tuple[str, str]]) -> dict[date, bytes]:
    days = {date.fromisoformat(day): b64decode(series, validate=True) for day, series in pairs}
    for series in days.values():
        decode(series)
    return days


def _inflated(payload: bytes) -> bytes:
    inflater = zlib.decompressobj(wbits=31)
    data = inflater.decompress(payload, MOST_INFLATED_BYTES)
    if not inflater.eof:
        raise ValueError("too large")
    return data


def _too_large(path: Path) -> InputError:
    most = MOST_BYTES // 1_000_000
    return InputError(
        f"{path} 超过 {most} MB,没有读。请让该监测点用 --days 少导出几天。",
        f"{path} is over {most} MB and was not read; have fewer days exported (--days).",
    )


def _unusable(path: Path) -> InputError:
    return InputError(
        f"{path} 不是监测点导出的文件。请用另一监测点 xuncha vantage export 写出的文件。",
        f"{path} is no file of a vantage; take one that xuncha vantage export wrote.",
    )


def _unknown(path: Path, name: str, is_registered: bool) -> InputError:
    if is_registered:
        return InputError(
            f"{path} 不是用监测点“{name}”登记的密钥签名的。请核对该点的公钥。",
            f"{path} is not signed with the registered key of “{name}”.",
        )
    return InputError(
        f"{path} 来自没有登记的监测点“{name}”。请先用 xuncha vantage register 登记它的公钥。",
        f"{path} comes from “{name}”, which is not registered (xuncha vantage register).",
    )
