from django.apps import AppConfig


class JobsConfig(AppConfig):
    """任务."""

    name = "xuncha_platform.jobs"
    label = "jobs"
    verbose_name = "任务"
