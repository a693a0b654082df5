"""Days of columns, letters and activities, standing to their thresholds as the order has it."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from tests.blindsites.fifth import phrases
from tests.blindsites.fifth.articles import HEADS
from tests.blindsites.fifth.limits import Limits
from tests.blindsites.fifth.planted import NEWS, PERSONNEL, PLANNING
from tests.blindsites.sixth.orders import Order

DAY = timedelta(days=1)
LetterDays = tuple[str, date, date | None]


class Standing:
    """Draws the days of one site."""

    def __init__(self, draw: Random, limits: Limits, order: Order, is_portal: bool) -> None:
        self.draw, self.limits, self.order = draw, limits, order
        self.wanted = 6 if is_portal else 3

    def back(self, newest: date, step: tuple[int, int], count: int) -> list[date]:
        days = [newest]
        while len(days) < count:
            days.append(days[-1] - DAY * self.draw.randint(*step))
        return days

    # --- the home page -------------------------------------------------------------------

    def home_news(self) -> list[date]:
        """The days of the news of the home page, seven of them."""
        edge = self.order.edge("home_last")
        if edge is not None:
            newest = self.limits.two_weeks + DAY * edge
            # Of the day that decides there is one alone.
            return [newest, *self.back(self.limits.two_weeks - DAY * 2, (1, 4), 6)]
        return [self.limits.as_of - DAY * min(k, 12) for k in (0, 1, 2, 3, 5, 8, 12)]

    def home_notices(self) -> list[date]:
        """Those of the notices: together with the news eleven updates, or as many as are ordered."""
        limits = self.limits
        if self.order.edge("home_last") is not None:
            return self.back(limits.two_weeks - DAY * 3, (3, 9), 4)
        recent = 4 if (edge := self.order.edge("home_count")) is None else 3 + edge
        days = [limits.as_of - DAY * one for one in (3, 6, 10, 14)[:recent]]
        return days + self.back(limits.two_weeks - DAY, (4, 20), 5 - recent)

    # --- columns -------------------------------------------------------------------------

    def well(self, kind: str, count: int = 2) -> list[date]:
        """A column in order; on the edge of its period where that is ordered."""
        limits, edge = self.limits, self.order.edge("period")
        if edge is not None and self.draw.random() < 0.7:
            return self.back(self._limit(kind) + DAY * edge, (3, 30), count)
        if kind == NEWS:
            return self.back(limits.as_of - DAY * self.draw.randint(1, 12), (2, 9), count)
        return self.back(limits.as_of - DAY * self.draw.randint(4, 100), (9, 40), count)

    def stale(self, kind: str, count: int = 2) -> list[date]:
        over = self.draw.choice((1, 1, 2, 30, 400))
        return self.back(self._limit(kind) - DAY * over, (3, 30), count)

    def _limit(self, kind: str) -> date:
        if kind == NEWS:
            return self.limits.two_weeks
        return self.limits.year if kind in (PERSONNEL, PLANNING) else self.limits.six_months

    # --- what is answered and asked ------------------------------------------------------

    def letters(self) -> list[LetterDays]:
        limits = self.limits
        titles = iter(self.draw.sample(phrases.LETTERS, 6))
        made: list[LetterDays] = []
        for back in (9, 60):
            asked = limits.as_of - DAY * back
            made.append((next(titles), asked, asked + DAY * self.draw.randint(1, 5)))
        if (edge := self.order.edge("letter_old")) is not None:
            made.append((next(titles), self._near(limits.three_months, edge), None))
        if (edge := self.order.edge("letter_year")) is not None:
            made.append((next(titles), self._near(limits.year, edge), None))
        return sorted(made, key=lambda one: one[1], reverse=True)

    def _near(self, limit: date, edge: int) -> date:
        # In a month without that day counts backwards and forwards differ; nobody is held to it.
        safe = 0 if limit.day == self.limits.as_of.day else 4
        return limit + DAY * (edge + safe * (-1 if edge < 0 else 1))

    def activities(self, name: str) -> list[date]:
        """As many in the year as are asked for, the oldest on its first day; and one before."""
        count = self.wanted + (self.order.edge(name) or 0)
        step = 330 // (self.wanted + 1)
        days = [self.limits.as_of - DAY * (8 + step * k) for k in range(count - 1)]
        return [*days, self.limits.year, self.limits.year - DAY]

    def lacking(self) -> tuple[str, ...]:
        edge = self.order.edge("elements")
        count = 0 if edge is None else {-1: 0, 0: 1, 1: 3}[edge]
        return tuple(self.draw.sample(sorted(HEADS), count))
