from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """人员与权限."""

    name = "xuncha_platform.people"
    label = "people"
    verbose_name = "人员与权限"

    def ready(self) -> None:
        """Listen for who comes in and goes."""
        from xuncha_platform.people import signals

        signals.connect()
