"""What is asked once of a site as a whole, in words."""

from __future__ import annotations

from django.utils.translation import gettext as _


def question_word(name: str) -> str:
    """The question in a few words."""
    words = {
        "interpretations_few": _("政策文件与解读太少,有没有相互关联"),
        "policy_uninterpreted": _("政策文件页有没有解读入口"),
        "interpretation_unlinked": _("解读页有没有关联政策文件"),
        "channel_number_apart": _("主菜单的频道数"),
    }
    return words.get(name, name)
