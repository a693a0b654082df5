from django.apps import AppConfig


class CircularsConfig(AppConfig):
    """通报."""

    name = "xuncha_platform.circulars"
    label = "circulars"
    verbose_name = "通报"
