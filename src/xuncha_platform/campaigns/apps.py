from django.apps import AppConfig


class CampaignsConfig(AppConfig):
    """检查活动."""

    name = "xuncha_platform.campaigns"
    label = "campaigns"
    verbose_name = "检查活动"
