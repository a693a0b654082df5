"""Django's settings under test: a data folder of the test run's own, quick password hashes."""

import atexit
import os
import shutil
import tempfile

os.environ["XUNCHA_DATA"] = tempfile.mkdtemp(prefix="xuncha-test-")
atexit.register(shutil.rmtree, os.environ["XUNCHA_DATA"], ignore_errors=True)
# `XUNCHA_TEST_DATABASE` runs the same tests on PostgreSQL: an address, or "postgres" for a server
# that the tests bring up themselves.
_database = os.environ.get("XUNCHA_TEST_DATABASE", "")
if _database == "postgres":
    from tests.postgres import server

    _database = server().url
os.environ["XUNCHA_DATABASE"] = _database

from xuncha_platform.config.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    # A file as in an office: several threads and processes write to it and wait for each other.
    DATABASES["default"]["TEST"] = {"NAME": DATA / "test.sqlite3"}  # noqa: F405
