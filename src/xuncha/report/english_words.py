"""The English of report/words.py, for pages that are read in English. Reports are Chinese."""

from __future__ import annotations

from collections.abc import Mapping

from xuncha.facts import Outcome

KINDS: Mapping[str, str] = {
    "veto": "Veto",
    "deduction": "Deduction",
    "bonus": "Bonus",
    "compliance": "Compliance",
}

CHECKS: Mapping[str, str] = {
    "availability": "Home page availability",
    "home_updates": "Home page updates",
    "columns": "Column updates",
    "dead_links": "Dead links",
    "letters": "Consultation",
    "surveys": "Surveys",
    "interviews": "Online interviews",
    "guides": "Service guides",
    "attachments": "Attachments",
    "online_systems": "Online systems",
    "wording": "Wording",
    "injection": "Tampering",
    "privacy": "Personal data",
    "advertising": "Advertising",
    "identity": "Site marks",
    "labels": "Page labels",
    "domain": "Domain name",
    "transport": "Transport",
}

COLUMN_KINDS: Mapping[str, str] = {
    "news": "news",
    "notice": "notices",
    "policy": "policy documents",
    "personnel": "personnel",
    "planning": "plans",
    "leaders": "leaders",
    "organisation": "organisation",
    "overview": "overview",
    "finance": "finance",
    "statistics": "statistics",
    "projects": "major projects",
    "catalogue": "catalogue of disclosure",
    "consultation": "consultation",
    "survey": "surveys",
    "interview": "online interviews",
    "guide": "service guides",
    "special": "special topics",
    "other": "other",
}

ELEMENTS: Mapping[str, str] = {
    "name": "name of the service",
    "basis": "legal basis",
    "conditions": "conditions",
    "materials": "materials to hand in",
    "place": "place",
    "time": "opening hours",
    "phone": "telephone",
    "process": "procedure",
}

LINK_KINDS: Mapping[str, str] = {
    "page": "page",
    "image": "image",
    "attachment": "attachment",
    "style": "style sheet",
    "script": "script",
    "external": "external link",
}

MARKS: Mapping[str, str] = {
    "site_id_code": "site identification code",
    "icp": "ICP filing number",
    "police": "public security filing mark",
    "party_government_mark": "Party and government site mark",
    "error_report_entry": "error report entry",
    "sponsor": "sponsoring office",
    "contact": "contact details",
    "sitemap": "site map",
}

PAGE_KINDS: Mapping[str, str] = {"home": "home", "column": "column", "article": "article"}

HIDING_WAYS: Mapping[str, str] = {
    "display": "not displayed",
    "invisible": "transparent or invisible",
    "off_screen": "moved off the screen",
    "zero_size": "without size",
    "same_colour": "in the colour of its background",
    "covered": "under other parts of the page",
}

SIGNS: Mapping[str, str] = {
    "for_sale": "stands on a domain that is for sale or parked",
    "gambling": "leads to gambling",
    "porn": "leads to pornography",
    "trade": "leads to illicit trade",
}

TRICKS: Mapping[str, str] = {
    "search_engine": "leads visitors from search engines elsewhere",
    "spider_title": "shows search engines another title than visitors",
    "telephones": "leads visitors with telephones to another site",
    "everybody": "leads whoever opens the page to another site",
    "coded_script": "hides in an encoding what it writes into the page",
}

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.OK: "normal",
    Outcome.NOT_FOUND: "the page does not exist (404)",
    Outcome.GONE: "the page was removed (410)",
    Outcome.CLIENT_ERROR: "the server refused the request (4xx)",
    Outcome.SERVER_ERROR: "the server failed (5xx)",
    Outcome.TIMEOUT: "no answer within the time limit",
    Outcome.CONNECT_REFUSED: "connection refused",
    Outcome.CONNECT_FAILED: "cannot be reached",
    Outcome.DNS: "the host name does not resolve",
    Outcome.TLS: "no secure connection (HTTPS)",
    Outcome.REDIRECT_LOOP: "redirects in a circle",
    Outcome.TOO_MANY_REDIRECTS: "too many redirects",
    Outcome.TOO_LARGE: "too large, not read",
    Outcome.BLOCKED: "blocked by a firewall",
    Outcome.PRIVATE_ADDRESS: "leads to an internal address, not visited",
    Outcome.ROBOTS: "robots.txt forbids it, not visited",
    Outcome.PROTOCOL_ERROR: "the answer is not valid HTTP",
    Outcome.BAD_URL: "the address is malformed",
}

REASONS: Mapping[str, str] = {
    "soft_404": "answers 200, and says that the page does not exist",
    "error_page": "answers 200, and is the error message of a program",
    "redirect_to_home": "leads to the home page, the content is gone",
    "not_requested": "not requested",
    "not_rechecked": "tried only once, not rechecked",
    "shows_home": "shows the home page",
    "taken_back": "taken off the pages asked for again during the inspection",
    "own_network": "perhaps trouble of this machine's network",
    "host_silent": "the host never answered, the rest was not tried",
    "host_stopped_answering": "the site stopped answering during the inspection",
    "budget": "limit of pages reached",
    "max_depth": "too many levels from the home page",
    "too_deep": "the address has too many levels",
    "too_long_url": "the address is too long",
    "repeating_path": "the path repeats itself, perhaps without end",
    "calendar": "calendar pages without end",
    "query_variants": "too many variants of parameters of one program",
    "links_beyond_page_limit": "too many links on one page, the rest was not looked at",
}


def reason_words(reason: str) -> str:
    """A link's or a skip's reason in English; one that has no words yet is shown as it is."""
    if reason in REASONS:
        return REASONS[reason]
    return {str(outcome): words for outcome, words in OUTCOMES.items()}.get(reason, reason)
