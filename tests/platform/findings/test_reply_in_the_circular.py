"""What was remitted after replies is counted in the circular."""

import pytest

from tests.platform.findings.conftest import costly
from xuncha_platform.circulars.checking import checked
from xuncha_platform.circulars.facts import compose_now
from xuncha_platform.circulars.rules.field_names import field_name
from xuncha_platform.circulars.services import editing
from xuncha_platform.findings.models import Finding
from xuncha_platform.findings.queries.reply import replies_of
from xuncha_platform.findings.services import contests


@pytest.fixture
def operator(tree, person):
    return person("operator", tree.department)


def printed(circular):
    """All that the circular says, as one text."""
    return str(compose_now(circular).circular)


@pytest.mark.slow
@pytest.mark.on_both
def test_replies_and_what_was_remitted_are_counted(open_for_reply, operator, reviewer, inspector):
    finding = costly(open_for_reply)
    row = finding.result.campaign_site
    both = list(Finding.objects.filter(result=finding.result, check_name="dead_links")[:2])
    circular = editing.begin(inspector, open_for_reply)
    assert "replies" not in compose_now(circular).facts
    assert "申辩" not in printed(circular)
    contests.withdraw_contest(operator, contests.file_contest(operator, row, both, "误填"))
    rejected = contests.file_contest(operator, row, both, "不认可")
    assert replies_of(open_for_reply) == {"filed": 0, "upheld": 0, "remitted": 0}
    contests.decide_contest(reviewer, rejected, [], "证据确凿")
    assert "均不予采纳" in printed(circular)
    partly = contests.file_contest(operator, row, both, "其中一条已恢复")
    contests.decide_contest(reviewer, partly, both[:1], "采纳一条")
    assert compose_now(circular).facts["replies"] == {"filed": 2, "upheld": 1, "remitted": 1}
    text = printed(circular)
    assert "核减问题" in text
    assert "replies.remitted" in text
    # A circular drafted now says so, and its figures are in order.
    circular.delete()
    drafted = editing.begin(inspector, open_for_reply)
    assert checked(drafted).doubts == ()
    assert field_name("replies.remitted", compose_now(drafted).facts) == "申辩 · 核减的问题"
