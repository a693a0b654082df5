"""The forms of the register."""

from xuncha_platform.registry.forms.accounts import AccountForm
from xuncha_platform.registry.forms.deciding import DecisionForm, ReasonForm, UploadForm
from xuncha_platform.registry.forms.parts import PART_FORMS
from xuncha_platform.registry.forms.sites import SiteForm
from xuncha_platform.registry.forms.status import StatusForm

__all__ = [
    "PART_FORMS",
    "AccountForm",
    "DecisionForm",
    "ReasonForm",
    "SiteForm",
    "StatusForm",
    "UploadForm",
]
