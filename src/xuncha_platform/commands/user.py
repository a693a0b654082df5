"""`xuncha user`: accounts from the command line, where no administrator is at hand."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from xuncha.errors import InputError
from xuncha.words import say
from xuncha_platform.commands import options

# people/roles.py, which imports Django (tests/platform/people hold them together).
ROLES = ("administrator", "inspector", "reviewer", "registrar", "operator", "reader")


@click.group(
    help=say("人员:开通账号,重设密码,解除锁定。", "Accounts: create, set a password anew, unlock.")
)
def user() -> None:
    """Group of the account commands."""


@user.command(
    "create",
    help=say(
        "开通账号并授予角色;密码从终端或标准输入读取。机构不存在而库中还没有任何机构时,一并建立。",
        "Create an account with a role; the password is read from the terminal or stdin.",
    ),
)
@click.argument("username")
@click.option("--name", required=True, metavar="TEXT", help=say("姓名", "full name"))
@click.option(
    "--organisation", required=True, metavar="TEXT", help=say("机构全称", "the organisation's name")
)
@click.option(
    "--level",
    type=click.Choice(["national", "province", "city", "county", "township"]),
    default="province",
    help=say("新建机构的级别,默认 province", "level of a new organisation; default province"),
)
@click.option(
    "--role",
    type=click.Choice(ROLES),
    default="administrator",
    help=say("角色,默认 administrator", "role; default administrator"),
)
@options.database
@options.data
def create(
    username: str,
    name: str,
    organisation: str,
    level: str,
    role: str,
    database: str,
    data: Path | None,
) -> int:
    """Create an account with a role at an organisation."""
    from xuncha_platform.config import boot

    boot.set_up(database, data)
    boot.migrate()
    from xuncha_platform.people.services import commanded

    made = commanded.create(
        username=username,
        name=name,
        organisation=organisation,
        level=level,
        role=role,
        password=_password(),
    )
    click.echo(
        say(f"已开通账号 {made.username}。用它在网页上登录。", f"Account {made.username} created.")
    )
    return 0


@user.command(
    "link",
    help=say("生成重设密码的一次性链接,七天内有效。", "A one-time link to set a password anew."),
)
@click.argument("username")
@click.option(
    "--url",
    default="http://127.0.0.1:8000",
    metavar="URL",
    help=say("网页服务的地址", "where the service is reached"),
)
@options.database
@options.data
def link(username: str, url: str, database: str, data: Path | None) -> int:
    """Print a link with which the person sets a new password."""
    from xuncha_platform.config import boot

    boot.set_up_existing(database, data)
    boot.migrate()
    from xuncha_platform.people.services import commanded

    click.echo(f"{url.rstrip('/')}{commanded.password_link(username)}")
    return 0


@user.command(
    "unlock",
    help=say(
        "解除登录锁定;手机遗失又没有恢复码的,同时取消两步验证。",
        "End the lock-out of an account; take its second factor off where the phone is lost.",
    ),
)
@click.argument("username")
@click.option(
    "--two-factor",
    is_flag=True,
    help=say("同时取消两步验证", "take the second factor off too"),
)
@options.database
@options.data
def unlock(username: str, two_factor: bool, database: str, data: Path | None) -> int:
    """End the lock-out of an account."""
    from xuncha_platform.config import boot

    boot.set_up_existing(database, data)
    boot.migrate()
    from xuncha_platform.people.services import commanded

    taken = commanded.unlock(username, two_factor=two_factor)
    click.echo(
        say(f"账号 {username} 可以登录了。", f"Account {username} may sign in.")
        + (say("两步验证已取消。", " Its second factor is off.") if taken else "")
    )
    return 0


def _password() -> str:
    """Typed twice at a terminal; else the first line of standard input."""
    if sys.stdin.isatty():
        password: str = click.prompt(
            say("密码", "Password"), hide_input=True, confirmation_prompt=True
        )
        return password
    line = sys.stdin.readline().rstrip("\r\n")
    if not line:
        raise InputError(
            "没有密码。请在终端里运行,或把密码写到标准输入。",
            "No password: run it in a terminal, or write the password to standard input.",
        )
    return line
