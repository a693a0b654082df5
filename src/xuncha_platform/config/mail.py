"""The office's mail server, where it has one. Without it nothing is ever sent."""

from __future__ import annotations

from dataclasses import dataclass

from xuncha.errors import InputError
from xuncha_platform.config.environment import value

# How the connection is protected: not at all, from the first reply on, from the first byte on.
_SECURITY = ("", "starttls", "tls")
_MOST_PORT = 65535


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is handed in, as whom, and under what sender. `host` is empty where mail is off."""

    host: str
    port: int
    user: str
    password: str
    sender: str
    security: str


def mail_server() -> MailServer:
    """The settings XUNCHA_MAIL_…. Raises InputError for a port, a protection or a sender that
    cannot be used; nothing is looked at while there is no host."""
    host, port = value("XUNCHA_MAIL_HOST").strip(), value("XUNCHA_MAIL_PORT").strip()
    security, sender = value("XUNCHA_MAIL_SECURITY").strip(), value("XUNCHA_MAIL_FROM").strip()
    if not host:
        return MailServer("", 0, "", "", "", "")
    if not port.isdecimal() or not 0 < int(port) <= _MOST_PORT:
        raise InputError(
            f"XUNCHA_MAIL_PORT 应是 1 到 {_MOST_PORT} 的端口,写的是“{port}”。",
            f"XUNCHA_MAIL_PORT is no port: “{port}”.",
        )
    if security not in _SECURITY:
        raise InputError(
            f"XUNCHA_MAIL_SECURITY 只能留空或写 starttls、tls,写的是“{security}”。",
            f"XUNCHA_MAIL_SECURITY is empty, starttls or tls, not “{security}”.",
        )
    if "@" not in sender:
        raise InputError(
            "设了 XUNCHA_MAIL_HOST,还要用 XUNCHA_MAIL_FROM 写明发件邮箱。",
            "XUNCHA_MAIL_HOST needs XUNCHA_MAIL_FROM, the sender's address.",
        )
    user, password = value("XUNCHA_MAIL_USER"), value("XUNCHA_MAIL_PASSWORD")
    return MailServer(host, int(port), user, password, sender, security)
