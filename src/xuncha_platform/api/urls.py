"""The addresses of the API."""

from django.urls import path

from xuncha_platform.api.app import build

app_name = "api"

urlpatterns = [path("", build().urls)]
