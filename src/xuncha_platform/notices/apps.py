from django.apps import AppConfig


class NoticesConfig(AppConfig):
    """通知."""

    name = "xuncha_platform.notices"
    label = "notices"
    verbose_name = "通知"
