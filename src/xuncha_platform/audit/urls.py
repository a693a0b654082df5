"""The addresses of this room."""

from django.urls import path

from xuncha_platform.audit import views

app_name = "audit"

urlpatterns = [
    path("", views.events, name="events"),
    path("<int:pk>/", views.event, name="event"),
]
