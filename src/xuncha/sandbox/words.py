"""Neutral texts put together from the word stock; the same seed gives the same text."""

from __future__ import annotations

from random import Random

from xuncha.sandbox.register import words

_TRIES = 40


class Writer:
    """Writes the titles of one site, no two alike."""

    def __init__(self, topics: tuple[str, ...], random: Random) -> None:
        self._topics = topics
        self._random = random
        self._used: set[str] = set()

    def title(self, stock: str, year: int = 2016) -> str:
        """A title of the kind `stock` names (news, notice, policy, plan, personnel, survey …)."""
        patterns = words()[f"{stock}_titles"]
        for _ in range(_TRIES):
            title = fill(self._random.choice(patterns), self._topics, self._random, year)
            if title not in self._used:
                break
        else:
            title = f"{title}(续{len(self._used)})"
        self._used.add(title)
        return title


def topics_of(name: str) -> tuple[str, ...]:
    """What the texts of a site of that name are about."""
    special: list[str] = next(
        (topics for key, topics in words()["fields"].items() if key in name), []
    )
    return (*special, *special, *words()["topics"])


def fill(pattern: str, topics: tuple[str, ...], random: Random, year: int = 2016) -> str:
    """A pattern of the word stock with its blanks filled in."""
    return pattern.format(
        topic=random.choice(topics),
        place=random.choice(words()["places"]),
        season=random.choice(words()["seasons"]),
        number=random.randint(2, 48),
        year=year,
    )


def paragraphs(topics: tuple[str, ...], random: Random, count: int) -> list[str]:
    """So many paragraphs of two or three sentences."""
    stock = words()["sentences"]
    return [
        "".join(
            fill(sentence, topics, random)
            for sentence in random.sample(stock, random.randint(2, 3))
        )
        for _ in range(count)
    ]
