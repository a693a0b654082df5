"""People, what they may do where, and how they come in."""

from xuncha_platform.people.models.accounts import Membership, User
from xuncha_platform.people.models.coming_in import FailedSignIn, Invitation, SignIn, TwoFactor
from xuncha_platform.people.models.tokens import ApiToken

__all__ = [
    "ApiToken",
    "FailedSignIn",
    "Invitation",
    "Membership",
    "SignIn",
    "TwoFactor",
    "User",
]
