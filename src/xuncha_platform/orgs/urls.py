"""The addresses of this room."""

from django.urls import path

from xuncha_platform.orgs.views import changing, importing, tree

app_name = "orgs"

urlpatterns = [
    path("", tree.tree, name="tree"),
    path("choose/", tree.choose, name="choose"),
    path("import/", importing.upload, name="import"),
    path("import/template.<str:kind>", importing.template, name="template"),
    path("import/<int:pk>/", importing.preview, name="preview"),
    path("<int:pk>/", tree.organisation, name="organisation"),
    path("<int:pk>/branches/", tree.branches, name="branches"),
    path("<int:pk>/add/", changing.add, name="add"),
    path("<int:pk>/change/", changing.change, name="change"),
    path("<int:pk>/move/", changing.move, name="move"),
    path("<int:pk>/merge/", changing.merge, name="merge"),
    path("<int:pk>/end/", changing.end, name="end"),
    path("<int:pk>/restore/", changing.restore, name="restore"),
]
