"""The forms of this room."""

from xuncha_platform.lifecycle.forms.procedures import (
    ClosingForm,
    OpeningForm,
    ReviewForm,
    StepForm,
)
from xuncha_platform.lifecycle.forms.suspensions import NoticeForm, SuspensionForm

__all__ = [
    "ClosingForm",
    "NoticeForm",
    "OpeningForm",
    "ReviewForm",
    "StepForm",
    "SuspensionForm",
]
