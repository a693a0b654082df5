"""Write the set: `python -m tests.golden.heldout8.making`."""

from __future__ import annotations

from . import (
    asp_town,
    dede_housing,
    epoint_water,
    flex_city,
    hanweb_county,
    lonsun_bureau,
    nfcms_justice,
    singles_lists,
    singles_pages,
    siteserver_health,
    trs_bureau,
    ucap_portal,
    vsb_market,
)
from .common import SET

SITES = (
    asp_town,
    dede_housing,
    epoint_water,
    flex_city,
    hanweb_county,
    lonsun_bureau,
    nfcms_justice,
    siteserver_health,
    trs_bureau,
    ucap_portal,
    vsb_market,
)

for module in SITES:
    module.build().write(SET)
singles_lists.build()
singles_pages.build()
