"""Which outcomes say what: one table for the crawl and for the verdicts."""

from __future__ import annotations

from enum import Enum

from xuncha.facts import Exchange, Outcome
from xuncha.fetch.notes import IN_BETWEEN, OWN_DELAY, OWN_TROUBLE, TEMPORARY_DNS, UNREADABLE_ANSWER

# Nothing readable came back at all: it may be our own network.
NETWORK = frozenset(
    {
        Outcome.TIMEOUT,
        Outcome.CONNECT_REFUSED,
        Outcome.CONNECT_FAILED,
        Outcome.DNS,
        Outcome.TLS,
        Outcome.PROTOCOL_ERROR,
    }
)
# The server answered, and what it said is a fault.
ANSWERED_BADLY = frozenset(
    {
        Outcome.NOT_FOUND,
        Outcome.GONE,
        Outcome.CLIENT_ERROR,
        Outcome.SERVER_ERROR,
        Outcome.REDIRECT_LOOP,
        Outcome.TOO_MANY_REDIRECTS,
    }
)
FAULTS = NETWORK | ANSWERED_BADLY
# A second look some seconds later may find better luck.
PASSING = NETWORK | {Outcome.SERVER_ERROR}
# HEAD is not for every server: these answers to it say nothing until GET says the same.
# A host without address or without listener says the same to GET: left to the second pass.
HEAD_SAYS_NOTHING = ANSWERED_BADLY | {
    Outcome.PROTOCOL_ERROR,
    Outcome.CONNECT_FAILED,
    Outcome.BLOCKED,
}


class OwnTrouble(Enum):
    """What may be wrong on our side."""

    NONE = "none"
    # Our system had no room for a connection.
    MACHINE = "machine"
    # Our resolver did not say whether the name exists.
    RESOLVER = "resolver"
    # Somebody between us and the host answered in its place.
    IN_BETWEEN = "in between"


def proves_nothing(exchange: Exchange) -> bool:
    """Whether a failure tells of us rather than of the target: it never makes a link dead.

    Our resolver had trouble, our system no room for a connection, or somebody in between answered;
    or an answer came that we cannot read and a browser perhaps can.
    """
    if own_trouble(exchange) is not OwnTrouble.NONE:
        return True
    if exchange.outcome is Outcome.PROTOCOL_ERROR:
        is_answer = any(note.startswith(UNREADABLE_ANSWER) for note in exchange.notes)
        return is_answer or exchange.status is not None
    return False


def own_trouble(exchange: Exchange) -> OwnTrouble:
    """What on our side of the line kept a request from its host."""
    if exchange.outcome is Outcome.CONNECT_FAILED:
        for note in exchange.notes:
            if note.startswith(OWN_TROUBLE):
                return OwnTrouble.IN_BETWEEN if note == IN_BETWEEN else OwnTrouble.MACHINE
    if exchange.outcome is Outcome.DNS:
        is_ours = any(note.startswith(TEMPORARY_DNS) for note in exchange.notes)
        return OwnTrouble.RESOLVER if is_ours else OwnTrouble.NONE
    return OwnTrouble.NONE


def may_be_late(exchange: Exchange) -> bool:
    """Whether it opened, and nobody knows whether within the limit: we were not listening."""
    return any(note.startswith(OWN_DELAY) for note in exchange.notes)


def is_told_to_wait(exchange: Exchange) -> bool:
    """Whether the server was asked too much at once: 429 passes, as no firewall's refusal does."""
    return exchange.status == 429


def is_readable(outcome: Outcome, status: int | None) -> bool:
    """Whether the target opened: also where it is larger than we want to read."""
    if outcome is Outcome.OK:
        return True
    return outcome is Outcome.TOO_LARGE and status is not None and 200 <= status < 300


def is_sound_answer(exchange: Exchange) -> bool:
    """Whether a server at work answered: not by 5xx, not by nothing, not by a firewall."""
    if exchange.outcome in NETWORK or exchange.outcome is Outcome.BLOCKED:
        return False
    return exchange.status is not None and exchange.status < 500
