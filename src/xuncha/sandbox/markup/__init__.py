"""The CMS families of the practice province: one small renderer each, in one plain register."""

from __future__ import annotations

from xuncha.sandbox.markup.base import Family
from xuncha.sandbox.markup.dede import Dede, Empire
from xuncha.sandbox.markup.epoint import Epoint
from xuncha.sandbox.markup.hanweb import Hanweb
from xuncha.sandbox.markup.lonsun import LonSun
from xuncha.sandbox.markup.nfcms import Nfcms
from xuncha.sandbox.markup.siteserver import SiteServer
from xuncha.sandbox.markup.table import Table
from xuncha.sandbox.markup.trs import Trs
from xuncha.sandbox.markup.trs_script import TrsScript
from xuncha.sandbox.markup.ucap import Ucap
from xuncha.sandbox.markup.vsb import Vsb

FAMILIES: dict[str, Family] = {
    family.key: family
    for family in (
        Trs(),
        TrsScript(),
        Hanweb(),
        Ucap(),
        Vsb(),
        Nfcms(),
        SiteServer(),
        Empire(),
        Dede(),
        LonSun(),
        Epoint(),
        Table(),
    )
}
