"""Every setting an operator can give, in one table that docs/settings.md is tested against."""

from __future__ import annotations

import os
from dataclasses import dataclass

from xuncha.errors import InputError
from xuncha.machine.files import why


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable: its name, its value when it is not set, what it is for."""

    name: str
    default: str
    zh: str
    en: str


# In alphabetical order.
SETTINGS = (
    Setting(
        "XUNCHA_ALLOW_PRIVATE",
        "",
        "设为 1:检查和监测时允许访问本机和内网地址(如政务外网);默认拒绝",
        "1: inspections and monitoring may reach loopback and private addresses; refused by default",
    ),
    Setting(
        "XUNCHA_DATA",
        "xuncha-data",
        "数据目录:数据库(SQLite)、证据、上传的文件、密钥",
        "data folder: database (SQLite), evidence, uploads, secret key",
    ),
    Setting(
        "XUNCHA_DATABASE",
        "",
        "数据库地址,如 postgres://用户:密码@主机/库名;不设则用数据目录里的 SQLite",
        "database URL, e.g. postgres://user:password@host/name; default SQLite in the data folder",
    ),
    Setting(
        "XUNCHA_ENGINE",
        "local",
        "由谁检查网站:local 为各台任务进程所在的机器;ray、ray:auto、ray:主机:端口 为 Ray 集群",
        "who inspects: local, or a Ray cluster (ray, ray:auto, ray:HOST:PORT)",
    ),
    Setting(
        "XUNCHA_HOSTS",
        "",
        "对外的域名或地址,逗号分隔;本机地址总是允许",
        "host names the service is reached by, comma-separated; loopback is always allowed",
    ),
    Setting(
        "XUNCHA_HTTPS",
        "",
        "经 https 反向代理对外服务时设为 1:登录凭证只经加密连接发送",
        "1 behind an https proxy: cookies travel over encrypted connections only",
    ),
    Setting("XUNCHA_MAIL_FROM", "", "发件邮箱,如 巡查 <xuncha@mail.local>", "the sender's address"),
    Setting(
        "XUNCHA_MAIL_HOST",
        "",
        "本单位的邮件服务器(SMTP);不设则什么邮件都不发",
        "the office's SMTP server; without it nothing is ever sent",
    ),
    Setting("XUNCHA_MAIL_PASSWORD", "", "邮件服务器的密码", "password at the mail server"),
    Setting("XUNCHA_MAIL_PORT", "25", "邮件服务器的端口", "port of the mail server"),
    Setting(
        "XUNCHA_MAIL_SECURITY",
        "",
        "到邮件服务器的连接:starttls、tls,或留空(不加密)",
        "connection to the mail server: starttls, tls, or empty for none",
    ),
    Setting(
        "XUNCHA_MAIL_USER",
        "",
        "邮件服务器的用户名;不设则不登录",
        "user name at the mail server; empty: no login",
    ),
    Setting("XUNCHA_OIDC_CLIENT_ID", "", "统一认证的客户端编号", "OIDC client id"),
    Setting("XUNCHA_OIDC_CLIENT_SECRET", "", "统一认证的客户端密钥", "OIDC client secret"),
    Setting(
        "XUNCHA_OIDC_ISSUER",
        "",
        "统一认证(OIDC)的签发地址;不设则只用本系统账号",
        "OIDC issuer; without it only accounts of this system sign in",
    ),
    Setting(
        "XUNCHA_STORE",
        "",
        "Ray 集群的机器经哪个存储交回结果,如 s3://桶/前缀;不设则各机器共用数据目录",
        "the store through which a Ray cluster hands results back (s3://bucket/prefix); "
        "without it all machines share the data folder",
    ),
    Setting(
        "XUNCHA_TWO_FACTOR_ROLES",
        "",
        "必须使用两步验证的角色,逗号分隔(如 administrator,reviewer);all 为全部角色",
        "roles that must use a second factor, comma-separated; all for every role",
    ),
    Setting(
        "XUNCHA_RESOLVE",
        "",
        "检查和监测时改连到指定地址,主机:端口:地址[:端口],逗号或换行分隔(同 xuncha inspect --resolve)",
        "connect there instead when inspecting or monitoring, HOST:PORT:ADDRESS[:PORT], separated by commas",
    ),
)

_DEFAULTS = {setting.name: setting.default for setting in SETTINGS}


def value(name: str) -> str:
    """The value of a setting. `NAME_FILE` names a file that holds it, for secrets.

    Raises KeyError for a name that is not in the table, InputError for an unreadable file.
    """
    default = _DEFAULTS[name]
    if path := os.environ.get(f"{name}_FILE"):
        try:
            # Notepad puts a mark before the text.
            with open(path, encoding="utf-8-sig") as file:
                return file.read().strip()
        except UnicodeDecodeError as error:
            raise InputError(
                f"{name}_FILE 指向的文件 {path} 不是 UTF-8 文字。请另存为 UTF-8。",
                f"{name}_FILE names {path}, which is no UTF-8 text. Save it as UTF-8.",
            ) from error
        except OSError as error:
            raise InputError(
                f"{name}_FILE 指向的文件 {path} 读不了:{why(error)}。请检查路径和权限。",
                f"{name}_FILE names {path}, which cannot be read: {error.strerror}.",
            ) from error
    return os.environ.get(name, default)
