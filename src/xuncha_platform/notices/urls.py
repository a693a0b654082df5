"""The addresses of this room."""

from django.urls import path

from xuncha_platform.notices import views

app_name = "notices"

urlpatterns = [
    path("", views.listing, name="list"),
    path("seen/", views.seen, name="seen"),
]
