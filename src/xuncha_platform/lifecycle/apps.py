from django.apps import AppConfig


class LifecycleConfig(AppConfig):
    """开办关停."""

    name = "xuncha_platform.lifecycle"
    label = "lifecycle"
    verbose_name = "开办关停"
