"""`python -m xuncha_platform …`: Django's own management commands, for developers."""

import os
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "xuncha_platform.config.settings")

from django.core.management import execute_from_command_line  # noqa: E402

execute_from_command_line([sys.argv[0] or "xuncha_platform", *sys.argv[1:]])
