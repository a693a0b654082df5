"""What one site of the practice province consists of, before any markup."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from xuncha.facts import ColumnKind, GuideElement

DOMAIN = "yanlian.invalid"


class Mode(StrEnum):
    """How a site answers."""

    UP = "up"
    # Nobody listens at the port.
    REFUSED = "refused"
    # Accepts a request and never answers it.
    HANGING = "hanging"
    # The name is not known.
    DNS = "dns"
    # Talks something that is not TLS at its https port.
    TLS = "tls"
    ERROR_500 = "500"
    ERROR_502 = "502"
    ERROR_503 = "503"
    # 503 with a maintenance page through the week, the same page with 200 at the as-of date.
    MAINTENANCE = "maintenance"


class Kind(StrEnum):
    """What the pages of a column look like."""

    LIST = "list"
    SINGLE = "single"
    GUIDES = "guides"
    LETTERS = "letters"
    SURVEYS = "surveys"
    INTERVIEWS = "interviews"
    SYSTEMS = "systems"


@dataclass(frozen=True, slots=True)
class Reference:
    """A link as it stands on a page: words and address."""

    text: str
    url: str
    # a, img or script: the element that carries the address.
    element: str = "a"


@dataclass(frozen=True, slots=True)
class LetterText:
    """The dates of a public letter; `answered` None: not yet."""

    asked: date
    answered: date | None


@dataclass(frozen=True, slots=True)
class GuideText:
    """What a service guide shows."""

    present: tuple[GuideElement, ...]
    layout: int
    # Name of a form the text mentions; empty when none.
    form: str = ""
    # Path of the form; empty when the page does not offer it.
    form_path: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a column: a piece of news, a letter, a guide, a survey."""

    number: int
    title: str
    day: date
    pinned: bool = False
    references: tuple[Reference, ...] = ()
    letter: LetterText | None = None
    guide: GuideText | None = None


@dataclass(frozen=True, slots=True)
class PlannedColumn:
    """One column with its entries, newest first after the pinned ones."""

    number: int
    name: str
    slug: str
    kind: ColumnKind
    pages: Kind = Kind.LIST
    # The site's own ColumnType label; empty when the site bears none.
    label: str = ""
    on_home: bool = False
    state: str = "fresh"
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class DeadTarget:
    """A planted dead link."""

    url: str
    # page, image, error, redirect, external or attachment
    kind: str
    on_home: bool = False


@dataclass(frozen=True, slots=True)
class Availability:
    """How a site answers over the week."""

    mode: Mode = Mode.UP
    # Numbers of the probe instants at which the site is down although its mode is UP.
    down: frozenset[int] = frozenset()


@dataclass(frozen=True)
class SitePlan:
    """Everything that is rendered for one site."""

    number: int
    host: str
    scheme: str
    name: str
    site_id_code: str
    family: str
    charset: str
    availability: Availability
    columns: tuple[PlannedColumn, ...] = ()
    home_links: tuple[Reference, ...] = ()
    dead: tuple[DeadTarget, ...] = ()
    # Pictures that stand for an online system.
    image_systems: tuple[Reference, ...] = ()
    soft_404: bool = False
    no_head: bool = False
    letters_layout: int = 0
    seed: int = 0
    topics: tuple[str, ...] = field(default=(), repr=False)

    @property
    def url(self) -> str:
        """Address of the home page."""
        return f"{self.scheme}://{self.host}/"
