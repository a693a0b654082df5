"""The English of report/mending.py, for pages that are read in English. Reports are Chinese."""

from __future__ import annotations

from collections.abc import Mapping

_GUIDE = (
    "Fill in the missing elements of the guide with what really applies; “ask at the counter” "
    "is not enough."
)

MENDING: Mapping[str, str] = {
    "home_unreachable_ratio": "Find out when and why the home page did not open (server, bandwidth, "
    "firewall); it has to open within 15 seconds.",
    "home_update_total": "Publish when due, and show the date of every item in the home page's "
    "columns.",
    "column_stale": "Overdue columns: publish within their period and show the dates; merge those "
    "that have nothing to publish with one of the same kind, and mark finished topics as archived.",
    "column_blank": "Blank columns: fill them, or take them down together with their entries on "
    "the home page and in the navigation.",
    "column_under_construction": "“Under construction” is no reason to keep a blank column: fill it, "
    "or take it down for now.",
    "dead_link": "Open the page, find the place by the text of the link, and give it the present "
    "address or take the link out. If it is on every page, once in the header's or footer's "
    "template will do. Then try it in a browser.",
    "attachment_dead": "Upload the file again and link to its present address; take the link out "
    "if the file no longer applies.",
    "form_not_offered": "Offer the form for download on the page of this service, best with a "
    "filled-in example.",
    "consultation_absent": "Open a column for questions or letters that can be sent online (an "
    "e-mail address alone does not count), and answer in public.",
    "consultation_total": "See to it that letters can be sent, and publish genuine letters with "
    "their answers.",
    "letter_unanswered": "Answer soon, and publish the answer and its date; from now on answer "
    "within the time set.",
    "letter_days_not_shown": "Publish with every letter the date it came and the date it was "
    "answered.",
    "survey_absent": "Open a column with surveys in which people can take part online.",
    "survey_total": "Hold as many surveys as are asked for, show their dates, and publish the "
    "results.",
    "survey_without_result": "Publish the results of the survey, or what was taken up.",
    "interview_total": "Hold as many online interviews as are asked for and show their dates; take "
    "the column down if it is no longer used.",
    "guide_element_missing": _GUIDE,
    "system_dead": "Repair the system, or link to its present address; take the entry out if it "
    "was closed.",
    "system_image_only": "Link the picture to the system; take it out if there is no system.",
    "wrong_wording": "Look it up in the original. If the word is wrong, correct the article and "
    "the pages that reprint it; if it is right, say so in the review.",
    "hidden_link": "Delete the code that hides these links: look into the templates, the common "
    "footer and the database. Find out how the intruder came in, close it, and change the "
    "passwords of the back end.",
    "foreign_script": "Find out who added this script and what for; if it was not your office, "
    "delete it and find out how the intruder came in.",
    "script_trick": "Delete this script, find out how the intruder came in, close it, and change "
    "the passwords of the back end.",
    "page_defaced": "Take the page down at once, restore it, and find out how the intruder came "
    "in; if somebody else holds the domain, get it back from the registrar.",
    "outlink_hijacked": "Take the link out, or give it the other side's present address.",
    "home_cloaked": "The server showed search engines another page: look for changes in its "
    "configuration and programs, restore them, and ask the search engines to read it again.",
    "identity_number": "Take it down or hide the middle digits at once, in attachments too; cover "
    "such numbers before publishing.",
    "bank_card": "Take it down or hide the number at once, in attachments too.",
    "mobile_number": "If it is a person's own number, take it down or hide the middle digits.",
    "advert_loaded": "Take the code of the advertisement out.",
    "advert_link": "Take the commercial advertisement and its link out.",
    "foreign_source": "Check the source; reprint only from websites of Party committees and "
    "governments and from sources that the authorities have named.",
    "commercial_link": "Take the link to the commercial website out.",
    "float_not_closable": "Give the floating box a visible button that closes it.",
    "mark_missing": "Add this mark to the footer of the home page.",
    "mark_missing_on_pages": "Put the marks of the footer into the template of the whole website, "
    "so that other pages have them too.",
    "mark_differs": "Compare the page with the register and correct whichever is wrong.",
    "label_missing": "Add this meta tag to the head of the page template.",
    "label_empty": "Fill the tag; the publishing system should write it by itself.",
    "label_wrong": "Correct the value of the tag.",
    "domain_not_gov_cn": "Use a domain that ends in “.gov.cn” or “.政务”.",
    "no_https": "Get a server certificate, turn https on, and redirect http to https.",
    "certificate_trouble": "Use a certificate that browsers trust, that has not expired and that "
    "is for this domain.",
    "slow_page": "Compress pictures and scripts and look at the server, so that the page opens "
    "within 3 seconds.",
    "mixed_content": "Turn the pictures, scripts and styles that the page loads by http to https.",
    "dates_apart": "Compare the dates in the list and in the article; make both the day it was "
    "really published.",
    "required_column_missing": "Open this column; if there is one by another name, say so in the "
    "review.",
    "channel_number_apart": "Bring the main menu of the home page to 5 to 8 channels.",
    "policy_uninterpreted": "Give policies that concern many people an interpretation, and link to "
    "it from the policy.",
    "interpretation_unlinked": "Link from the interpretation to the policy, and from the policy to "
    "the interpretation.",
    "interpretations_few": "Open the pages listed and see whether policies and interpretations "
    "link to one another.",
    "repost_late": "Repost important policies of the State Council within the time set.",
    "repost_missing": "Repost it; if that was done, give the address in the review.",
    "archive_mark_missing": "Say on the column's page that it is archived, and since when.",
    "address_gone": "Restore the former address, or redirect it to the new one; if it was "
    "withdrawn by law, say so in the review.",
    "guide_total": "Publish the guides of your office, or link to its services on the government "
    "service platform.",
    "guide_incomplete": _GUIDE,
    "redirected_to_other_site": "Look at the register: if the website was merged into another, "
    "apply for the change or the closing.",
    "pubdate_apart": "Make the PubDate tag agree with the date shown on the page.",
    "title_apart": "Make the title tag agree with the title shown on the page.",
    "source_apart": "Make the source tag agree with the source shown on the page.",
    "time_not_in_full": "Write the time of publication as “YYYY-MM-DD hh:mm”.",
    "source_not_shown": "Name the source on the article's page.",
    "domain_structure": "Apply for a domain of the prescribed structure and change to it.",
    "no_hsts": "Turn HSTS on at the server.",
    "server_abroad": "Move the server into the country; stop using acceleration services abroad.",
    "home_weight": "Compress the pictures of the home page; merge its scripts or load them later.",
    "no_ipv6": "Give the domain an IPv6 address and see to it that it answers.",
}
