"""The addresses of campaigns."""

from django.urls import path

from xuncha_platform.campaigns.views import (
    detail,
    drawing,
    freezing,
    given,
    links,
    lists,
    making,
    running,
)

app_name = "campaigns"

urlpatterns = [
    path("", lists.campaigns, name="list"),
    path("new/", making.new, name="new"),
    path("draws/<str:digest>/", drawing.public, name="public-draw"),
    path("draws/<str:digest>/<str:name>.csv", drawing.public_file, name="public-draw-file"),
    path("<int:pk>/", detail.detail, name="detail"),
    path("<int:pk>/progress/", detail.progress, name="progress"),
    path("<int:pk>/sites/", detail.sites, name="sites"),
    path("<int:pk>/links/", links.links, name="links"),
    path("<int:pk>/links/gather/", links.gather, name="gather-links"),
    path("<int:pk>/scope/sites/", making.in_scope, name="in-scope"),
    path("<int:pk>/draw/", drawing.draw, name="draw"),
    path("<int:pk>/draw/commit/", drawing.commit, name="commit-seed"),
    path("<int:pk>/draw/give-up/", drawing.give_up, name="give-up-seed"),
    path("<int:pk>/draw/make/", drawing.make, name="make-draw"),
    path("<int:pk>/draw/<str:name>.csv", drawing.file, name="draw-file"),
    path("<int:pk>/given/", given.materials, name="given"),
    path("<int:pk>/given/new/", given.new, name="new-given"),
    path("<int:pk>/given/<int:number>/", given.one, name="given-list"),
    path("<int:pk>/given/<int:number>/list.csv", given.file, name="given-file"),
    path("<int:pk>/given/<int:number>/<str:action>/", given.turn, name="turn-given"),
    path("given/<str:name>", given.template, name="given-template"),
    path("<int:pk>/start/", running.start, name="start"),
    path("<int:pk>/again/", running.again, name="again"),
    path("<int:pk>/passes/<int:number>/cancel/", running.cancel, name="cancel"),
    path("<int:pk>/passes/<int:number>/<str:action>/", running.turn, name="turn"),
    path("<int:pk>/reply/", running.reply, name="reply"),
    path("<int:pk>/freeze/", freezing.freeze, name="freeze"),
    path("<int:pk>/freeze/check/", freezing.check_seal, name="check-seal"),
    path("<int:pk>/manifest.json", freezing.manifest, name="manifest"),
    *(path(f"<int:pk>/{name}/", making.step, {"name": name}, name=name) for name in making.STEPS),
]
