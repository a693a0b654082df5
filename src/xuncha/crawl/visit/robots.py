"""robots.txt as RFC 9309 reads it: groups, longest match, `*` and `$`.

What a robots.txt says when it cannot be had: 4xx, nothing is forbidden (RFC 9309 §2.3.1.3).
5xx and network failure mean "all forbidden" to the RFC (§2.3.1.4), which is written for search
engines that can come back next week. An inspection at a time point cannot: such a robots.txt
forbids nothing here, and the exchange in the evidence shows that it could not be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from xuncha.facts import Exchange, Outcome
from xuncha.read.source.decode import decode

OUR_NAME = "xuncha"
# RFC 9309 §2.5: at least 500 KiB have to be read.
MAX_BYTES = 512_000
_LINE = re.compile(r"^\s*(user-agent|allow|disallow)\s*:\s*([^#]*)", re.I)


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for us: (pattern, allowed), longest pattern first, Allow before Disallow."""

    rules: tuple[tuple[str, bool], ...] = ()

    def allows(self, path_and_query: str) -> bool:
        """Whether an address may be asked; `path_and_query` as it stands in the canonical URL."""
        for pattern, allowed in self.rules:
            if _pattern_matches(pattern, path_and_query):
                return allowed
        return True


EVERYTHING = Robots()


def robots_of(exchange: Exchange) -> Robots:
    """The rules of an answer to GET /robots.txt; no rules where it is no readable text."""
    if exchange.outcome not in (Outcome.OK, Outcome.TOO_LARGE):
        return EVERYTHING
    # Soft-404 servers answer with a page of HTML.
    if exchange.body.lstrip()[:1] == b"<":
        return EVERYTHING
    text, _ = decode(exchange.body[:MAX_BYTES], exchange.header("content-type"))
    return parse_robots(text)


def parse_robots(text: str, name: str = OUR_NAME) -> Robots:
    """The rules of the groups for `name`, else of the groups for `*`; nothing is ever raised."""
    groups: dict[str, list[tuple[str, bool]]] = {}
    agents: list[str] = []
    in_header = False
    for line in text.removeprefix("\ufeff").splitlines():
        found = _LINE.match(line)
        if not found:
            continue
        field, value = found.group(1).lower(), found.group(2).strip()
        if field == "user-agent":
            agents = [*agents, _agent(value)] if in_header else [_agent(value)]
            in_header = True
            groups.setdefault(agents[-1], [])
            continue
        in_header = False
        for agent in agents:
            if value:
                groups[agent].append((value, field == "allow"))
    rules = groups.get(name, groups.get("*", []))
    return Robots(tuple(sorted(rules, key=lambda rule: (-len(rule[0]), not rule[1]))))


def _agent(value: str) -> str:
    found = re.match(r"[a-z_-]+|\*", value.lower())
    return found.group(0) if found else ""


def _pattern_matches(pattern: str, path: str) -> bool:
    """Prefix match with wildcards, without backtracking: parts are searched from left to right."""
    anchored = pattern.endswith("$")
    parts = pattern.removesuffix("$").split("*")
    if not path.startswith(parts[0]):
        return False
    position = len(parts[0])
    for part in parts[1:-1]:
        position = path.find(part, position)
        if position < 0:
            return False
        position += len(part)
    if len(parts) == 1:
        return not anchored or len(path) == position
    if anchored:
        return path.endswith(parts[-1]) and len(path) - len(parts[-1]) >= position
    return path.find(parts[-1], position) >= 0
