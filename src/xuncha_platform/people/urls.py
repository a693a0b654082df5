"""Signing in and out, one's own account, the people of one's tree."""

from django.contrib.auth.views import LogoutView
from django.urls import path

from xuncha_platform.people.views import account, links, people, signing_in, tokens, twofactor
from xuncha_platform.people.views import oidc as sign_on

app_name = "people"

urlpatterns = [
    path("sign-in/", signing_in.sign_in, name="sign-in"),
    path("sign-in/code/", signing_in.code, name="code"),
    path("sign-in/oidc/", sign_on.away, name="oidc"),
    path("sign-in/oidc/back/", sign_on.back, name="oidc-back"),
    path("sign-out/", LogoutView.as_view(next_page="people:sign-in"), name="sign-out"),
    path("invitation/<str:key>/", links.accept, name="accept"),
    path("account/", account.account, name="account"),
    path("account/password/", account.password, name="password"),
    path("account/act-as/", account.act_as, name="act-as"),
    path("account/sessions/<int:pk>/end/", account.end_session, name="end-own-session"),
    path("account/two-factor/", twofactor.set_up, name="two-factor"),
    path("account/two-factor/codes/", twofactor.renew, name="two-factor-codes"),
    path("account/two-factor/off/", twofactor.switch_off, name="two-factor-off"),
    path("account/oidc/off/", sign_on.off, name="own-oidc-off"),
    path("account/tokens/", tokens.make, name="token"),
    path("account/tokens/<int:pk>/end/", tokens.end, name="end-own-token"),
    path("people/", people.people, name="people"),
    path("people/invite/", people.invite, name="invite"),
    path("people/roles/", people.roles, name="roles"),
    path("people/invitations/<int:pk>/withdraw/", people.withdraw, name="withdraw"),
    path("people/memberships/<int:pk>/end/", people.end_membership, name="end-membership"),
    path("people/<int:pk>/", people.person, name="person"),
    path("people/<int:pk>/password-link/", people.password_link, name="password-link"),
    path("people/<int:pk>/sessions/<int:session>/end/", people.end_session, name="end-session"),
    path("people/<int:pk>/tokens/<int:token>/end/", people.end_token, name="end-token"),
    *(
        path(f"people/<int:pk>/{action}/", people.act, {"action": action}, name=action)
        for action in ("deactivate", "reactivate", "unlock", "oidc-off", "reset-two-factor")
    ),
]
