"""The dashboard, search, and what belongs to no room."""

from django.urls import path
from django.views.i18n import set_language

from xuncha_platform.web import views
from xuncha_platform.web.style.views import style

app_name = "web"

urlpatterns = [
    path("", views.home, name="home"),
    path("search/", views.find, name="search"),
    path("kept/", views.kept, name="kept"),
    path("language/", set_language, name="language"),
    path("style/", style, name="style"),
    path("healthz", views.health, name="health"),
    path("favicon.ico", views.icon, name="icon"),
]
