"""The web application as a server sees it."""

import os

from django.core.asgi import get_asgi_application

from xuncha_platform.web.limits import limited

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "xuncha_platform.config.settings")

application = limited(get_asgi_application())

from xuncha_platform.web.warm import warm_up  # noqa: E402  # the models are there from here on

warm_up()
