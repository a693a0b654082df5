"""Sign-on with an OIDC provider (统一身份认证), when one is set up."""

from __future__ import annotations

from xuncha_platform.config.environment import value


def is_set_up() -> bool:
    """Whether the settings name a provider."""
    return bool(value("XUNCHA_OIDC_ISSUER") and value("XUNCHA_OIDC_CLIENT_ID"))
