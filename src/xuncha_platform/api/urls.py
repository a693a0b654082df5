"""The addresses of the API."""

from django.urls import path

from xuncha_platform.api.app import build
from xuncha_platform.api.description import description_of

app_name = "api"

_API = build()

urlpatterns = [
    # Before the framework's own, which puts it together at every request.
    path("openapi.json", description_of(_API), name="description"),
    path("", _API.urls),
]
