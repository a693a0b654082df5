"""What programs get of the record."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ninja import Schema
from pydantic import Field

from xuncha_platform.audit.models import Event
from xuncha_platform.audit.sentences import Line, sentence


class EventOut(Schema):
    """One event."""

    id: int
    at: datetime
    user: int | None = Field(alias="user_id")
    user_name: str
    role: str
    organisation_name: str
    address: str
    action: str = Field(description="操作代码,如 registry.site.change")
    sentence: str = Field(description="一句话")
    target_type: str
    target_id: str
    target_name: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    reason: str
    count: int

    @staticmethod
    def resolve_sentence(event: Event) -> str:
        """The event in one sentence."""
        return sentence(event)


class EventDetail(EventOut):
    """One event, and what the same request did besides."""

    others: list[EventOut]


class ActionOut(Schema):
    """An action that events name."""

    code: str
    name: str


class ChangeOut(Schema):
    """One value: what it is called, what it was, what it is."""

    label: str
    before: str
    after: str


class HistoryOut(Schema):
    """Something that happened to a thing, as its page tells it."""

    at: datetime
    sentence: str
    reason: str
    changes: list[ChangeOut]


def histories(lines: list[Line]) -> list[dict[str, Any]]:
    """What was done to a thing, for `response=list[HistoryOut]`."""
    return [
        {
            "at": one.event.at,
            "sentence": one.sentence,
            "reason": one.event.reason,
            "changes": one.changes,
        }
        for one in lines
    ]
