"""Every change of the register. Each takes the access first, checks it, and writes the record."""

from xuncha_platform.registry.services.accounts import change_account, create_account
from xuncha_platform.registry.services.live import fill_empty, note_differences, settle_difference
from xuncha_platform.registry.services.outlinks import settle_host
from xuncha_platform.registry.services.parts import end_part, save_part
from xuncha_platform.registry.services.requests import (
    approve,
    propose,
    propose_account,
    refuse,
    withdraw,
)
from xuncha_platform.registry.services.sites import change_site, create_site
from xuncha_platform.registry.services.status import set_status

__all__ = [
    "approve",
    "change_account",
    "change_site",
    "create_account",
    "create_site",
    "end_part",
    "fill_empty",
    "note_differences",
    "propose",
    "propose_account",
    "refuse",
    "save_part",
    "set_status",
    "settle_difference",
    "settle_host",
    "withdraw",
]
