"""What is said where an evidence file cannot be used."""

from __future__ import annotations

from pathlib import Path

from xuncha.errors import InputError
from xuncha.machine.files import why


def unreadable(path: Path, error: OSError) -> InputError:
    """The system does not hand the file out: it is missing, locked away, on a broken disk."""
    return InputError(
        f"证据文件读不出来({why(error)}):{path}。",
        f"cannot read evidence: {path} ({error.strerror}).",
    )


def incomplete(path: Path) -> InputError:
    """The file ends before what every finished one ends with."""
    return InputError(
        f"证据文件不完整(被截断):{path}。请重新运行 xuncha inspect。",
        f"the evidence file is incomplete (cut off): {path}. Run xuncha inspect again.",
    )


def damaged(path: Path, offset: int) -> InputError:
    """The file breaks within; `offset` is the first byte of the record that cannot be read."""
    return InputError(
        f"证据文件已损坏:{path},第{offset}字节起读不出来。请重新运行 xuncha inspect。",
        f"the evidence file is damaged: {path}, unreadable from byte {offset}. "
        "Run xuncha inspect again.",
    )
