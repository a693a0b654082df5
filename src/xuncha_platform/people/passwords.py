"""Rules for passwords that Django has, said in the office's language."""

from __future__ import annotations

from django.contrib.auth.password_validation import MinimumLengthValidator
from django.utils.translation import gettext as _


class LongEnough(MinimumLengthValidator):
    """A password has a least length. Django's own sentence is not there in Chinese."""

    def get_error_message(self) -> str:
        """What is wrong, and how many characters are needed."""
        return _("密码太短,至少要 %(least)d 个字符。") % {"least": self.min_length}
