"""A reason, for what is not done without one."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _


class ReasonForm(forms.Form):
    """One line that stays in the record."""

    reason = forms.CharField(label=_("理由"), max_length=300)
