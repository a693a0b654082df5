"""The register of observations that rules can select: who emits them and what they carry.

The count of a `…_total` that is UNKNOWN is what was seen at least: 0 where nothing was read.

To add an observation: emit it in its check, add a line here, select it in a rulebook.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KnownObservation:
    """An observation's check, the details rules may select by, and what it stands for."""

    check: str
    details: tuple[str, ...] = ()
    # A fault is always reported; a measurement only where a rule finds fault with it, or would
    # once a person confirms it.
    is_fault: bool = True
    # Details that, with the address, tell one fault from another in every later run.
    identity: tuple[str, ...] = ()
    # False where the address is only an example, such as the first of many pages.
    has_own_url: bool = True
    # It was looked at and is as it should be: it answers a row, and is never a finding.
    is_sound: bool = False
    # Of the check that makes it, where that is not its name.
    folder: str = ""


def _measurement(check: str, *details: str, folder: str = "") -> KnownObservation:
    return KnownObservation(check, details, is_fault=False, folder=folder)


def _hint(check: str, folder: str, *details: str) -> KnownObservation:
    """Suspected of the site as a whole, reported only where a rule selects it."""
    return KnownObservation(check, details, is_fault=False, has_own_url=False, folder=folder)


def _sound(check: str, folder: str, *details: str) -> KnownObservation:
    # How far one looked: the reason of a row that is met.
    details = (*details, "reason")
    return KnownObservation(check, details, is_fault=False, is_sound=True, folder=folder)


def _label() -> KnownObservation:
    identity = ("label", "page_kind")
    details = (*identity, "pages", "reason")
    return KnownObservation("labels", details, identity=identity, has_own_url=False)


def _apart(*, is_fault: bool) -> KnownObservation:
    details = ("pages", "label_says", "shown")
    return KnownObservation("labels", details, is_fault=is_fault, has_own_url=False)


def _not_shown() -> KnownObservation:
    details = ("pages", "looked_at")
    return KnownObservation("labels", details, is_fault=False, has_own_url=False)


def _mark() -> KnownObservation:
    return KnownObservation("identity", ("mark", "register", "page", "reason"), identity=("mark",))


_SERVER = ("host", "address", "country", "region")
_POLICY = ("title", "published", "original")


def _repost(*more: str) -> KnownObservation:
    details = (*_POLICY, *more)
    return KnownObservation(
        "columns", details, is_fault=False, identity=("original",), folder="reposts"
    )


_COLUMN = ("name", "kind", "first_level")
_ACTIVITIES = ("channel", "usable", "since", "seen", "dates", "undated")

OBSERVATIONS: dict[str, KnownObservation] = {
    "home_unreachable_ratio": _measurement(
        "availability", "percent", "failed", "total", "days", "least_per_day"
    ),
    "availability_unknown": _measurement("availability", "reason", "samples", "outcome"),
    "home_update_total": _measurement(
        "home_updates", "navigation_only", "newest", "since", "updates", "reason"
    ),
    "column_stale": KnownObservation("columns", (*_COLUMN, "newest", "since")),
    "column_blank": KnownObservation("columns", _COLUMN),
    "column_under_construction": KnownObservation("columns", _COLUMN),
    "column_unknown": _measurement("columns", *_COLUMN, "reason"),
    "dates_apart": KnownObservation("columns", ("name", "items", "example", "in_list", "on_page")),
    "required_column_missing": KnownObservation(
        "columns", ("group", "reason"), is_fault=False, identity=("group",)
    ),
    "channel_number_apart": _hint("columns", "channels", "channels", "names"),
    "channel_number_sound": _sound("columns", "channels", "channels", "names"),
    "channels_unknown": _measurement("columns", "reason", folder="channels"),
    "policy_uninterpreted": _hint("columns", "interpretations", "pages", "looked_at", "title"),
    "interpretation_unlinked": _hint("columns", "interpretations", "pages", "looked_at", "title"),
    "interpretations_few": _hint(
        "columns", "interpretations", "policies", "interpretations", "pages", "title"
    ),
    "interpretations_linked": _sound("columns", "interpretations", "pages", "looked_at"),
    "interpretations_unknown": _measurement("columns", "reason", folder="interpretations"),
    "repost_late": _repost("reposted"),
    "repost_missing": _repost(),
    "repost_in_time": _sound("columns", "reposts", *_POLICY, "reposted"),
    "repost_unknown": _measurement("columns", *_POLICY, "reason", folder="reposts"),
    "archive_mark_missing": KnownObservation("columns", ("name", "lacks", "reason")),
    "dead_link": KnownObservation("dead_links", ("on_home", "kind", "verdict", "status", "reason")),
    "links_unknown": _measurement("dead_links", "reason"),
    "address_gone": KnownObservation(
        "dead_links", ("day", "status", "reason"), is_fault=False, folder="lasting_addresses"
    ),
    "addresses_kept": _sound("dead_links", "lasting_addresses", "day", "known", "kept", "gone"),
    "addresses_unknown": _measurement("dead_links", "reason", folder="lasting_addresses"),
    "attachment_dead": KnownObservation(
        "attachments", ("on_home", "kind", "verdict", "status", "reason")
    ),
    "attachments_unknown": _measurement("attachments", "reason"),
    "form_not_offered": KnownObservation(
        "attachments", ("guide", "form"), identity=("guide", "form")
    ),
    "consultation_absent": KnownObservation("letters"),
    "consultation_total": _measurement("letters", "channel", "usable"),
    "letter_unanswered": KnownObservation(
        "letters", ("title", "asked"), identity=("title", "asked")
    ),
    "consultation_unknown": _measurement("letters", "reason"),
    "letter_days_not_shown": KnownObservation(
        "letters", ("letters", "looked_at", "title"), is_fault=False, has_own_url=False
    ),
    "survey_absent": KnownObservation("surveys"),
    "survey_total": _measurement("surveys", *_ACTIVITIES),
    "survey_unknown": _measurement("surveys", "reason"),
    "survey_without_result": KnownObservation(
        "surveys", ("title",), is_fault=False, identity=("title",)
    ),
    "interview_total": _measurement("interviews", *_ACTIVITIES),
    "interview_unknown": _measurement("interviews", "reason"),
    "guide_total": _measurement("guides", "reason"),
    "guide_element_missing": KnownObservation(
        "guides", ("guide", "element"), identity=("guide", "element")
    ),
    "guide_incomplete": _measurement("guides", "guide", "missing"),
    "guide_unknown": _measurement("guides", "guide", "reason"),
    "system_dead": KnownObservation("online_systems", ("name", "status", "reason")),
    "systems_unknown": _measurement("online_systems", "reason"),
    "system_image_only": KnownObservation("online_systems", ("name",), identity=("name",)),
    # One wrong word in the same surroundings is one fault, on however many pages it stands.
    "wrong_wording": KnownObservation(
        "wording",
        ("found", "suggestion", "context", "severity", "source", "as_of"),
        identity=("found", "context"),
        has_own_url=False,
    ),
    "hidden_link": KnownObservation(
        "injection", ("text", "way", "block_links", "block_hosts", "sells")
    ),
    "foreign_script": KnownObservation("injection", ("element", "host")),
    # One trick of a site is one fault, on however many pages its script stands.
    "script_trick": KnownObservation(
        "injection", ("trick",), identity=("trick",), has_own_url=False
    ),
    "page_defaced": KnownObservation("injection", ("where", "title", "words")),
    "outlink_hijacked": KnownObservation("injection", ("sign", "title", "final_url", "text")),
    "home_cloaked": KnownObservation(
        "injection", ("difference", "title", "ordinary_title", "links", "led_to")
    ),
    "identity_number": KnownObservation("privacy", ("samples", "numbers", "attachment")),
    "bank_card": KnownObservation("privacy", ("samples", "numbers", "attachment")),
    "mobile_number": KnownObservation("privacy", ("samples", "numbers", "attachment")),
    "advert_loaded": KnownObservation(
        "advertising", ("host", "element"), identity=("host",), has_own_url=False
    ),
    "advert_link": KnownObservation("advertising", ("text",)),
    "commercial_link": KnownObservation("advertising", ("text",)),
    "float_not_closable": KnownObservation("advertising", ("box",), identity=("box",)),
    "leaving_notice_unknown": _measurement("advertising", "reason"),
    "foreign_source": KnownObservation(
        "advertising", ("source",), identity=("source",), has_own_url=False
    ),
    "mark_missing": _mark(),
    "mark_differs": _mark(),
    "mark_missing_on_pages": KnownObservation(
        "identity", ("mark", "pages", "looked_at"), identity=("mark",), has_own_url=False
    ),
    "redirected_to_other_site": KnownObservation("identity", ("to",)),
    "label_missing": _label(),
    "label_empty": _label(),
    "label_wrong": KnownObservation(
        "labels",
        ("label", "page_kind", "pages", "found", "expected"),
        identity=("label", "page_kind"),
        has_own_url=False,
    ),
    "pubdate_apart": KnownObservation(
        "labels", ("pages", "label_day", "shown"), identity=(), has_own_url=False
    ),
    "title_apart": _apart(is_fault=True),
    # 科室 in the label, 单位 on the page: too common to be listed where nobody asks.
    "source_apart": _apart(is_fault=False),
    "time_not_in_full": _not_shown(),
    "source_not_shown": _not_shown(),
    "domain_not_gov_cn": KnownObservation("domain", ("host",)),
    "domain_structure": KnownObservation("domain", ("host",)),
    "no_https": KnownObservation("transport", ("final_url", "offered", "reason")),
    "certificate_trouble": KnownObservation("transport", ("trouble",)),
    "no_hsts": KnownObservation("transport"),
    "no_ipv6": KnownObservation("transport", ("why",)),
    "ipv6_unknown": _measurement("transport", "reason"),
    "mixed_content": KnownObservation("transport", ("pages", "example"), has_own_url=False),
    "slow_page": KnownObservation(
        "transport", ("seconds", "allowed", "kilobytes", "resources", "reason")
    ),
    "server_abroad": KnownObservation(
        "transport", _SERVER, is_fault=False, identity=("host", "address"), folder="server_place"
    ),
    "server_at_home": _sound("transport", "server_place", *_SERVER),
    "server_place_unknown": _measurement(
        "transport", "host", "address", "reason", folder="server_place"
    ),
    "home_weight": _measurement("transport", "kilobytes", "resources"),
}
