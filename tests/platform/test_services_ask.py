"""Every service asks what one may do, whether or not a page asked before: tried as a reader."""

import importlib
import inspect
import pkgutil
from datetime import date
from unittest.mock import MagicMock

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction

import xuncha_platform

pytestmark = pytest.mark.slow

# One's own account, and what one was told.
OWN = {
    "notices.services.saw",
    "people.services.accounts.change_details",
    "people.services.accounts.connect",
    "people.services.accounts.disconnect",
    "people.services.accounts.set_password",
    "people.services.sessions.end",
    "people.services.tokens.end",
    "people.services.tokens.make",
    "people.services.tokens.scopes_of",
    "people.services.twofactor.confirm",
    "people.services.twofactor.new_recovery_codes",
    "people.services.twofactor.switch_off",
}
# Who holds the link of an invitation, or starts the office by a command.
BY_LINK = {f"people.services.invitations.{name}" for name in (
    "accept", "begin", "join", "set_new_password",
)}  # fmt: skip
# Questions, and what a preview shows.
ASKING = {
    "campaigns.services.checking.may_check",
    "campaigns.services.gathering.may_gather",
    "orgs.services.checking.check_code",
    "orgs.services.importing.plan",
    "people.services.accounts.may_manage",
}
# The permission depends on what they are called for, or on how far the thing is.
BY_CASE = {"campaigns.services.guard.open_campaign", "lifecycle.services.reviewing.give_up"}
# Parts of a service that has asked.
PARTS = {
    "audit.services.record",
    "lifecycle.services.effects.carry_out",
    "lifecycle.services.effects.register_planned",
    "lifecycle.services.effects.void_planned",
    "lifecycle.services.reviewing.locked",
    "orgs.services.changing.must_be_below",
    "orgs.services.following.regions_follow",
    "people.services.memberships.give",
    "people.services.memberships.must_cover",
    "registry.services.accounts.apply_new_account",
    "registry.services.accounts.apply_to_account",
    "registry.services.cleaning.check_account_free",
    "registry.services.cleaning.check_code_free",
    "registry.services.cleaning.check_within",
    "registry.services.cleaning.clean_account",
    "registry.services.cleaning.clean_site",
    "registry.services.parts.apply_end",
    "registry.services.parts.apply_part",
    "registry.services.proposals.wanted_of",
    "registry.services.proposals.write_wanted",
    "registry.services.sites.apply_new_site",
    "registry.services.sites.apply_to_site",
    "registry.services.status.apply_status",
    "registry.services.writing.write",
}
ASK_NOTHING = OWN | BY_LINK | ASKING | BY_CASE | PARTS
PLAIN = {"date": date(2026, 1, 1), "str": "x", "int": 1, "bool": True}


def services():
    """Name → function of all that takes an Access first."""
    found = {}
    for module in pkgutil.walk_packages(xuncha_platform.__path__, "xuncha_platform."):
        if "services" not in module.name.split("."):
            continue
        room = importlib.import_module(module.name)
        where = module.name.removeprefix("xuncha_platform.")
        found |= {
            f"{where}.{name}": made for name, made in vars(room).items() if _is_one(made, room)
        }
    return found


def _is_one(made, room):
    if not inspect.isfunction(made) or made.__module__ != room.__name__ or made.__name__[0] == "_":
        return False
    return next(iter(inspect.signature(made).parameters), "") == "access"


def call(service, access):
    """With something for all it needs; a reader comes no further than the question."""
    needed = [
        one
        for one in list(inspect.signature(service).parameters.values())[1:]
        if one.default is one.empty and one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)
    ]
    made = {one.name: PLAIN.get(one.annotation, MagicMock()) for one in needed}
    with transaction.atomic():
        service(access, **made)


def test_who_may_only_read_changes_nothing_by_any_service(person, tree):
    reader = person("reader", tree.province)
    found = services()
    assert set(found) >= ASK_NOTHING, "no longer there"
    assert len(found) > 2 * len(ASK_NOTHING)
    open_to_all = []
    for name in sorted(set(found) - ASK_NOTHING):
        try:
            call(found[name], reader)
        except PermissionDenied:
            continue
        except Exception as error:
            open_to_all.append(f"{name}: {type(error).__name__}")
        else:
            open_to_all.append(name)
    assert open_to_all == []
