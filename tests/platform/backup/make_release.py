"""The backup that a release leaves behind for the tests of all later ones.

    python -m tests.platform.backup.make_release --data /srv/xuncha

makes a small office with this version's own services, backs it up with `xuncha backup`, and writes
`releases/VERSION.zip` with, beside it, `releases/VERSION.json`: what has to be true of it in every
later version. Practice sites are served on loopback meanwhile. The path of the data folder stands
in the backup, so it is a plain one, empty, and gone afterwards.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from xuncha import __version__
from xuncha.sandbox.plan import Mode
from xuncha.sandbox.province import make_province, resolve_rules
from xuncha.sandbox.running import running

RELEASES = Path(__file__).parent / "releases"
SEED, SITES = 2016, 6
# Of the practice sites that open: one passes, one loses points, one fails.
WANTED = slice(1, 4)


@click.command()
@click.option("--data", type=click.Path(path_type=Path), default=Path("/srv/xuncha"))
@click.option("--out", type=click.Path(path_type=Path), default=RELEASES)
def main(data: Path, out: Path) -> None:
    """Make the office in an empty folder, back it up, write what is true of it."""
    if data.exists():
        raise click.UsageError(f"{data} exists; name a folder that does not")
    target = out / f"{__version__}.zip"
    known = make_office(data)
    try:
        program = Path(sys.executable).parent / "xuncha"
        subprocess.run([str(program), "backup", str(target), "--data", str(data)], check=True)
    finally:
        shutil.rmtree(data)
    text = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True)
    target.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
    click.echo(f"{target}: {target.stat().st_size:,} bytes")


def make_office(data: Path) -> dict[str, object]:
    """An office in the data folder; what is true of it."""
    province = make_province(SEED, SITES)
    with running(SEED, SITES) as ports:
        os.environ |= {
            "XUNCHA_ALLOW_PRIVATE": "1",
            "XUNCHA_RESOLVE": ",".join(
                f"{one.host}:{one.port}:{one.address}:{one.to_port}"
                for one in resolve_rules(province, ports)
            ),
        }
        from xuncha_platform.config import boot

        boot.set_up(data=data)
        boot.migrate()
        from tests.platform.backup.making import beside, campaign, circular, facts, people, register

        staff = people.make_people()
        up = [one for one in province.sites if one.planted.availability.mode is Mode.UP]
        operator = register.make_register(staff, up[WANTED])
        done = campaign.make_campaigns(staff, operator)
        circular.make_circular(staff, done)
        with tempfile.TemporaryDirectory() as folder:
            beside.make_the_rest(staff, Path(folder))
        return facts.facts()


if __name__ == "__main__":
    main()
