"""The forms of this room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from xuncha_platform.jobs import mail
from xuncha_platform.orgs.choosing import OrganisationField
from xuncha_platform.orgs.models import Level
from xuncha_platform.people.access import Access
from xuncha_platform.people.models import User
from xuncha_platform.people.passwords import password_rules
from xuncha_platform.people.roles import READ, ROLE_CHOICES
from xuncha_platform.people.services import tokens
from xuncha_platform.people.words import scope_names
from xuncha_platform.web.forms.fields import field


class SignInForm(forms.Form):
    """User name and password. Whether they are right is asked by the view."""

    username = forms.CharField(
        label=_("用户名"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autofocus": True}),
    )
    password = forms.CharField(
        label=_("密码"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


class CodeForm(forms.Form):
    """A code of the authenticator app, or a recovery code."""

    code = forms.CharField(
        label=_("验证码"),
        max_length=20,
        help_text=_("身份验证器应用里的 6 位数字;手机不在身边时可用恢复码。"),
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "inputmode": "text", "autofocus": True}
        ),
    )


class FirstCodeForm(CodeForm):
    """The first code of an app: there are no recovery codes yet."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].help_text = _("身份验证器应用里的 6 位数字,每 30 秒换一组。")


class NewPasswordForm(forms.Form):
    """A new password, twice, held against the rules."""

    password = forms.CharField(
        label=_("新密码"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    again = forms.CharField(
        label=_("再输入一次"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )

    def __init__(self, *args: Any, user: User | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["password"].help_text = password_rules()

    def clean(self) -> dict[str, Any]:
        """Both alike, and within the rules; the rules know name and user name."""
        data = super().clean() or {}
        password = data.get("password")
        if password is None:
            return data
        if password != data.get("again"):
            self.add_error("again", _("两次输入的密码不一样。"))
        try:
            validate_password(password, self.user or _account(data))
        except ValidationError as error:
            self.add_error("password", error)
        return data


class ChangePasswordForm(NewPasswordForm):
    """The same, with the present password first."""

    present = forms.CharField(
        label=_("当前密码"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    field_order = ("present", "password", "again")

    def clean_present(self) -> str:
        """The present password is right."""
        present: str = self.cleaned_data["present"]
        if self.user is None or not self.user.check_password(present):
            raise ValidationError(_("当前密码不对。"))
        return present


class AcceptForm(NewPasswordForm):
    """An invited person's name, user name and password."""

    name = forms.CharField(label=_("姓名"), max_length=60)
    username = forms.CharField(
        label=_("用户名"),
        max_length=150,
        help_text=_("登录时使用,以后不能更改。可用字母、数字、汉字和 @ . + - _。"),
        validators=[
            RegexValidator(
                User.username_validator.regex,
                _("用户名里只能有字母、数字、汉字和 @ . + - _,不能有空格。"),
            )
        ],
        widget=forms.TextInput(attrs={"autocomplete": "username"}),
    )
    field_order: Sequence[str] = ("name", "username", "password", "again")

    def clean_username(self) -> str:
        """Nobody has it yet; upper and lower case are not told apart."""
        username: str = User.normalize_username(self.cleaned_data["username"])
        if User.objects.filter(username__iexact=username).exists():
            raise ValidationError(_("这个用户名已有人使用,请换一个。"))
        return username


class SetUpForm(AcceptForm):
    """The first organisation and its administrator."""

    organisation = forms.CharField(
        label=_("机构名称"),
        max_length=120,
        help_text=_("使用本系统的最高一级机构,如某省人民政府。"),
    )
    level = forms.ChoiceField(label=_("级别"), choices=Level.choices, initial=Level.PROVINCE)
    field_order = ("organisation", "level", "name", "username", "password", "again")


class DetailsForm(forms.ModelForm):
    """One's own name, telephone number and, where there is a mail server, address."""

    class Meta:
        """What is edited."""

        model = User
        fields = ("name", "phone", "email")
        labels = {"email": _("邮箱")}
        help_texts = {"email": _("填写的,网站有通知时同时发一封邮件。")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not mail.is_on():
            del self.fields["email"]


class RoleForm(forms.Form):
    """A role at an organisation of one's own tree."""

    organisation = OrganisationField(label=pgettext_lazy("one", "机构"))
    # None is chosen beforehand: a role is not given by a click too few.
    role = forms.ChoiceField(label=_("角色"), choices=[("", _("请选择")), *ROLE_CHOICES])

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = field(self, "organisation", OrganisationField)
        chosen.offer_to(access)
        # A county without organisations below it has nothing to choose from.
        chosen.initial = chosen.offered.only()


class InviteForm(RoleForm):
    """Who is invited."""

    name = forms.CharField(label=_("姓名"), max_length=60)
    email = forms.EmailField(
        label=_("邮箱"), required=False, help_text=_("填写的,链接也发到这个邮箱。")
    )
    field_order = ("name", "organisation", "role", "email")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not mail.is_on():
            del self.fields["email"]


class MailForm(forms.Form):
    """Where a link is sent; empty: it is handed over."""

    email = forms.EmailField(label=_("邮箱"), required=False)


class ReasonForm(forms.Form):
    """Why; it goes into the record."""

    reason = forms.CharField(label=_("理由"), max_length=500, widget=forms.Textarea({"rows": 3}))


class TokenForm(forms.Form):
    """What a token is for, what it may do, until when."""

    name = forms.CharField(label=_("用途"), max_length=60)
    scopes = forms.MultipleChoiceField(
        label=_("范围"), widget=forms.CheckboxSelectMultiple, initial=[READ]
    )
    days = forms.TypedChoiceField(
        label=_("有效期"),
        coerce=int,
        choices=[(30, _("30 天")), (90, _("90 天")), (365, _("一年"))],
        initial=90,
    )

    def __init__(self, *args: Any, access: Access, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        names = scope_names()
        offered = field(self, "scopes", forms.MultipleChoiceField)
        offered.choices = [(one, names[one]) for one in tokens.scopes_of(access)]

    def expires_at(self) -> Any:
        """The moment the token ends."""
        return timezone.now() + timedelta(days=self.cleaned_data["days"])


def _account(data: dict[str, Any]) -> User:
    return User(username=data.get("username", ""), name=data.get("name", ""))
