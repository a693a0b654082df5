"""The farm of the crawl benchmark holds what its list says, and tools are scored by that list."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.farm import Farm, make_farm
from benchmarks.scoring import tally

from xuncha.read.links.onpage import extract_links
from xuncha.read.source.decode import decode
from xuncha.read.tree.document import parse


@pytest.fixture(scope="module")
def farm(tmp_path_factory: pytest.TempPathFactory) -> Farm:
    return make_farm(tmp_path_factory.mktemp("farm"), sites=4, pages=30, port=8111)


def file_of(farm: Farm, url: str) -> Path:
    path = url.partition("://")[2].replace(f":{farm.port}", "")
    return farm.folder / (path + "index.html" if path.endswith("/") else path)


@pytest.mark.slow
def test_every_page_is_there_and_led_to_from_the_home_page(farm: Farm) -> None:
    for address, pages in farm.pages.items():
        assert len(pages) == 30
        todo, seen = [f"http://{address}:{farm.port}/"], set()
        while todo:
            url = todo.pop()
            if url in seen or url not in pages:
                continue
            seen.add(url)
            html, _ = decode(file_of(farm, url).read_bytes(), "text/html")
            todo += [link.url for link in extract_links(parse(html), url).links]
        assert seen == set(pages)


def test_what_is_planted_is_linked_to_and_not_there(farm: Farm) -> None:
    linked = set()
    for url in farm.page_urls():
        html, _ = decode(file_of(farm, url).read_bytes(), "text/html")
        linked |= {link.url for link in extract_links(parse(html), url).links}
    assert len(farm.planted) == 4 * 11
    assert farm.planted.keys() <= linked
    assert not [url for url in farm.planted if file_of(farm, url).exists()]
    assert not [url for url in linked if "/old/" in url or "/never/" in url]


@pytest.mark.slow
def test_the_same_options_give_the_same_farm(farm: Farm, tmp_path: Path) -> None:
    again = make_farm(tmp_path / "again", sites=4, pages=30, port=8111)
    assert (again.planted, again.pages) == (farm.planted, farm.pages)
    page = farm.pages[farm.addresses[1]][5]
    assert file_of(again, page).read_bytes() == file_of(farm, page).read_bytes()


def test_scoring_counts_found_missed_and_false(farm: Farm) -> None:
    assert tally(farm.planted, farm, farm).found == 44
    end, start = next(iter(farm.ends.items()))
    named = [end, farm.seeds[0], "mailto:x@example.org", farm.seeds[1] + "files/已删除的附件.doc"]
    result = tally(named, farm, farm)
    assert (result.found, result.false) == (2, 1)
    assert farm.planted[start] == "redirect"
    assert result.missed["redirect"] == 3
    part = farm.first(1)
    assert len(part.planted) == 11
    assert tally(part.planted, part, farm).false == 0
