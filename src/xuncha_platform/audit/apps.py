from django.apps import AppConfig


class AuditConfig(AppConfig):
    """操作记录."""

    name = "xuncha_platform.audit"
    label = "audit"
    verbose_name = "操作记录"
