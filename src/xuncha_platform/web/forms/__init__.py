"""Forms that lose nothing: two people, a double click, a lost session."""

from xuncha_platform.web.forms.once import form_token, once
from xuncha_platform.web.forms.versioned import Conflict, VersionedForm, claim

__all__ = ["Conflict", "VersionedForm", "claim", "form_token", "once"]
