"""placeholder for now"""

from pathlib import Path


def write_front_page(out: Path, campaign: dict, folders: dict) -> None:
    (out / "index.html").write_text("x")
