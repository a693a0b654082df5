"""The kinds of offices in a province's round, each put together with what its care leaves undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.blindsites.fifth import faults, lists, phrases
from tests.blindsites.fifth.articles import HEADS, centred, indexed
from tests.blindsites.fifth.building import Site
from tests.blindsites.fifth.frames import MARKS, Look
from tests.blindsites.fifth.limits import Limits
from tests.blindsites.fifth.parts import drawn_parts, wider_parts
from tests.blindsites.fifth.planted import (
    NEWS,
    NOTICE,
    OTHER,
    PERSONNEL,
    PLANNING,
    POLICY,
    Planted,
)

# How the home page stands towards the two weeks.
HOMES = ("busy", "busy", "busy", "few", "edge", "late")
# How the last item of a column stands towards its period.
WELL, EDGE, OVER, OLD = "well", "edge", "over", "old"


@dataclass(frozen=True)
class Order:
    """What is drawn for one site before it is built."""

    kind: str
    home: str
    # How the columns stand, in the order of being built; the rest is in order.
    standing: tuple[str, ...]
    blank: int
    dead_home: int
    dead_inside: int
    files: int
    dead_files: int
    letters: str  # none, well, slow, edge, over, empty
    surveys: str  # none, enough, few, edge, past
    talks: str
    without: tuple[str, ...]  # elements that guides lack
    failed_looks: int
    lacks: tuple[str, ...]
    labels: bool
    moved: str  # "", redirect, refresh


def drawn_order(draw: Random, kind: str) -> Order:
    care = draw.choice(("good", "good", "usual", "usual", "usual", "poor"))
    stale = {"good": 0, "usual": draw.choice((0, 1, 2)), "poor": draw.choice((3, 4, 5, 6))}[care]
    standing = [draw.choice((OVER, OVER, OLD)) for _ in range(stale)] + [EDGE] * draw.choice(
        (0, 1, 2)
    )
    standing += [WELL] * 8
    first = standing[:8]
    draw.shuffle(first)
    activities = ("enough", "enough", "few", "edge", "past")
    return Order(
        kind,
        draw.choice(HOMES if care != "good" else HOMES[:3]),
        tuple(first),
        draw.choice((0, 0, 1)) if care == "usual" else draw.choice((0, 2, 3)) if care == "poor" else 0,
        0 if care == "good" else draw.choice((0, 1, 2, 3)),
        0 if care == "good" else draw.choice((0, 0, 2, 5)),
        draw.choice((0, 3, 4)),
        0 if care == "good" else draw.choice((0, 0, 1, 2)),
        draw.choice(("well", "slow", "edge") if care == "good" else ("well", "slow", "edge", "over", "empty")),
        draw.choice(("none", *activities) if care == "poor" else activities),
        draw.choice(("none", "none", *activities)),
        tuple(draw.sample(sorted(HEADS), 0 if care == "good" else draw.choice((0, 0, 1, 2)))),
        draw.choice((0, 0, 0, 0, 2)),
        () if care == "good" else tuple(draw.sample(MARKS, draw.choice((0, 0, 1, 2)))),
        care == "good" or draw.random() < 0.6,
        draw.choice(("", "", "", "redirect", "refresh")),
    )  # fmt: skip


class Maker:
    """One office being made."""

    def __init__(self, draw: Random, limits: Limits, order: Order, place: str, number: int,
                 is_wide: bool = False) -> None:  # fmt: skip
        self.is_wide = is_wide
        self.draw, self.limits, self.order, self.place = draw, limits, order, place
        self.county = f"xc{number:03d}"
        self.standing = list(order.standing)
        self.blank_left = order.blank
        self.number = number

    def start(self, name: str, sponsor: str, domain: str, is_portal: bool = False) -> Site:
        order = self.order
        look = Look(
            name, sponsor, domain, f"33{self.number:04d}0001"[:10], self.draw.randrange(6),
            self.limits.as_of, order.lacks, order.labels, self._extras(),
        )  # fmt: skip
        planted = Planted(self.limits, is_portal, lacks=order.lacks, labels=order.labels)
        planted.failed_looks = order.failed_looks
        parts = wider_parts(self.draw) if self.is_wide else drawn_parts(self.draw)
        planted.full_time = parts.article is not centred
        planted.gov_domain = domain.endswith(".gov.cn")
        self.site = Site(self.draw, self.limits, look, domain, parts, planted)
        return self.site

    def _extras(self) -> frozenset[str]:
        if not self.is_wide:
            return frozenset()
        every = ("foot_script", "sidebar", "leftnav", "neighbours")
        return frozenset(one for one in every if self.draw.random() < 0.4)

    # --- days ----------------------------------------------------------------------------

    def _newest_on_home(self) -> date:
        """No item of the home page is newer than this."""
        limits = self.limits
        if self.order.home == "edge":
            return limits.two_weeks
        if self.order.home == "late":
            return limits.two_weeks - timedelta(days=1)
        return limits.as_of - timedelta(days=self.draw.choice((0, 1, 1, 2, 3)))

    def _back(self, newest: date, step: tuple[int, int], count: int) -> list[date]:
        days = [newest]
        while len(days) < count:
            days.append(days[-1] - timedelta(days=self.draw.randint(*step)))
        return days

    def _standing(self) -> str:
        return self.standing.pop(0) if self.standing else WELL

    def news(self, count: int) -> list[date]:
        top, limits = self._newest_on_home(), self.limits
        how = self._standing()
        if how == OLD:
            return self._back(
                limits.two_weeks - timedelta(days=self.draw.randint(40, 400)), (2, 9), count
            )
        if how == OVER:
            return self._back(limits.two_weeks - timedelta(days=1), (1, 6), count)
        if how == EDGE:
            return self._back(min(top, limits.two_weeks), (1, 6), count)
        step = (4, 9) if self.order.home == "few" else (0, 2) if count > 9 else (1, 4)
        return self._back(top, step, count)

    def rare(self, kind: str, count: int) -> list[date]:
        """Days of a column with a long period."""
        limit = self.limits.year if kind in (PERSONNEL, PLANNING) else self.limits.six_months
        how = self._standing()
        if how == OLD:
            newest = limit - timedelta(days=self.draw.randint(30, 500))
        elif how == OVER:
            newest = limit - timedelta(days=1)
        elif how == EDGE:
            newest = limit
        else:
            newest = self._newest_on_home() - timedelta(days=self.draw.randint(0, 60))
        return self._back(newest, (6, 45), count)

    def activity(self, how: str) -> list[date] | None:
        """Days of surveys or interviews."""
        enough = 7 if self.site.planted.is_portal else 4
        if how == "none":
            return None
        if how == "past":
            return self._back(self.limits.year - timedelta(days=70), (30, 60), 4)
        count = {"enough": enough, "few": 2, "edge": 1}[how]
        step = 330 // (enough + 1)
        days = [self.limits.as_of - timedelta(days=8 + step * k) for k in range(count)]
        if how == "edge":
            # As many as are asked for, the last of them on the first day of the year.
            wanted = 6 if self.site.planted.is_portal else 3
            days = [self.limits.as_of - timedelta(days=8 + step * k) for k in range(wanted - 1)]
            days.append(self.limits.year)
        return days + self._back(self.limits.year - timedelta(days=70), (30, 60), 2)

    def letters(self) -> list[tuple[str, date, date | None]]:
        how, limits = self.order.letters, self.limits
        titles = iter(self.draw.sample(phrases.LETTERS, 8))

        def answered(asked: date, after: int) -> tuple[str, date, date | None]:
            return (next(titles), asked, asked + timedelta(days=after))

        day = timedelta(days=1)
        if how == "empty":
            return [answered(limits.year - day * (30 + 40 * k), 4) for k in range(3)]
        made = [
            answered(limits.as_of - day * (15 + 37 * k), self.draw.randint(1, 6)) for k in range(4)
        ]
        made.append(answered(limits.year - day * 40, 5))
        if how == "slow":
            made[2] = answered(made[2][1], 45)
        # In a month without that day the count backwards and forwards differ; nobody is held to it.
        safe = 0 if limits.three_months.day == limits.as_of.day else 4
        if how == "edge":
            made.append((next(titles), limits.three_months + day * safe, None))
        if how == "over":
            made.append((next(titles), limits.three_months - day * (1 + safe), None))
        if self.draw.random() < 0.4:
            made.append((next(titles), limits.as_of - day * 3, None))
        return sorted(made, key=lambda one: one[1], reverse=True)

    # --- columns -------------------------------------------------------------------------

    def col(self, slug: str, names: Sequence[str], kind: str, count: int, on_home: int = 0,
            channel: str = "", at_host: str = "") -> None:  # fmt: skip
        site = self.site
        title = {
            NEWS: site.titles.news, NOTICE: site.titles.notice, POLICY: site.titles.policy,
            PERSONNEL: site.titles.personnel, PLANNING: site.titles.planning,
        }.get(kind, site.titles.other)  # fmt: skip
        days = self.news(count) if kind == NEWS else self.rare(kind, count)
        in_table = bool(at_host) or (kind == POLICY and self.draw.random() < 0.3)
        site.column(
            slug, self.draw.choice(names), kind, days, title, on_home=on_home, channel=channel,
            at_host=at_host, rows=lists.catalogue if in_table else None,
            article=indexed if in_table else None,
        )  # fmt: skip

    def explained(self, channel: str = "") -> None:
        """政策解读. The table does not name it among 通知公告、政策文件类: it is always in order."""
        days = self._back(self._newest_on_home() - timedelta(days=9), (6, 30), 4)
        self.site.column("zcjd", "政策解读", OTHER, days, self.site.titles.other, channel=channel)

    def blank(self, slug: str, names: Sequence[str], kind: str, channel: str = "") -> bool:
        """A column without anything, if one is still to be left blank."""
        if not self.blank_left or self.draw.random() < 0.4:
            return False
        self.blank_left -= 1
        self.site.column(slug, names[0], kind, [], self.site.titles.other, channel=channel)
        return True

    def long(self, slug: str, names: Sequence[str], kind: str, count: int, channel: str = "",
             at_host: str = "", on_home: int = 0) -> None:  # fmt: skip
        """A column of a long period, or a blank one in its place."""
        if at_host or not self.blank(slug, names, kind, channel):
            self.col(slug, names, kind, count, on_home, channel, at_host)

    def single(self, slug: str, name: str, channel: str = "") -> None:
        self.site.single(slug, name, phrases.paragraphs(self.draw, 4), channel)

    def guides(self, name: str, count: int, at_host: str = "", channel: str = "") -> None:
        titles = self.draw.sample(phrases.SERVICES, count)
        lacking = self.order.without
        # The first guide lacks them all, another one the first of them again.
        guides = {
            title: (lacking if k == 0 else lacking[:1] if k == 1 else ())
            for k, title in enumerate(titles)
        }
        self.site.guides(name, guides, at_host, channel)

    def surveys(self, names: Sequence[str], channel: str = "") -> None:
        days = self.activity(self.order.surveys)
        if days is not None:
            self.site.column("yjzj", self.draw.choice(names), OTHER, days, self.site.titles.survey,
                             channel=channel)  # fmt: skip
            self.site.planted.columns.pop()
        self.site.planted.surveys = days

    def talks(self, channel: str = "") -> None:
        days = self.activity(self.order.talks)
        if days is not None:
            self.site.column(
                "zxft", "在线访谈", OTHER, days, self.site.titles.talk, channel=channel
            )
            self.site.planted.columns.pop()
        self.site.planted.talks = days

    def finish(self) -> Site:
        site, order = self.site, self.order
        faults.friends(site)
        faults.dead_on_home(site, order.dead_home)
        faults.dead_inside(site, order.dead_inside)
        faults.files(site, order.files, min(order.dead_files, order.files))
        if self.draw.random() < 0.5:
            faults.pictures(site)
        if self.draw.random() < 0.3:
            faults.topic_of_the_past(site)
        movable = [
            name for name, at in site.menu if at.startswith("/") and name not in site.channels
        ]
        if order.moved and movable:
            site.move_column("/lm/2013/", self.draw.choice(movable), order.moved)
        site.finish()
        return site
