"""The addresses of circulars, statistics and the public pages."""

from django.urls import path

from xuncha_platform.circulars.views import (
    editor,
    indicators,
    listing,
    public,
    publishing,
    reached,
    statistics,
    versions,
)

app_name = "circulars"

urlpatterns = [
    path("circulars/", listing.circulars, name="list"),
    path("circulars/begin/<int:pk>/", listing.begin, name="begin"),
    path("circulars/<int:pk>/", editor.editor, name="editor"),
    path("circulars/<int:pk>/again/", editor.again, name="again"),
    path("circulars/<int:pk>/sign/", editor.sign, name="sign"),
    path("circulars/<int:pk>/wordings/", editor.wordings, name="wordings"),
    path("circulars/<int:pk>/preview/", editor.preview, name="preview"),
    path("circulars/<int:pk>/versions/", versions.versions, name="versions"),
    path(
        "circulars/<int:pk>/versions/<int:number>/bring-back/",
        versions.bring_back,
        name="bring-back",
    ),
    path("circulars/<int:pk>/submit/", publishing.submit, name="submit"),
    path("circulars/<int:pk>/send-back/", publishing.send_back, name="send-back"),
    path("circulars/<int:pk>/publish/", publishing.publish, name="publish"),
    path("circulars/<int:pk>/attach/", publishing.attach, name="attach"),
    path("circulars/<int:pk>/detach/", publishing.detach, name="detach"),
    path("circulars/<int:pk>/correct/", publishing.correct, name="correct"),
    path("circulars/<int:pk>/files/<str:name>", publishing.file, name="file"),
    path("statistics/", statistics.overview, name="statistics"),
    path("statistics/compare/", statistics.compared, name="compare"),
    path("statistics/trends/", statistics.trends, name="trends"),
    path("statistics/never-drawn/", reached.never, name="never-drawn"),
    path("statistics/reached/", reached.reached, name="reached"),
    path("statistics/sites/<int:pk>/", reached.site, name="site-trend"),
    path("statistics/reasons/<int:pk>/<path:reason>/", reached.reason, name="reason-sites"),
    path("statistics/indicators/", indicators.overview, name="indicators"),
    path(
        "statistics/indicators/<int:pk>/of/<path:indicator>/", indicators.detail, name="indicator"
    ),
    path(
        "statistics/indicators/<int:pk>/<slug:state>/<path:indicator>/",
        indicators.sites,
        name="indicator-sites",
    ),
    path("public/", public.index, name="public-index"),
    path("public/<slug:slug>/", public.page, name="public"),
    path("public/<slug:slug>/text/", public.text, name="public-text"),
    path("public/<slug:slug>/files/<str:name>", public.file, name="public-file"),
]
