"""The addresses of this room."""

from django.urls import URLPattern

app_name = "watch"

urlpatterns: list[URLPattern] = []
