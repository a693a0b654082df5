"""Screenshots with at most 256 colours: a third of the bytes, and no difference to the eye.

Chromium takes the picture apart (a canvas), the standard library writes it; nothing to install.
"""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any

# The most frequent colours stay as they are; each of the others becomes the nearest of them.
_COUNT = """
async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) || 0) + 1);
  const sorted = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const parts = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const palette = sorted.slice(0, 256).map(parts);
  const place = new Map(sorted.slice(0, 256).map((pixel, number) => [pixel, number]));
  for (const pixel of sorted.slice(256)) {
    const [red, green, blue] = parts(pixel);
    let best = 0, least = Infinity;
    palette.forEach(([r, g, b], number) => {
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) { least = distance; best = number; }
    });
    place.set(pixel, best);
  }
  const numbers = Uint8Array.from(pixels, (pixel) => place.get(pixel));
  let text = "";
  for (let at = 0; at < numbers.length; at += 32768)
    text += String.fromCharCode(...numbers.subarray(at, at + 32768));
  return { width: image.width, height: image.height, palette: palette.flat(), pixels: btoa(text) };
}
"""


def smaller(page: Any, png: bytes) -> bytes:
    """The picture `png` with a palette; `page` is any empty page of a Playwright browser."""
    address = "data:image/png;base64," + base64.b64encode(png).decode("ascii")
    seen = page.evaluate(_COUNT, address)
    pixels = base64.b64decode(seen["pixels"])
    return written(seen["width"], seen["height"], bytes(seen["palette"]), pixels)


def written(width: int, height: int, palette: bytes, pixels: bytes) -> bytes:
    """A PNG file of one byte a pixel, rows from the top; `palette` has three bytes a colour."""
    rows = b"".join(b"\0" + pixels[at : at + width] for at in range(0, width * height, width))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in (
            (b"IHDR", header),
            (b"PLTE", palette),
            (b"IDAT", zlib.compress(rows, 9)),
            (b"IEND", b""),
        )
    )
