"""Which outcomes say what: one table for the crawl and for the verdicts."""

from __future__ import annotations

from xuncha.facts import Exchange, Outcome
from xuncha.fetch.notes import OWN_DELAY, OWN_TROUBLE, TEMPORARY_DNS, UNREADABLE_ANSWER

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


def proves_nothing(exchange: Exchange) -> bool:
    """Whether a failure tells of us rather than of the target: it never makes a link dead.

    Our resolver had trouble, or our system no room for a connection; or an answer came that we
    cannot read and a browser perhaps can.
    """
    if exchange.outcome is Outcome.CONNECT_FAILED:
        return any(note.startswith(OWN_TROUBLE) for note in exchange.notes)
    if exchange.outcome is Outcome.DNS:
        return any(note.startswith(TEMPORARY_DNS) for note in exchange.notes)
    if exchange.outcome is Outcome.PROTOCOL_ERROR:
        is_answer = any(note.startswith(UNREADABLE_ANSWER) for note in exchange.notes)
        return is_answer or exchange.status is not None
    return False


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
