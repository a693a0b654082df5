"""read: what a site offers the public: guides, letters, surveys, interviews, systems."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xuncha.facts.lists import DatedItem


class GuideElement(StrEnum):
    """The eight classes of elements of an 办事指南 (国办发〔2015〕15号 附件)."""

    NAME = "name"
    BASIS = "basis"
    CONDITIONS = "conditions"
    MATERIALS = "materials"
    PLACE = "place"
    TIME = "time"
    PHONE = "phone"
    PROCESS = "process"


@dataclass(frozen=True, slots=True)
class Guide:
    """One 办事指南: which elements have content."""

    name: str
    url: str
    present: tuple[GuideElement, ...]
    missing: tuple[GuideElement, ...]
    # Names of forms that the text mentions and the page does not offer.
    forms_not_offered: tuple[str, ...] = ()
    # URLs of forms and attachments that the page offers.
    downloads: tuple[str, ...] = ()
    # False where the content could not be read (an image, an attachment alone).
    readable: bool = True
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """One public letter or message; a letter without an answer has `answered` None."""

    title: str
    url: str
    asked: date | None
    answered: date | None
    # True, False, or None where the page does not show whether it was answered.
    is_answered: bool | None
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Letters:
    """The 政务咨询 channel of a site. `channel` None: none was found."""

    channel: str | None
    usable: bool | None
    letters: tuple[Letter, ...] = ()
    # Why it could not be read; empty when it could.
    unreadable: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Activities:
    """The 调查征集 or 在线访谈 channel of a site with its activities."""

    channel: str | None
    usable: bool | None
    # As read of a site these are `Activity`.
    items: tuple[DatedItem, ...] = ()
    unreadable: str = ""
    record_id: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class OnlineSystem:
    """An online application or query system that a site offers."""

    name: str
    url: str
    page_url: str
    # True where the "system" is a picture and nothing to click.
    image_only: bool
    record_id: str = ""
    at: str = ""
