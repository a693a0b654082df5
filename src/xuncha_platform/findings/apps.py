from django.apps import AppConfig


class FindingsConfig(AppConfig):
    """复核."""

    name = "xuncha_platform.findings"
    label = "findings"
    verbose_name = "复核"
