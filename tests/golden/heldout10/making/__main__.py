"""Write the set: `python -m tests.golden.heldout10.making`.

Every module here with a `build()` is called: one that makes a whole site returns it, one that makes
single pages writes them with `single` and returns nothing.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module

from .common import SET, Small

for module in sorted(one.name for one in pkgutil.iter_modules([str(SET / "making")])):
    if module in ("__main__", "common"):
        continue
    made = import_module(f"{__package__}.{module}")
    if hasattr(made, "build"):
        site = made.build()
        if isinstance(site, Small):
            site.write(SET)
