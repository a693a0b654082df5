"""Where an organisation may stand in the tree."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from xuncha_platform.orgs.models import Level, Organisation
from xuncha_platform.orgs.paths import SEGMENT, is_within

DEEPEST = 12
_GOVERNMENT = "人民政府"
_LEVELS = list(Level.values)


def short_name_of(name: str) -> str:
    """What tables call a government for which nobody wrote it: 甲市 of 甲市人民政府; else nothing."""
    return name.removesuffix(_GOVERNMENT) if name.endswith(_GOVERNMENT) else ""


def check_level(level: str, parent: Organisation | None) -> None:
    """Raise ValidationError for a level above the parent's."""
    if parent is not None and _LEVELS.index(level) < _LEVELS.index(parent.level):
        raise ValidationError(
            _("级别不能高于上级:上级%(parent)s是%(level)s。")
            % {"parent": parent, "level": parent.get_level_display()}
        )


def check_parent(organisation: Organisation, parent: Organisation, deepest_below: int) -> None:
    """Raise ValidationError where an organisation cannot go below another one.

    `deepest_below` is the longest path within the organisation's subtree, in characters.
    """
    if parent.ended_on is not None:
        raise ValidationError(_("%(name)s已撤销,请另选。") % {"name": parent})
    if is_within(parent.path, organisation.path):
        raise ValidationError(_("不能移到自己或自己的下级之下。"))
    check_level(organisation.level, parent)
    check_depth(organisation, parent, deepest_below)


def check_depth(organisation: Organisation, parent: Organisation, deepest_below: int) -> None:
    """Raise ValidationError where the tree would become too deep."""
    longest = len(parent.path) + SEGMENT + deepest_below - len(organisation.path)
    if longest > DEEPEST * SEGMENT:
        raise ValidationError(_("机构最多 %(most)d 层。") % {"most": DEEPEST})
