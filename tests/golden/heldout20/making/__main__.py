"""Write the set: `python -m tests.golden.heldout20.making [beginning of modules' names]`.

Several hands wrote it. Every module here with a `build()` is called (with a name given, those that
begin with it): one that makes a whole site returns it, one that makes single pages writes them
itself and returns nothing.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import Path

from tests.golden.small_sites import Small

HERE = Path(__file__).parent
WANTED = tuple(sys.argv[1:]) or ("",)

for module in sorted(one.name for one in pkgutil.iter_modules([str(HERE)])):
    if module == "__main__" or not module.startswith(WANTED):
        continue
    made = import_module(f"{__package__}.{module}")
    if hasattr(made, "build"):
        site = made.build()
        if isinstance(site, Small):
            site.write(HERE.parent)
