"""The processes of a running command: which crawl, which judge, what they are copied from."""

from __future__ import annotations

from pathlib import Path

from cli_tools import children_of


def crawlers(pid: int) -> list[int]:
    """The crawling processes of a command, oldest first."""
    return [copy for server in servers(pid, "runners.crawling") for copy in copies_of(server)]


def judges(pid: int) -> list[int]:
    """The judging processes of a command, oldest first."""
    return [copy for server in servers(pid, "judging.ready") for copy in copies_of(server)]


def servers(pid: int, module: str = "") -> list[int]:
    """What processes are copied from: the one that has imported `module`, or all."""
    return [
        child
        for child in sorted(children_of(pid))
        if "forkserver" in command_of(child) and module in command_of(child)
    ]


def copies_of(server: int) -> list[int]:
    return sorted(children_of(server))


def command_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""
