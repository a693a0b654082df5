"""Pages that a trader in names put up: the domain is for sale, or parked."""

from __future__ import annotations

import re

_TITLE = re.compile(
    # 域名已变更, 本域名停用: an office tells of its own new address.
    r"(?:域名|米表)(?:正在|可以|可|已|现已|现)?(?:转让|出售|停放|寻求合作)|域名交易(?:平台|中心|$)|米表|"
    r"domain (?:name )?(?:is )?(?:for sale|parked)|(?:buy|parked) (?:this )?domain|is for sale",
    re.I,
)
_TEXT = re.compile(
    # 域名出售 alone is what an article may be about.
    r"(?:此|本|该|这个)域名(?:正在|可以|可|现)?(?:出售|转让|寻求合作|停放中)|"
    r"域名(?:正在|可以|可|现)(?:出售|转让|寻求合作)|域名停放中|"
    r"this domain (?:name )?(?:is|may be) for sale|buy this domain|inquire about this domain|"
    r"\b[\w-]+\.[a-z]{2,10} (?:is|may be) for sale",
    re.I,
)
# 闲置域名转让公告: an office gives away what belongs to the state, and tells it.
_DOCUMENT = re.compile(r"公告|公示|通知|批复|办法|规定|说明|管理|纪要|指南|解读")
# A page that only offers its name says little else; an article about it says more.
_FEW_WORDS = 1500


def offers_domain(title: str, text: str) -> bool:
    """Whether a page, by its title and its visible text, offers the domain that it stands on."""
    if len(text) > _FEW_WORDS:
        return False
    is_titled = _TITLE.search(title) and not _DOCUMENT.search(title)
    return bool(is_titled or _TEXT.search(text))
