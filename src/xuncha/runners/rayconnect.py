"""The way to a Ray cluster: token authentication on, nothing told to anybody."""

from __future__ import annotations

import os
import secrets
import socket
from typing import Any

from xuncha.errors import InputError
from xuncha.runners.hostturns import HostTurns

# Of what a cluster on this machine alone sets aside for objects; ours are small.
_OBJECT_BYTES = 100_000_000
_REACH_SECONDS = 5.0
_TURNS = {"name": "host-turns", "namespace": "xuncha"}


def connected(address: str, cpus: int) -> Any:
    """The module `ray`, connected: to `address` ("auto", "host:6379", "ray://host:10001").

    An empty address starts a cluster on this machine with so many cores, on loopback only.
    Raises InputError when Ray is not installed or the cluster cannot be reached.
    """
    # Read when ray is imported; an operator's own choice stands.
    os.environ.setdefault("RAY_AUTH_MODE", "token")
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    # Graphics cards are not asked for; and a wrong token is told in seconds, not in minutes.
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    os.environ.setdefault("RAY_NUM_REDIS_GET_RETRIES", "3")
    if not address:
        _keep_to_ourselves()
    try:
        import ray
    except ImportError as error:
        raise InputError(
            "没有安装 Ray。请先运行 pip install 'xuncha[ray]'。",
            "Ray is not installed. Run pip install 'xuncha[ray]' first.",
        ) from error
    if not ray.is_initialized():
        _connect(ray, address, cpus)
    return ray


def open_turns(ray: Any, is_first: bool) -> Any:
    """The cluster's HostTurns, an actor that all rounds on it share; None where there is one already
    and `is_first` is False.

    It lives as long as whoever made it keeps what is returned here.
    """
    try:
        found = find_turns()
    except ValueError:
        hired = ray.remote(num_cpus=0)(HostTurns)
        return hired.options(**_TURNS, get_if_exists=True).remote(is_first)
    return found if is_first else None


def find_turns() -> Any:
    """The cluster's HostTurns. Raises ValueError where there is none."""
    import ray

    return ray.get_actor(**_TURNS)


def _keep_to_ourselves() -> None:
    """A cluster started here: on loopback, and with a token that stands in no file."""
    # What Ray does on the systems where it makes no clusters of several machines. Without it every
    # address of this machine listens, `_node_ip_address` or not.
    os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"
    # Ray itself would write one to the home folder for everybody to read.
    os.environ.setdefault("RAY_AUTH_TOKEN", secrets.token_hex(32))


def _listens(address: str) -> None:
    """Raise OSError where nobody listens; Ray itself would try on for minutes.

    "auto" names no place: where the cluster is stands in files of this machine.
    """
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdigit():
        socket.create_connection((host, int(port)), timeout=_REACH_SECONDS).close()


def _connect(ray: Any, address: str, cpus: int) -> None:
    options: dict[str, Any] = {"logging_level": "ERROR", "log_to_driver": False}
    if address:
        options["address"] = address
    else:
        options |= {
            "address": "local",
            "num_cpus": cpus,
            "include_dashboard": False,
            "object_store_memory": _OBJECT_BYTES,
            "_node_ip_address": "127.0.0.1",
        }
    try:
        _listens(address)
        ray.init(**options)
    except Exception as error:  # Ray has errors of many kinds for this.
        ray.shutdown()
        why = " ".join(str(error).split())[:300]
        raise InputError(
            f"连不上 Ray 集群 {address or '(本机)'}:{why}。"
            "请检查地址、集群是否在运行,各机器的令牌(RAY_AUTH_TOKEN)是否相同。",
            f"The Ray cluster {address or '(local)'} cannot be reached: {why}. "
            "Check the address, that it runs, and that all machines have the same token.",
        ) from error
