"""Rules for passwords that Django has, said in the office's language."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.password_validation import (
    CommonPasswordValidator,
    MinimumLengthValidator,
    NumericPasswordValidator,
    UserAttributeSimilarityValidator,
)
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LEAST = 10


def password_rules() -> str:
    """The rules in one line, to stand beside the field."""
    return _("至少 %(least)d 个字符;不能全是数字,不能是常见的密码,不能与姓名、用户名相近。") % {
        "least": LEAST
    }


class LongEnough(MinimumLengthValidator):
    """A password has a least length."""

    def __init__(self, min_length: int = LEAST) -> None:
        super().__init__(min_length)

    def get_error_message(self) -> str:
        """What is wrong, and how many characters are needed."""
        return _("密码太短,至少要 %(least)d 个字符。") % {"least": self.min_length}


class NotLikeOneself(UserAttributeSimilarityValidator):
    """A password is not close to the name or the user name."""

    DEFAULT_USER_ATTRIBUTES = ("username", "name")

    def __init__(self) -> None:
        super().__init__(self.DEFAULT_USER_ATTRIBUTES)

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError where it is."""
        try:
            super().validate(password, user)
        except ValidationError as error:
            raise ValidationError(
                _("密码与姓名或用户名太相近,请换一个。"), code="password_too_similar"
            ) from error


class NotCommon(CommonPasswordValidator):
    """A password is none of the twenty thousand that everybody tries first."""

    def get_error_message(self) -> str:
        """What is wrong."""
        return _("这个密码太常见,请换一个。")


class NotDigitsAlone(NumericPasswordValidator):
    """A password has something besides digits."""

    def get_error_message(self) -> str:
        """What is wrong."""
        return _("密码不能全是数字。")
