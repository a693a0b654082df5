"""The lists of the register."""

from xuncha_platform.registry.tables.accounts import AccountTable
from xuncha_platform.registry.tables.changes import ImportChangeTable
from xuncha_platform.registry.tables.live import DifferenceTable, HostTable
from xuncha_platform.registry.tables.requests import ImportTable, RequestTable
from xuncha_platform.registry.tables.sites import OfficeSiteTable, SiteTable

__all__ = [
    "AccountTable",
    "DifferenceTable",
    "HostTable",
    "ImportChangeTable",
    "ImportTable",
    "OfficeSiteTable",
    "RequestTable",
    "SiteTable",
]
