"""The addresses of this room."""

from django.urls import path

from xuncha_platform.registry.services.parts import PARTS
from xuncha_platform.registry.views import (
    accounts,
    choosing,
    editing,
    imports,
    live,
    requests,
    sites,
)

app_name = "registry"

urlpatterns = [
    path("sites/", sites.sites, name="sites"),
    path("sites/choose/", choosing.choose, name="choose-site"),
    path("regions/choose/", choosing.choose_region, name="choose-region"),
    path("sites/new/", editing.new, name="new-site"),
    path("sites/<int:pk>/", sites.site, name="site"),
    path("sites/<int:pk>/edit/", editing.edit, name="edit-site"),
    path("sites/<int:pk>/status/", editing.status, name="site-status"),
    *(
        path(f"sites/<int:pk>/{kind}/{rest}", view, {"kind": kind}, name=f"{name}-{kind}")
        for kind in PARTS
        for name, rest, view in (
            ("new", "new/", editing.part),
            ("edit", "<int:part_pk>/", editing.part),
            ("end", "<int:part_pk>/end/", editing.end_part),
        )
    ),
    path("accounts/", accounts.accounts, name="accounts"),
    path("accounts/new/", accounts.new, name="new-account"),
    path("accounts/<int:pk>/", accounts.account, name="account"),
    path("accounts/<int:pk>/edit/", accounts.edit, name="edit-account"),
    path("accounts/<int:pk>/status/", accounts.status, name="account-status"),
    path("requests/", requests.requests, name="requests"),
    path("requests/<int:pk>/", requests.one, name="request"),
    path("imports/", imports.imports, name="imports"),
    path("imports/new/", imports.new, name="new-import"),
    path("imports/<int:pk>/", imports.one, name="import"),
    path("imports/<int:pk>/changes/", imports.changes, name="import-changes"),
    path("imports/<int:pk>/<str:code>.<str:kind>", imports.faults, name="import-faults"),
    path("imports/<int:pk>/act/", imports.act, name="import-act"),
    path("imports/template/<str:what>.<str:kind>", imports.template, name="template"),
    path("register/<str:what>.<str:kind>", live.whole, name="whole"),
    path("funnel/", live.funnel_page, name="funnel"),
    path("differences/", live.differences, name="differences"),
    path("differences/fill/", live.fill, name="fill-differences"),
    path("differences/<int:pk>/", live.difference, name="difference"),
    path("hosts/", live.hosts, name="hosts"),
    path("hosts/<int:pk>/", live.host, name="host"),
]
