from django.apps import AppConfig


class WebConfig(AppConfig):
    """页面."""

    name = "xuncha_platform.web"
    label = "web"
    verbose_name = "页面"
