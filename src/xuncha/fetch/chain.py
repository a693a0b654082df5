"""One exchange in the making: the hops so far, and what an answer means for it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

import pycurl

from xuncha.facts import Exchange, Hop, Outcome, Purpose
from xuncha.fetch.brokenlines import (
    WEIRD_SERVER_REPLY,
    fuller_of,
    handshake_broke_off,
    is_cut_off,
    is_stale,
    may_be_read_leniently,
)
from xuncha.fetch.cookies import ChainCookies
from xuncha.fetch.headers import Headers, value_of
from xuncha.fetch.hop import Answer
from xuncha.fetch.inflate import decode_body
from xuncha.fetch.notes import OWN_DELAY, OWN_TROUBLE, UNREADABLE_ANSWER
from xuncha.fetch.outcomes import REDIRECTS, outcome_of_failure, outcome_of_response
from xuncha.fetch.request import Request
from xuncha.fetch.urls import read_target
from xuncha.settings import FetchSettings

METHODS = ("GET", "HEAD", "POST")
# A browser goes on with GET after these, whatever it sent.
BECOMES_GET = frozenset({301, 302, 303})
# A page that was cut cannot be judged as a page; a link that was cut is a link that opens.
READ_AS_PAGES = frozenset({Purpose.HOME, Purpose.PAGE})
# Errors with which libcurl refuses an answer; pycurl has no name for too many header bytes.
UNREADABLE = frozenset({pycurl.E_UNSUPPORTED_PROTOCOL, WEIRD_SERVER_REPLY, 100})
# Room for the container of a body that does not shrink.
CONTAINER_BYTES = 1024


class Next(Enum):
    """What the client has to do after an answer."""

    DONE = "done"
    REDIRECT = "redirect"
    FRESH_CONNECTION = "fresh connection"
    LENIENT_TLS = "lenient tls"


class Chain:
    """The state of one exchange between its hops."""

    def __init__(
        self,
        request: Request,
        on_done: Callable[[Exchange], None],
        settings: FetchSettings,
    ) -> None:
        self.request = request
        self.on_done = on_done
        self.target = read_target(request.url)
        self.method, self.content = request.method, request.content
        self._referrer = request.referrer
        self.cookies = ChainCookies()
        self.at = ""
        self.needs_fresh_connection = False
        # Whether this hop is made without checking the certificate.
        self.is_lenient = False
        self.outcome: Outcome | None = None
        # Seconds on the wire in the hops so far; waiting for politeness does not count.
        self.spent = 0.0
        limit = request.max_body_bytes
        self.body_limit = settings.max_body_bytes if limit is None else limit
        self.wire_limit = min(settings.max_wire_bytes, self.body_limit + CONTAINER_BYTES)
        self._most_redirects = settings.max_redirects
        self._hops: list[Hop] = []
        self._notes: list[str] = []
        self._seen: set[tuple[str, frozenset[str]]] = set()
        self._answer: Answer | None = None
        self._body = b""
        self._first_byte: float | None = None
        self._latest = settings.first_byte_seconds
        # By how much we may have delayed the hops so far.
        self._own_delay = 0.0
        # What came of this hop before its connection broke.
        self._part: Answer | None = None
        # A handshake broke off: that says nothing of a certificate until it happens again.
        self._shook_hands_in_vain = False
        if self.target is None or request.method not in METHODS:
            self.fail(Outcome.BAD_URL)
        else:
            self._mark_seen()

    def fail(self, outcome: Outcome, note: str = "") -> None:
        """End without a (further) answer."""
        self.outcome = outcome
        if note:
            self._notes.append(note)

    def headers(self) -> Headers:
        """The request headers of this chain besides those of every request."""
        pairs = (("Referer", self._referrer), *self.request.headers)
        return tuple((n, v) for n, v in pairs if v and _is_plain(n) and _is_plain(v))

    def take(self, answer: Answer, tls_reason: str) -> Next:
        """Take in the answer of one hop. `tls_reason`: why its host is read leniently."""
        spent_before = self.spent
        if is_cut_off(answer) and self._part is None and self.method != "POST":
            # Its time is not that of the answer which is asked for now.
            self._part = answer
            return self._once_more()
        if self._part is not None:
            answer, self._part = fuller_of(self._part, answer), None
        self.spent += answer.total_seconds
        if is_stale(answer) and not self.needs_fresh_connection:
            return self._once_more()
        if handshake_broke_off(answer) and not self._shook_hands_in_vain:
            self._shook_hands_in_vain = True
            return self._once_more()
        self.needs_fresh_connection = False
        if not tls_reason and may_be_read_leniently(answer):
            return Next.LENIENT_TLS
        if tls_reason and answer.status is not None:
            self._note(f"tls: {tls_reason}")
        if answer.first_byte_seconds is not None:
            self._first_byte = spent_before + answer.first_byte_seconds
            self._note_doubt(answer)
        self._answer = answer
        if answer.status is None:
            self._fail_without_response(answer)
        elif answer.status in REDIRECTS and answer.location:
            return self._follow(answer)
        else:
            self._read(answer, answer.status)
        return Next.DONE

    def exchange(self) -> Exchange:
        """The finished unit of evidence."""
        answer = self._answer
        final = self.target.url if self.target else self.request.url
        return Exchange(
            url=self.request.url,
            method=self.request.method,
            purpose=self.request.purpose,
            at=self.at,
            outcome=self.outcome or Outcome.PROTOCOL_ERROR,
            status=answer.status if answer else None,
            final_url=final,
            hops=tuple(self._hops),
            headers=answer.headers if answer else (),
            body=self._body,
            first_byte_seconds=_rounded(self._first_byte) if answer and answer.status else None,
            total_seconds=_to_microseconds(self.spent),
            address=answer.address if answer else "",
            notes=tuple(self._notes),
        )

    def _note_doubt(self, answer: Answer) -> None:
        """Note that nobody knows whether the answer was there within the limit: we did not look."""
        assert self._first_byte is not None
        self._own_delay += answer.own_delay_seconds
        if self._first_byte < self._latest <= self._first_byte + self._own_delay:
            self._note(f"{OWN_DELAY}{self._own_delay:.1f} s")

    def _once_more(self) -> Next:
        self.needs_fresh_connection = True
        return Next.FRESH_CONNECTION

    def _fail_without_response(self, answer: Answer) -> None:
        if answer.refused_private:
            self.fail(Outcome.PRIVATE_ADDRESS)
            return
        if answer.own_trouble:
            self.fail(Outcome.CONNECT_FAILED, OWN_TROUBLE + answer.own_trouble)
            return
        if answer.curl_error == pycurl.E_OPERATION_TIMEDOUT and answer.is_unresolved:
            self.fail(Outcome.DNS, answer.message)
            return
        outcome = outcome_of_failure(answer.curl_error, answer.os_error)
        is_answer = outcome is Outcome.PROTOCOL_ERROR and answer.curl_error in UNREADABLE
        self.fail(outcome, (UNREADABLE_ANSWER if is_answer else "") + answer.message)

    def _follow(self, answer: Answer) -> Next:
        target = self.target
        assert target is not None
        assert answer.status is not None
        self.cookies.keep(target.name, answer.headers)
        if self.method == "POST" and answer.status in BECOMES_GET:
            self.method, self.content = "GET", b""
        following = read_target(answer.location, base=target.url)
        if following is None:
            self.fail(Outcome.BAD_URL, f"redirect: {answer.location[:500]}")
            return Next.DONE
        if len(self._hops) >= self._most_redirects:
            self.fail(Outcome.TOO_MANY_REDIRECTS)
            return Next.DONE
        self._hops.append(Hop(target.url, answer.status, answer.location, answer.address))
        self._referrer = target.url
        self.target = following
        # From here on the answer belongs to a hop; the final one has yet to come.
        self._answer = None
        self._first_byte = None
        if not self._mark_seen():
            self.fail(Outcome.REDIRECT_LOOP)
            return Next.DONE
        return Next.REDIRECT

    def _mark_seen(self) -> bool:
        """False where the same URL was asked before with the same cookies set."""
        assert self.target is not None
        state = (self.target.url, self.cookies.names_for(self.target.name))
        if state in self._seen:
            return False
        self._seen.add(state)
        return True

    def _read(self, answer: Answer, status: int) -> None:
        """The final answer: decode its body, classify it."""
        encoding = value_of(answer.headers, "content-encoding")
        body, trouble = decode_body(answer.wire, encoding, self.body_limit)
        self._body = body
        outcome, product = outcome_of_response(status, answer.headers, body)
        if product:
            self._note(f"challenge: {product}")
        if answer.is_cut or trouble == "size":
            self._note("body_truncated: size")
            if outcome is Outcome.OK and self.request.purpose in READ_AS_PAGES:
                outcome = Outcome.TOO_LARGE
        elif answer.curl_error:
            outcome = self._read_in_part(answer, outcome)
        elif trouble == "damaged":
            self._note("body_truncated: damaged content encoding")
        if trouble == "mislabelled":
            self._note("content_encoding: not compressed")
        elif trouble == "unknown":
            self._note(f"content_encoding: {encoding[:100]}")
            if outcome is Outcome.OK and self.request.purpose in READ_AS_PAGES:
                outcome = Outcome.PROTOCOL_ERROR
        self.outcome = outcome

    def _read_in_part(self, answer: Answer, outcome: Outcome) -> Outcome:
        """The transfer broke off after the headers: what came is kept, and it is said."""
        self._note(f"body_truncated: {answer.message}")
        if answer.curl_error == pycurl.E_OPERATION_TIMEDOUT and outcome is Outcome.OK:
            return Outcome.TIMEOUT
        return outcome

    def _note(self, text: str) -> None:
        if text not in self._notes:
            self._notes.append(text)


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else _to_microseconds(seconds)


def _to_microseconds(seconds: float) -> float:
    # round(seconds, 6) goes through the decimal digits and takes five times as long.
    return round(seconds * 1_000_000) / 1_000_000


def _is_plain(text: str) -> bool:
    """Whether text may stand in a header line."""
    return text.isascii() and text.isprintable()
