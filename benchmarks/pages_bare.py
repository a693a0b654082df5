"""The peer of the benchmark of pages: the same rows by the barest page Django can make of them."""

from __future__ import annotations

import os
from pathlib import Path

import django
from django.conf import settings

settings.configure(
    SECRET_KEY="bare",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": Path(os.environ["XUNCHA_DATA"]) / "xuncha.sqlite3",
        }
    },
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}],
    USE_TZ=True,
)
django.setup()

from django.core.asgi import get_asgi_application  # noqa: E402
from django.core.paginator import Paginator  # noqa: E402
from django.db import models  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.template import engines  # noqa: E402
from django.urls import path  # noqa: E402

PAGE = engines["django"].from_string(
    "<!doctype html><title>网站</title><p>{{ page.paginator.count }}<table>{% for site in page %}<tr>"
    "<td>{{ site.name }}<td>{{ site.host }}<td>{{ site.site_id_code }}<td>{{ site.last_verdict }}"
    "<td>{{ site.newest_update_on }}<td>{{ site.open_faults }}{% endfor %}</table>"
)


class Site(models.Model):
    """The columns the page shows."""

    name = models.CharField(max_length=200)
    host = models.CharField(max_length=255)
    site_id_code = models.CharField(max_length=10)
    last_verdict = models.CharField(max_length=12)
    newest_update_on = models.DateField(null=True)
    open_faults = models.PositiveIntegerField()

    class Meta:
        app_label = "registry"
        db_table = "registry_site"
        managed = False


def listing(request):
    """A hundred rows and how many there are."""
    page = Paginator(Site.objects.order_by("id"), 100).page(1)
    return HttpResponse(PAGE.render({"page": page}, request))


urlpatterns = [path("", listing)]
application = get_asgi_application()
