"""The dashboard, search, and what belongs to no room."""

from django.urls import path

from xuncha_platform.web import views

app_name = "web"

urlpatterns = [
    path("", views.home, name="home"),
    path("healthz", views.health, name="health"),
]
