"""Write every site of the set anew."""

from importlib import import_module
from pathlib import Path

for path in sorted(Path(__file__).parent.glob("*_*.py")):
    if not path.stem.startswith("__"):
        import_module(f"tests.golden.heldout7.making.{path.stem}").make()
