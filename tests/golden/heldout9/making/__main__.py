"""Write the set: `python -m tests.golden.heldout9.making`."""

from __future__ import annotations

from . import (
    dede_museum,
    ecms_bureau,
    epoint_district,
    gkml_platform,
    hanweb_bureau,
    lonsun_district,
    nfcms_street,
    singles_lists,
    singles_pages,
    siteserver_town,
    static_town,
    trs_city,
    ucap_county,
    vsb_bureau,
)
from .common import SET

SITES = (
    dede_museum,
    ecms_bureau,
    epoint_district,
    gkml_platform,
    hanweb_bureau,
    lonsun_district,
    nfcms_street,
    siteserver_town,
    static_town,
    trs_city,
    ucap_county,
    vsb_bureau,
)

for module in SITES:
    module.build().write(SET)
singles_lists.build()
singles_pages.build()
