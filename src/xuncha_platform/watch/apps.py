from django.apps import AppConfig


class WatchConfig(AppConfig):
    """日常监测."""

    name = "xuncha_platform.watch"
    label = "watch"
    verbose_name = "日常监测"
