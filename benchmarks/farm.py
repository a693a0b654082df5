"""A farm of websites with planted dead links: the same farm for the same options.

Every site has an address of 127.0.0.0/8 for itself. Beside the sites stands `farm.json`: what was
planted, and every page.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path

from benchmarks.farm_site import write_site

LIST = "farm.json"
# Whatever decides how a farm comes out.
_SOURCES = ("farm.py", "farm_site.py", "farm_markup.py", "farm_words.py")


@dataclass(frozen=True)
class Farm:
    """A farm on disk; URLs as a browser writes them."""

    folder: Path
    port: int
    addresses: tuple[str, ...]
    # Dead URL → kind: page, attachment, image, script, error500, redirect, cross_site, chinese.
    planted: dict[str, str]
    # Where a planted redirect ends → the planted URL: some tools name the end.
    ends: dict[str, str]
    pages: dict[str, tuple[str, ...]] = field(repr=False)
    scheme: str = "http"

    @property
    def seeds(self) -> list[str]:
        """The home page of every site."""
        return [f"{self.scheme}://{address}:{self.port}/" for address in self.addresses]

    def first(self, count: int) -> Farm:
        """The farm as if it had only its first sites (the others are still served)."""
        addresses = self.addresses[:count]
        names = tuple(f"{self.scheme}://{address}:" for address in addresses)
        planted = {
            u: k for u, k in self.planted.items() if k != "cross_site" and u.startswith(names)
        }
        # A dead link to another site counts where it is found: on the site that its name tells.
        for url, kind in self.planted.items():
            if kind == "cross_site" and int(url.rpartition("-")[2].partition(".")[0]) < count:
                planted[url] = kind
        pages = {address: self.pages[address] for address in addresses}
        return Farm(self.folder, self.port, addresses, planted, self.ends, pages, self.scheme)

    def page_urls(self) -> Iterator[str]:
        """Every page, for tools that do not crawl."""
        for pages in self.pages.values():
            yield from pages


def address_of(number: int) -> str:
    """The loopback address of a site."""
    return f"127.0.{1 + number // 200}.{1 + number % 200}"


def make_farm(
    folder: Path,
    sites: int,
    pages: int,
    port: int,
    host: Callable[[int], str] = address_of,
    scheme: str = "http",
) -> Farm:
    """The farm of that size, taken from `folder` where the same one was made before.

    `host` gives the name or address of a site by its number.
    """
    hosts = [host(number) for number in range(sites)]
    stamp = f"{_stamp(sites, pages, port)}:{scheme}:{hosts[0]}"
    listed = folder / LIST
    if not listed.exists() or json.loads(listed.read_text())["stamp"] != stamp:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        _write(folder, hosts, f"{scheme}:{port}", pages, stamp)
    content = json.loads(listed.read_text())
    return Farm(
        folder=folder,
        port=port,
        addresses=tuple(content["pages"]),
        planted=content["planted"],
        ends=content["ends"],
        pages={address: tuple(urls) for address, urls in content["pages"].items()},
        scheme=scheme,
    )


def _write(folder: Path, addresses: list[str], served: str, pages: int, stamp: str) -> None:
    write = partial(write_site, folder, addresses, served, pages)
    planted: dict[str, str] = {}
    ends: dict[str, str] = {}
    listed: dict[str, list[str]] = {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for address, site in zip(addresses, pool.map(write, range(len(addresses))), strict=True):
            planted.update(site.planted)
            ends.update(site.ends)
            listed[address] = site.pages
    content = {"stamp": stamp, "planted": planted, "ends": ends, "pages": listed}
    (folder / LIST).write_text(json.dumps(content, ensure_ascii=False))


def _stamp(sites: int, pages: int, port: int) -> str:
    here = Path(__file__).parent
    sources = b"".join((here / name).read_bytes() for name in _SOURCES)
    return f"{sites}x{pages}:{port}:{sha256(sources).hexdigest()}"
