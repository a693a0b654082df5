"""The blind set of the single-page checks, run through what the checks themselves are given.

`tests/golden/heldout14` to `heldout19` were written, with their right answers, before their writers
had opened the code of these checks. Each case is counted under what it is about; what an innocent case is accused of
lowers precision, what a guilty one gets away with lowers recall.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.reading_tally import Tally
from crawl_server import Answer, WebSite, crawl_one, serving, verdicts_of
from read_tools import exchange, read
from site_facts import WINDOWS, facts, home, link

from xuncha.checks.advertising.check import observe as observe_advertising
from xuncha.checks.injection.check import observe as observe_injection
from xuncha.checks.labels.check import observe as observe_labels
from xuncha.checks.privacy.check import observe as observe_privacy
from xuncha.checks.wording.match import find_wrong_words
from xuncha.checks.wording.oldnames import find_old_names
from xuncha.facts import (
    LinkKind,
    Observation,
    PageLabels,
    PageText,
    PageType,
    Purpose,
    Site,
)
from xuncha.fetch.outcomes import outcome_of_response
from xuncha.read.identity.foot import is_unfilled
from xuncha.read.identity.marks import merge_identity
from xuncha.read.intruders.outside import look_outside
from xuncha.read.intruders.signs import telling_signs
from xuncha.read.links.hosts import host_name
from xuncha.read.page import read_page
from xuncha.read.pagefacts import Page
from xuncha.read.secondlook import read_second_look
from xuncha.read.source.decode import decode

GOLDEN = Path(__file__).parent.parent / "golden"
SET = GOLDEN / "heldout14"
FIFTEENTH = GOLDEN / "heldout15"
SIXTEENTH = GOLDEN / "heldout16"
# A third that was kept until the rest had been mended.
SIXTEENTH_LATER = SIXTEENTH / "checks_later"
# Two halves: as look-ups gave them, and odd ones; a third of each was kept until the rest was mended.
SEVENTEENTH = GOLDEN / "heldout17"
DRAWN, ODD = SEVENTEENTH / "checks_drawn", SEVENTEENTH / "checks_odd"
DRAWN_KEPT, ODD_KEPT = SEVENTEENTH / "checks_drawn_kept", SEVENTEENTH / "checks_odd_kept"
# Fair draws, a third of each kept until the rest was mended.
EIGHTEENTH = GOLDEN / "heldout18"
EIGHTEENTH_KEPT = EIGHTEENTH / "checks_kept"
NINETEENTH = GOLDEN / "heldout19"
NINETEENTH_KEPT = NINETEENTH / "checks_kept"
TWENTIETH_WORDS = GOLDEN / "heldout20words"
TWENTIETH_WORDS_KEPT = TWENTIETH_WORDS / "checks_kept"
TWENTIETH_ANSWERS = GOLDEN / "heldout20answers"
TWENTIETH_ANSWERS_KEPT = TWENTIETH_ANSWERS / "checks_kept"
ANSWERS_FOLDERS = ("hidden", "injected", "answers")
HOME = "http://www.chenghu-xian.invalid/"
SITE = Site(HOME, "澄湖县人民政府", "3622330001", "饶河市", "县", "澄湖县人民政府办公室")
SECOND = Site(
    "http://www.jichuan-xian.invalid/",
    "霁川县人民政府",
    "5199210001",
    "平江市",
    "县",
    "霁川县人民政府办公室",
)
THIRD = Site(
    "http://www.shuanglin-xian.invalid/",
    "霜林县人民政府",
    "4399210002",
    "平江市",
    "县",
    "霜林县人民政府办公室",
)
# The sites that the pages are of.
SITES = {site.url: site for site in (SITE, SECOND, THIRD)}
AS_OF = date(2026, 6, 1)
PAGES = ("hidden", "injected", "privacy", "advertising", "transport", "identity", "labels")
FOLDERS = (*PAGES[:5], "outside", "answers", "charsets", "wording")
FIFTEENTH_FOLDERS = ("hidden", "injected", "privacy", "advertising", "answers", "wording")
SEVENTEENTH_FOLDERS = (*FIFTEENTH_FOLDERS, "identity")
EIGHTEENTH_FOLDERS = ("hidden", "injected", "privacy", "answers", "identity", "labels")
NINETEENTH_FOLDERS = (*EIGHTEENTH_FOLDERS, "wording")
WORDS_FOLDERS = ("wording", "privacy", "advertising")
# Which kind of page the labels of a case are on.
KINDS = {"home": PageType.HOME, "list": PageType.COLUMN, "article": PageType.ARTICLE}
# Parts of a foot that are there or not; of the others it matters what they say.
THERE = ("party_government_mark", "error_report_entry", "contact", "sitemap")
SAYS = ("site_id_code", "icp", "police", "sponsor")
# The open question of leaving for other sites is one on every home page with such links.
OPEN = "leaving_notice_unknown"
# The link that a small site is about: an article's address, as systems make them.
ABOUT = "/tzgg/202605/t20260512_2.html"


def measure(tally: Tally, folders: tuple[str, ...] = FOLDERS, at: Path = SET) -> None:
    """Count every case of these folders of a set."""
    for folder in folders:
        if folder in PAGES:
            for name, page, expect in _pages(at / folder):
                _count_page(tally, f"{folder}/{name}", page, expect)
        else:
            for case in json.loads((at / folder / "cases.json").read_text("utf-8")):
                COUNTED[folder](tally, f"{folder}/{case.get('name', '')}", case)


def _pages(folder: Path) -> Iterator[tuple[str, Page, dict[str, Any]]]:
    for path in sorted(folder.glob("*.html")):
        case = json.loads(path.with_suffix(".json").read_text("utf-8"))
        asked = exchange(case["url"], path.read_bytes())
        if case["url"] in SITES:
            asked = replace(asked, purpose=Purpose.HOME)
        yield path.stem, read_page(asked, AS_OF), case["expect"]


def _count_page(tally: Tally, where: str, page: Page, expect: dict[str, Any]) -> None:
    site = next(site for site in SITES.values() if host_name(site.url) == host_name(page.url))
    if "hidden" in expect:
        links = page.signs.hidden_links if page.signs else ()
        tally.bag("", "hidden links", expect["hidden"], [one.url for one in links], where)
    if "injection" in expect:
        seen = observe_injection(facts(site=site, signs=telling_signs([page])), WINDOWS)
        _bag_of_names(tally, "injection", expect["injection"], seen, where)
    if "advertising" in expect:
        signs = telling_signs([page])
        seen = observe_advertising(
            facts(site=site, home=home(final_url=site.url), signs=signs), WINDOWS
        )
        _bag_of_names(tally, "advertising", expect["advertising"], seen, where)
    if "privacy" in expect:
        text = PageText(page.url, page.title, page.text, "urn:gs", "2026-06-01T09:30:00+08:00")
        seen = observe_privacy(facts(site=site, texts=(text,)), WINDOWS)
        _bag_of_names(tally, "private numbers", expect["privacy"], seen, where)
    if "identity" in expect:
        _count_identity(tally, page, expect["identity"], where)
    if "labels" in expect:
        on_it = PageLabels(page.url, KINDS[expect["kind"]], page.labels, "urn:gs", "")
        faults = observe_labels(facts(site=site, labels=(on_it,)), WINDOWS)
        said = [f"{one.name.removeprefix('label_')} {one.detail['label']}" for one in faults]
        tally.bag("", "labels", *_agreed(expect["labels"], set(said)), where)
    if "insecure" in expect:
        asked = page.signs.insecure if page.signs else ()
        tally.bag("", "mixed content", expect["insecure"], asked, where)


def _count_identity(tally: Tally, page: Page, expect: dict[str, Any], where: str) -> None:
    """Which parts of the foot were read, and what those that are numbers and names say."""
    read_here = merge_identity([page])
    seen = [name for name in THERE if getattr(read_here, name)]
    said = {name: getattr(read_here, name) or "" for name in SAYS}
    # A number of zeros is shown to a person as perhaps never filled in (checks/identity).
    seen += [_says(name, value) for name, value in said.items() if value and not is_unfilled(value)]
    wanted = [name for name in THERE if name in expect]
    wanted += [_says(name, expect[name]) for name in SAYS if name in expect]
    tally.bag("", "identity", wanted, seen, where)


def _says(name: str, value: str) -> str:
    """The police's number is written in many ways, with its words or without."""
    return f"{name}={''.join(c for c in value if c.isdigit()) if name == 'police' else value}"


def _bag_of_names(
    tally: Tally, task: str, wanted: list[str], seen: tuple[Observation, ...], where: str
) -> None:
    tally.bag("", task, *_agreed(wanted, {one.name for one in seen} - {OPEN}), where)


def _agreed(wanted: list[str], seen: set[str]) -> tuple[list[str], list[str]]:
    """The same, where any of several names will do (`empty|wrong PubDate`): one that is met is all."""
    left = sorted(seen)
    for several in wanted:
        if "|" in several:
            names, _, what = several.partition(" ")
            met = {f"{name} {what}".strip() for name in names.split("|")} & set(left)
            left = [one for one in left if one not in met] + [several] * bool(met)
    return wanted, left


def _count_outside(tally: Tally, where: str, case: dict[str, Any]) -> None:
    if case["kind"] == "target":
        url = f"http://www.{case['name'].replace('_', '-')}.example/"
        outside = look_outside(exchange(url, case["html"]))
        target = link(url, kind=LinkKind.EXTERNAL)
        found = facts(site=SITE, links=(target,), outside=(outside,) if outside else ())
        signs = [one.detail["sign"] for one in observe_injection(found, WINDOWS)]
        tally.bag("", "outlinks", [case["sign"]] if case["sign"] else [], signs, where)
        return
    answer = exchange(HOME, case["html"])
    answer = replace(answer, final_url=case["led_to"]) if case["led_to"] else answer
    look = read_second_look(answer, read(HOME, case["ordinary"], AS_OF))
    seen = observe_injection(facts(site=SITE, second_look=look), WINDOWS)
    wanted = [case["difference"]] if case["difference"] else []
    tally.bag("", "cloaking", wanted, [one.detail["difference"] for one in seen], where)


def _count_answer(tally: Tally, where: str, case: dict[str, Any]) -> None:
    if case["kind"] == "site":
        _count_site(tally, where, case)
        return
    headers = tuple({"Content-Type": "text/html; charset=utf-8", **case["headers"]}.items())
    outcome, _ = outcome_of_response(case["status"], headers, case["body"].encode())
    if case["outcome"] == "blocked":
        tally.bag("", "challenges", ["blocked"], {str(outcome)} & {"blocked"}, where)
    else:
        tally.bag("", "challenges", [], {str(outcome)} - {case["outcome"]}, where)


def _count_site(tally: Tally, where: str, case: dict[str, Any]) -> None:
    """One small site on a real server, crawled; the link that the case is about."""
    random = case["random"]
    site = WebSite(otherwise=lambda _: Answer(random["body"].encode(), random["status"]))
    site.page("/robots.txt", "", type="text/plain")
    site.links("/", "/tzgg/t1.html", ABOUT, "/tzgg/t3.html")
    for n in (1, 3):
        site.page(f"/tzgg/t{n}.html", _article(n))
    for path, body in case.get("pages", {}).items():
        site.page(path, body)
    answer = {key: case[key] for key in ("status", "location") if key in case}
    site.page(ABOUT, case["page"], **answer)
    with serving(site), TemporaryDirectory() as folder:
        found = verdicts_of(crawl_one(site.base + "/", Path(folder)))
    seen = str(found[ABOUT].verdict)
    guilty = {"dead", "soft_dead"}
    tally.bag("", "soft-dead", {case["verdict"]} & guilty, {seen} & guilty, where)


def _article(n: int) -> str:
    text = "各单位要落实责任，按月对账，确保年内见到成效。" * 12
    return f"<title>第{n}号通知_澄湖县人民政府</title><h1>第{n}号通知</h1><p>{text}</p>"


def _count_charset(tally: Tally, where: str, case: dict[str, Any]) -> None:
    html, _ = decode(b64decode(case["body"]), case["header"])
    tally.exact("", "charset", True, case["text"] in html, where)


def _count_wording(tally: Tally, _: str, case: dict[str, Any]) -> None:
    """A hit that meets a wrong word has found it, whatever it takes along."""
    text = case["text"]
    if case.get("html"):
        text = read(HOME, f"<html><body>{text}</body></html>", AS_OF).text
    wrong = {word: _place_of(word, text) for word in case["wrong"]}
    seen = []
    day = date.fromisoformat(case["day"]) if "day" in case else None
    for hit in (*find_wrong_words(text), *find_old_names(text, day)):
        place = range(hit.start, hit.end)
        met = [w for w, at in wrong.items() if at.start < place.stop and place.start < at.stop]
        seen += met or [hit.found]
    tally.bag("", "wrong words", list(wrong), set(seen), text)


def _place_of(word: str, text: str) -> range:
    """Where a word stands, perhaps over the pieces that marks inside it make of a text."""
    found = re.search("\\s*".join(map(re.escape, word)), text)
    assert found, (word, text)
    return range(found.start(), found.end())


COUNTED = {
    "outside": _count_outside,
    "answers": _count_answer,
    "charsets": _count_charset,
    "wording": _count_wording,
}
