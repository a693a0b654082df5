"""表述错误和错别字: always suspected, for a person to confirm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from xuncha.checks.identity.names import shown_names
from xuncha.checks.places import evidence_of
from xuncha.checks.privacy.numbers import mask_text
from xuncha.checks.windows import Windows
from xuncha.checks.wording.lexicon import Lexicon
from xuncha.checks.wording.match import Hit, find_wrong_words
from xuncha.checks.wording.model import WordingModel, chosen_model, hits_of_model
from xuncha.checks.wording.oldnames import find_old_names
from xuncha.facts import Certainty, Observation, PageText, SiteFacts

_MOST_PARENTS = 20
# A slip of the hand does not stand in so many places of a site.
_ALWAYS = 5
# (wrong word, its surroundings) → the first hit and the pages it stands on.
Places = dict[tuple[str, str], tuple[Hit, list[PageText]]]


def observe(
    facts: SiteFacts,
    windows: Windows,  # noqa: ARG001
    lexicon: Lexicon | None = None,
) -> tuple[Observation, ...]:
    """`wrong_wording`, one a wrong word and its surroundings, wherever on the site they stand."""
    return tuple(check_wording(facts, lexicon))


def check_wording(facts: SiteFacts, lexicon: Lexicon | None = None) -> Iterator[Observation]:
    """`wrong_wording` for each wrong word; the same words in a frame of all pages count once.

    `detail`: found, suggestion, context, severity, source, and for names of leaders `as_of`;
    `parents`: the pages it stands on.
    """
    # 严重错别字(例如将党和国家领导人姓名写错)
    places = _places_of_hits(facts, lexicon)
    others = _other_places(places, facts)
    for hit, pages in places.values():
        if hit.found not in others:
            yield _observation(facts, hit, pages)


def _places_of_hits(facts: SiteFacts, lexicon: Lexicon | None) -> Places:
    model = chosen_model()
    places: Places = {}
    registered = f"{facts.site.name} {facts.site.sponsor}"
    own = registered if registered.strip() else " ".join(shown_names(facts))
    for page in facts.texts:
        for part in (page.title, page.text):
            for hit in _hits(part, lexicon, model):
                # How a site's own place is written the register knows.
                if not (hit.of_place and hit.found in own):
                    _note(places, hit, hit.context, page)
            for hit in _old_names(part, page, registered):
                # The same name all over the site is one thing to look into.
                _note(places, hit, "", page)
    return places


def _observation(facts: SiteFacts, hit: Hit, pages: list[PageText]) -> Observation:
    return Observation(
        check="wording",
        name="wrong_wording",
        url=pages[0].url,
        certainty=Certainty.SUSPECTED,
        detail={
            "found": hit.found,
            "suggestion": hit.suggestion,
            "context": hit.context,
            "severity": str(hit.severity),
            "source": hit.source,
            **({"as_of": hit.as_of.isoformat()} if hit.as_of else {}),
        },
        parents=tuple(page.url for page in pages[:_MOST_PARENTS]),
        parent_count=len(pages),
        **evidence_of(facts, pages[0]),
    )


def _other_places(places: Places, facts: SiteFacts) -> set[str]:
    """Names that the site always writes so, and never as the place they were taken for."""
    often = Counter(hit.found for hit, _ in places.values() if hit.of_place)
    meant = {hit.found: hit.suggestion for hit, _ in places.values()}
    return {
        found
        for found, count in often.items()
        if count >= _ALWAYS and not any(meant[found] in page.text for page in facts.texts)
    }


def _note(places: Places, hit: Hit, context: str, page: PageText) -> None:
    _, pages = places.setdefault((hit.found, context), (hit, []))
    if not pages or pages[-1] is not page:
        pages.append(page)


def _old_names(text: str, page: PageText, own: str) -> Iterator[Hit]:
    """Names that a reform has ended, in an article of later; people's numbers are masked.

    `own`: how the register names the site and its sponsor; a name that stands there is the
    register's matter, not one of wording.
    """
    if any(find_old_names(text, page.published)):
        hits = find_old_names(mask_text(text), page.published)
        yield from (hit for hit in hits if hit.found not in own)


def _hits(text: str, lexicon: Lexicon | None, model: WordingModel | None) -> tuple[Hit, ...]:
    hits = find_wrong_words(text, lexicon)
    if not hits and model is None:
        return hits
    # The surroundings of a wrong word may hold a person's number: masked before they are cut out.
    masked = mask_text(text)
    hits = find_wrong_words(masked, lexicon)
    return (*hits, *hits_of_model(model, masked, hits)) if model else hits
