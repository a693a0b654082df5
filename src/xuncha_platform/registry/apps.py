from django.apps import AppConfig


class RegistryConfig(AppConfig):
    """登记."""

    name = "xuncha_platform.registry"
    label = "registry"
    verbose_name = "登记"
