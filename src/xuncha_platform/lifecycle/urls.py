"""The addresses of this room."""

from django.urls import path

from xuncha_platform.lifecycle import views

app_name = "lifecycle"

urlpatterns = [
    path("", views.suspensions, name="list"),
    path("new/", views.ask, name="request"),
    path("<int:pk>/", views.suspension, name="suspension"),
]
