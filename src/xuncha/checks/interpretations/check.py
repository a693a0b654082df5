"""Whether pages of policies lead to their interpretations, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xuncha.checks.places import evidence_of, suspected_on
from xuncha.checks.saying import content_unread, home_unread, not_seen_whole, unknown
from xuncha.checks.windows import Windows
from xuncha.facts import Certainty, Interpretations, Observation, PagePlace, SiteFacts

# A policy that nobody has interpreted cannot lead to an interpretation: one page says nothing,
# and even of many it is a hint only where none does.
LEAST_POLICIES = 10
# An interpretation always has a policy; a few pages tell how the site makes them.
LEAST_INTERPRETATIONS = 5


def observe(facts: SiteFacts, windows: Windows) -> tuple[Observation, ...]:  # noqa: ARG001
    """`policy_uninterpreted`, `interpretation_unlinked`: both suspected, one a site, with the
    numbers seen. `interpretations_linked` where neither holds and enough of both were read, or
    the whole site was and all that it has is linked. Where a site has few or none of them,
    `interpretations_few`, suspected: one question with the pages to look at;
    `interpretations_unknown` where it was not read well enough to ask.
    """
    return tuple(_seen(facts))


def _seen(facts: SiteFacts) -> Iterator[Observation]:
    # 政策文件页面应有解读材料页面入口,解读材料页面关联政策文件
    seen = facts.interpretations
    faults = list(_faults(facts))
    yield from faults
    if faults:
        return
    has_enough = seen.policies >= LEAST_POLICIES and seen.interpretations >= LEAST_INTERPRETATIONS
    unread = content_unread(facts) or not_seen_whole(facts)
    if has_enough or (not unread and _is_all_linked(seen)):
        yield _linked(facts)
    elif home_unread(facts) or (unread and not seen.interpretations_apart):
        few = f"只读到 {seen.policies} 个政策文件页、{seen.interpretations} 个解读页,不足以看出"
        yield unknown(
            "columns", "interpretations_unknown", facts, home_unread(facts) or f"{few}({unread})"
        )
    else:
        yield _question(facts)


def _is_all_linked(seen: Interpretations) -> bool:
    """Whether the few that a site has all show the way: every interpretation to its policy, and
    of the policies, not all of which were interpreted, one at least to an interpretation."""
    has_entry = len(seen.policies_apart) < seen.policies or not seen.policies
    return bool(seen.interpretations) and not seen.interpretations_apart and has_entry


def _question(facts: SiteFacts) -> Observation:
    """What a person settles by a look at the pages: at the home page, where there are none."""
    seen = facts.interpretations
    apart = (*seen.interpretations_apart, *seen.policies_apart)
    home = PagePlace(facts.home.final_url, "", facts.home.record_id, facts.home.at)
    detail = {
        "policies": seen.policies,
        "interpretations": seen.interpretations,
        "pages": len(apart),
        "title": apart[0].title if apart else "",
    }
    pages = apart or (home,)
    return suspected_on("columns", "interpretations_few", pages[0].url, pages, detail)


def _faults(facts: SiteFacts) -> Iterator[Observation]:
    seen = facts.interpretations
    apart = seen.policies_apart
    if seen.policies >= LEAST_POLICIES and len(apart) == seen.policies:
        yield _suspected("policy_uninterpreted", apart, seen.policies)
    apart = seen.interpretations_apart
    if seen.interpretations >= LEAST_INTERPRETATIONS and apart:
        yield _suspected("interpretation_unlinked", apart, seen.interpretations)


def _suspected(name: str, apart: Sequence[PagePlace], looked_at: int) -> Observation:
    detail = {"pages": len(apart), "looked_at": looked_at, "title": apart[0].title}
    return suspected_on("columns", name, apart[0].url, apart, detail)


def _linked(facts: SiteFacts) -> Observation:
    seen = facts.interpretations
    return Observation(
        check="columns",
        name="interpretations_linked",
        url=facts.home.final_url,
        certainty=Certainty.CONFIRMED,
        detail={
            "pages": seen.interpretations,
            "looked_at": seen.policies,
            "reason": f"看过{seen.policies}个政策文件页、{seen.interpretations}个解读页",
        },
        count=0,
        **evidence_of(facts),
    )
