"""What an answer says of the connection it came over, rather than of what was asked for.

Each is a reason to ask once more on another connection; what happens again is the server's.
"""

from __future__ import annotations

import pycurl

from xuncha.fetch.hop import Answer
from xuncha.fetch.outcomes import RESET

# The name is an old one; HTTP answers that are none end with it, too.
WEIRD_SERVER_REPLY = pycurl.E_FTP_WEIRD_SERVER_REPLY
# What libcurl reports when a kept connection was closed by the server in the meantime, or when
# the server had left something in it that is no answer.
_STALE = frozenset(
    {
        pycurl.E_GOT_NOTHING,
        pycurl.E_SEND_ERROR,
        pycurl.E_RECV_ERROR,
        pycurl.E_UNSUPPORTED_PROTOCOL,
        WEIRD_SERVER_REPLY,
    }
)
# Servers that wait for so long for our next word may hang up: that is our own doing.
GIVEN_UP_AFTER_SECONDS = 5.0
# The connection ended before the body did: a proxy's limit, a line that went away.
_CUT_OFF = frozenset({pycurl.E_PARTIAL_FILE, pycurl.E_RECV_ERROR})
_CERTIFICATE = frozenset({pycurl.E_PEER_FAILED_VERIFICATION, pycurl.E_SSL_CONNECT_ERROR})
# How OpenSSL says that the other side was gone in the middle of the handshake.
_GONE = ("unexpected eof", "SSL_ERROR_SYSCALL")


def is_stale(answer: Answer) -> bool:
    """Nothing came, for what had become of a connection while it was kept."""
    if answer.status is not None:
        return False
    was_given_up = answer.curl_error and answer.own_delay_seconds >= GIVEN_UP_AFTER_SECONDS
    return bool(was_given_up) or (answer.curl_error in _STALE and answer.reused_connection)


def is_cut_off(answer: Answer) -> bool:
    """The connection broke within the body."""
    return answer.status is not None and answer.curl_error in _CUT_OFF


def fuller_of(part: Answer, answer: Answer) -> Answer:
    """Of an answer that was cut and the next one, which may be none, what is to be kept."""
    is_whole = answer.status is not None and not answer.curl_error
    return answer if is_whole or len(answer.wire) >= len(part.wire) else part


def handshake_broke_off(answer: Answer) -> bool:
    """The other side was gone in the middle of the handshake, and refused nothing."""
    if answer.curl_error != pycurl.E_SSL_CONNECT_ERROR or answer.status is not None:
        return False
    return any(words in answer.message for words in _GONE)


def may_be_read_leniently(answer: Answer) -> bool:
    """A certificate that does not verify, or a handshake that modern settings refuse.

    A connection that was reset says nothing about the certificate.
    """
    was_reset = answer.curl_error == pycurl.E_SSL_CONNECT_ERROR and answer.os_error in RESET
    return answer.curl_error in _CERTIFICATE and answer.status is None and not was_reset
