from django.apps import AppConfig


class OrgsConfig(AppConfig):
    """组织机构."""

    name = "xuncha_platform.orgs"
    label = "orgs"
    verbose_name = "组织机构"
