"""The pictures of the docs, taken in Chromium from a demo that this script runs itself.

Run by `make docs`: the reports, then the office (office_pictures.py). Needs a Chromium on the
machine and a Chinese font; --demo DIR takes the pictures of a demo that was already run and that
nobody has worked in.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from office_pictures import take_office
from small_png import smaller

from xuncha.fetch.browserfind import find_browser

PICTURES = Path(__file__).parent / "pictures"
# Enough sites to show a scored site that fails, and few enough to wait for.
SITES = 60
DESK, PHONE = 1180, 390


@dataclass(frozen=True)
class Picture:
    """One screenshot: of which page, how wide, and how much of it from the top."""

    name: str
    page: Path
    width: int
    height: int


def main() -> int:
    """Take the pictures; 2 when there is no browser."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--demo", type=Path, help="a finished demo's folder")
    demo = parser.parse_args().demo
    program = find_browser()
    if not program:
        print("No Chromium on this machine: install one (apt install chromium).", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        out = demo.resolve() if demo else run_demo(Path(folder) / "demo")
        take(pictures_of(out), out, str(program))
    return 0


def run_demo(out: Path) -> Path:
    """The practice province; pictures are taken only where every site was judged."""
    command = [sys.executable, "-m", "xuncha.cli", "demo", "--no-serve", "--out", str(out)]
    subprocess.run([*command, "--sites", str(SITES)], check=False)
    if not (out / "index.html").is_file():
        raise SystemExit("the demo wrote no index.html")
    judged = json.loads((out / "campaign.json").read_bytes())["sampled"]
    if judged != SITES:
        raise SystemExit(f"only {judged} of {SITES} sites were judged: no pictures")
    return out


def pictures_of(out: Path) -> list[Picture]:
    """What is shown of a demo."""
    report = failing_report(out)
    return [
        Picture("report.png", report, DESK, 1000),
        Picture("report-phone.png", report, PHONE, 844),
        Picture("front.png", out / "index.html", DESK, 1000),
        Picture("circular.png", out / "circular.html", DESK, 1000),
    ]


def failing_report(out: Path) -> Path:
    """A site that fails by its points: its report shows the most. Else one that fails at all."""
    failing = [
        (report["score"] is None, path)
        for path in sorted((out / "sites").glob("*/report.json"))
        if (report := json.loads(path.read_bytes()))["verdict"] == "fail"
    ]
    return min(failing)[1].with_name("report.html")


def take(pictures: list[Picture], out: Path, program: str) -> None:
    """Take them and those of the office of the demo in `out`."""
    from playwright.sync_api import sync_playwright

    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for picture in pictures:
            shoot(browser, picture)
        take_office(browser, out, PICTURES)
        browser.close()


def shoot(browser: Any, picture: Picture) -> None:
    """One picture, in light colours; twice as dense for phones, so that small text is readable."""
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height},
        device_scale_factor=2 if picture.width == PHONE else 1,
        color_scheme="light",
        locale="zh-CN",
    )
    page = context.new_page()
    page.goto(picture.page.as_uri())
    target = PICTURES / picture.name
    target.write_bytes(smaller(browser.new_page(), page.screenshot()))
    print(f"{target.name}: {target.stat().st_size // 1024} KB")
    context.close()


if __name__ == "__main__":
    sys.exit(main())
