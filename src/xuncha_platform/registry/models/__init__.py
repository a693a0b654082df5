"""The register: websites with their addresses, columns and contacts; media accounts; imports."""

from xuncha_platform.registry.models.accounts import AccountPlatform, MediaAccount
from xuncha_platform.registry.models.imports import (
    Import,
    ImportPart,
    ImportRow,
    ImportState,
    ImportWhat,
    RowAction,
)
from xuncha_platform.registry.models.live import (
    Difference,
    DifferenceState,
    HostState,
    UnregisteredHost,
)
from xuncha_platform.registry.models.parts import AddressKind, Contact, SiteAddress, SiteColumn
from xuncha_platform.registry.models.requests import ChangeRequest, RequestPart, RequestState
from xuncha_platform.registry.models.sites import Platform, Site, SiteStatus

__all__ = [
    "AccountPlatform",
    "AddressKind",
    "ChangeRequest",
    "Contact",
    "Difference",
    "DifferenceState",
    "HostState",
    "Import",
    "ImportPart",
    "ImportRow",
    "ImportState",
    "ImportWhat",
    "MediaAccount",
    "Platform",
    "RequestPart",
    "RequestState",
    "RowAction",
    "Site",
    "SiteAddress",
    "SiteColumn",
    "SiteStatus",
    "UnregisteredHost",
]
