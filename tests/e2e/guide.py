"""The guide's roads, read as instructions: their numbered lines are what a person does."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs" / "guide.md"
FIRST, SECOND = "十分钟走一遍", "开办关停走一遍"
_SECTION = r"^#+ {name}$(.*?)^## "
_LINE = re.compile(r"^\d+\. (.+)$", re.MULTILINE)
# How an act is written, and which it is; what is quoted stands on the page in these words.
_ACTS = (
    ("sign_in", re.compile(r"用 (?P<name>\w+) 登录")),
    ("keep_pressing", re.compile(r"按 `(?P<name>\w)`,直到写着“(?P<text>[^”]+)”")),
    ("fill", re.compile(r"填“(?P<name>[^”]+)”:`(?P<text>[^`]+)`")),
    ("open_first", re.compile(r"点第一行")),
    ("tick_first", re.compile(r"勾上第一项")),
    ("tick", re.compile(r"勾上“(?P<name>[^”]+)”")),
    ("press", re.compile(r"点“(?P<name>[^”]+)”")),
    ("read", re.compile(r"写着“(?P<name>[^”]+)”")),
)
# How long a first-time user takes, in seconds, as the guide says under 十分钟怎样算.
SIGN_IN, SWITCH, LOOK = 15, 3, 15
SECONDS = {"press": 4, "open_first": 4, "tick": 4, "tick_first": 4, "fill": 8, "read": 3}
CHARACTERS_A_MINUTE = 300
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_SHOWN_ONLY = re.compile(r"!\[.*?\]\(.*?\)|^```.*?^```", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"“[^”]+”")


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person does, with the words of the guide."""

    kind: str
    name: str = ""
    text: str = ""


def acts(name: str = FIRST) -> list[Act]:
    """Everything the numbered lines of a section say, in their order."""
    return [act for line in _LINE.findall(section(name)) for act in acts_of(line)]


def section(name: str = FIRST) -> str:
    """The text of a section, up to the next heading of the second level."""
    written = re.compile(_SECTION.format(name=name), re.MULTILINE | re.DOTALL)
    found = written.search(GUIDE.read_text(encoding="utf-8"))
    assert found, f"the guide has a road {name}"
    return found[1]


def characters(text: str) -> int:
    """The Chinese characters a person reads; commands and pictures are not read."""
    return len(_CHINESE.findall(_SHOWN_ONLY.sub("", text)))


def signing_in(road: list[Act]) -> int:
    """Seconds: the first time with name and password, after that the person's window is open."""
    names = [act.name for act in road if act.kind == "sign_in"]
    return len(set(names)) * SIGN_IN + (len(names) - len(set(names))) * SWITCH


def seconds(road: list[Act], *kinds: str) -> int:
    """What the acts of these kinds take."""
    return sum(SECONDS[act.kind] for act in road if act.kind in kinds)


def acts_of(line: str) -> list[Act]:
    """The acts of one line. Raises AssertionError for quoted words that no act explains."""
    plain = unicodedata.normalize("NFKC", line)
    found, place = [], 0
    while matches := [(hit, kind) for kind, way in _ACTS if (hit := way.search(plain, place))]:
        hit, kind = min(matches, key=lambda one: one[0].start())
        assert not _QUOTED.search(plain[place : hit.start()]), line
        found.append(Act(kind, **hit.groupdict()))
        place = hit.end()
    assert not _QUOTED.search(plain[place:]), line
    return found
