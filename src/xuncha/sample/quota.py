"""How many sites are drawn in each stratum."""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

Stratum = tuple[str, ...]


def quotas(sizes: Mapping[Stratum, int], rate: Fraction) -> dict[Stratum, int]:
    """Sites to draw in each stratum, for a rate between 0 and 1.

    At least one in each, never under the rate overall, and otherwise in proportion: what rounding
    down leaves over goes to the strata with the largest remainders (the first by name on a tie).
    """
    shares = {stratum: rate * size for stratum, size in sizes.items() if size}
    quota = {stratum: max(1, math.floor(share)) for stratum, share in shares.items()}
    wanted = math.ceil(rate * sum(sizes.values()))
    by_remainder = sorted(shares, key=lambda stratum: (quota[stratum] - shares[stratum], stratum))
    for stratum in by_remainder[: max(0, wanted - sum(quota.values()))]:
        quota[stratum] += 1
    return quota
