"""Which database: its address read, and whether it answers, in one line where it does not."""

from __future__ import annotations

from typing import Any

import dj_database_url

from xuncha.errors import InputError

_ENGINES = ("django.db.backends.sqlite3", "django.db.backends.postgresql")
# What drivers say of a database that cannot be had → in Chinese; the first that fits.
_WHY = (
    ("password authentication failed", "用户名或密码不对"),
    ("no password supplied", "地址里没有写密码"),
    ("does not exist", "没有这个库或用户"),
    ("could not translate host name", "查不到这个主机名"),
    ("failed to resolve host", "查不到这个主机名"),
    ("Connection refused", "那里没有数据库在运行"),
    ("timeout", "没有应答"),
    ("No route to host", "网络不通"),
    ("Network is unreachable", "网络不通"),
    ("unable to open database file", "打不开这个文件"),
    ("file is not a database", "这个文件不是数据库"),
    ("readonly", "没有权限写"),
    ("permission denied", "没有权限"),
    ("too many", "连接数已满"),
)


def settings_of(address: str) -> dict[str, Any]:
    """Django's settings of a database by its address. InputError where it is none of ours."""
    try:
        read = dict(dj_database_url.parse(address, conn_max_age=60))
    except ValueError:
        read = {}
    if read.get("ENGINE") not in _ENGINES or not read.get("NAME"):
        # Never repeated here: it may hold a password.
        raise InputError(
            "数据库地址看不懂。请写成“postgres://用户:密码@主机:5432/库名”或“sqlite:////路径/文件”"
            "(--database 或 XUNCHA_DATABASE;密码里的特殊字符写成 %40 的样子)。",
            "The database URL is not understood. Write postgres://USER:PASSWORD@HOST:5432/NAME or "
            "sqlite:////path/file (--database or XUNCHA_DATABASE; %-encode the password).",
        )
    return read


def see_that_it_answers() -> None:
    """InputError where the database cannot be had now: with its place, without its password."""
    from django.db import Error, connection

    try:
        connection.ensure_connection()
    except Error as error:
        settings = connection.settings_dict
        at = f"{settings['HOST']}:{settings['PORT'] or 5432}/" if settings["HOST"] else ""
        place, said = f"{at}{settings['NAME']}", " ".join(str(error).split())
        why = next((words for sign, words in _WHY if sign in said), said)
        raise InputError(
            f"连不上数据库 {place}:{why}。请检查 --database(或 XUNCHA_DATABASE)和数据库服务。",
            f"The database {place} cannot be had: {said}",
        ) from error
    # Whoever works with it opens it again, in a thread or process of their own.
    connection.close()
