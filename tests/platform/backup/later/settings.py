from xuncha_platform.config.settings import *  # noqa: F403
from xuncha_platform.config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.platform.backup.later"]
