"""Django's settings. What an operator may choose stands in environment.py."""

from __future__ import annotations

from pathlib import Path

from csp.constants import NONE, SELF

from xuncha_platform.config.database import settings_of
from xuncha_platform.config.environment import value
from xuncha_platform.config.mail import mail_server
from xuncha_platform.config.secret import secret_key

DATA = Path(value("XUNCHA_DATA")).resolve()
EVIDENCE = DATA / "evidence"
SECRET_KEY = secret_key(DATA)
# Where inspections may go besides the public network (campaigns/rules/crawling.py).
XUNCHA_ALLOW_PRIVATE = value("XUNCHA_ALLOW_PRIVATE") == "1"
XUNCHA_RESOLVE = tuple(value("XUNCHA_RESOLVE").replace(",", " ").split())
DEBUG = False

# An empty host: nothing is sent (jobs/mail.py).
_MAIL = mail_server()
EMAIL_HOST, EMAIL_PORT = _MAIL.host, _MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _MAIL.user, _MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _MAIL.security == "starttls", _MAIL.security == "tls"
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = _MAIL.sender

ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS += [host.strip() for host in value("XUNCHA_HOSTS").split(",") if host.strip()]

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    # The rooms, in the order in which they build on each other.
    "xuncha_platform.orgs",
    "xuncha_platform.people",
    "xuncha_platform.audit",
    "xuncha_platform.jobs",
    "xuncha_platform.registry",
    "xuncha_platform.lifecycle",
    "xuncha_platform.watch",
    "xuncha_platform.campaigns",
    "xuncha_platform.notices",
    "xuncha_platform.findings",
    "xuncha_platform.circulars",
    "xuncha_platform.api",
    "xuncha_platform.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "xuncha_platform.web.static_files.StaticFiles",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "xuncha_platform.web.spoken.SpokenMiddleware",
    "xuncha_platform.api.middleware.ApiErrorsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "xuncha_platform.people.middleware.AccessMiddleware",
    "xuncha_platform.web.forms.rescue.RescueMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "xuncha_platform.config.busy.BusyMiddleware",
]

ROOT_URLCONF = "xuncha_platform.config.urls"
ASGI_APPLICATION = "xuncha_platform.config.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "xuncha_platform.web.context.shell",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static"],
        },
    }
]

# ---------------------------------------------------------------- data

DATABASES = {
    "default": settings_of(
        value("XUNCHA_DATABASE") or f"sqlite:///{(DATA / 'xuncha.sqlite3').as_posix()}"
    )
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        # A writer takes its lock at once: two writers wait for each other instead of failing.
        "transaction_mode": "IMMEDIATE",
        "timeout": 30,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        " PRAGMA mmap_size=134217728; PRAGMA cache_size=-20000;",
    }
else:
    # A database that is away is noticed well before the lease of a job (60 s) runs out.
    DATABASES["default"]["OPTIONS"] = {
        "connect_timeout": 10,
        "tcp_user_timeout": 20_000,
        **DATABASES["default"].get("OPTIONS", {}),
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
MEDIA_ROOT = DATA / "uploads"
STORAGES = {
    "default": {"BACKEND": "xuncha_platform.web.filestore.WholeFiles"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Larger uploads are refused before they are read (registry/uploads.py says the limit in words).
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000

# ---------------------------------------------------------------- people

AUTH_USER_MODEL = "people.User"
LOGIN_URL = "people:sign-in"
LOGIN_REDIRECT_URL = "web:home"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"xuncha_platform.people.passwords.{rule}"}
    for rule in ("NotLikeOneself", "LongEnough", "NotCommon", "NotDigitsAlone")
]
SESSION_COOKIE_AGE = 12 * 3600
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = value("XUNCHA_HTTPS") == "1"
if SESSION_COOKIE_SECURE:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_HSTS_SECONDS = 365 * 24 * 3600

# ---------------------------------------------------------------- what a page may do

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
    }
}
CSRF_FAILURE_VIEW = "xuncha_platform.web.errors.csrf"
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_REFERRER_POLICY = "same-origin"

# ---------------------------------------------------------------- language, time, files

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", "中文"), ("en", "English")]
# Each room has its own catalogues in its locale/ (made by `python -m xuncha_platform messages`).
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Shanghai"

STATIC_URL = "/static/"
STATIC_ROOT = None
# Served from the package itself: nothing has to be collected on an office's machine.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
