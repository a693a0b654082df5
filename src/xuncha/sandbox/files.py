"""Small files that really are what their names say: a picture, a PDF, a document."""

from __future__ import annotations

import struct
import zlib

STYLE = b"body{font:14px/1.6 sans-serif}.yanlian{background:#c00;color:#fff;text-align:center}\n"
SCRIPT = b"function createPageHTML(){}function _showDynClicks(){}\n"
# A style sheet or script answers for the whole site; pictures differ by colour only.
ASSETS = {
    "/css/style.css": ("text/css", STYLE),
    "/js/common.js": ("application/javascript", SCRIPT),
}


def png(shade: int) -> bytes:
    """A picture of one pixel."""
    row = zlib.compress(b"\x00" + bytes((shade % 256, 80, 80)))
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", row) + _chunk(b"IEND", b"")
    )


def pdf(name: str) -> bytes:
    """A PDF of one page that says it is for practice only."""
    text = f"BT /F1 12 Tf 60 700 Td (PRACTICE DATA - YANLIAN SHUJU {name}) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    count = len(objects) + 1
    trailer = (
        f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n"
        f"<< /Size {count} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    )
    return out + trailer.encode()


def doc(title: str) -> bytes:
    """A text document that word processors open under the name .doc (rich text inside)."""
    letters = "".join(f"\\u{ord(letter)}?" for letter in f"演练数据:{title}")
    return (
        f"{{\\rtf1\\ansi\\deff0 {{\\fonttbl {{\\f0 SimSun;}}}}\\f0\\fs28 {letters}\\par}}".encode()
    )


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
