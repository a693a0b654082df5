"""Jobs are found by the words of their errors as the page says them, in the reader's language."""

import pytest
from django.utils.timezone import now
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from xuncha.punctuation import narrow
from xuncha_platform.jobs.models import Job
from xuncha_platform.jobs.searching import with_words
from xuncha_platform.jobs.words import coded, gone_while_working, said

pytestmark = [pytest.mark.slow, pytest.mark.on_both]

ERRORS = (
    "磁盘已满",
    "TimeoutError: mail server",
    gone_while_working(3),
    coded("mail_off"),
    coded("mail_login", server="smtp.one.invalid:25"),
    coded("mail_refused", server="smtp.two.invalid:25", error='said "no", C:\\temp, 100%_a'),
    coded("mail_unreachable", server="smtp.one.invalid:25", error="timed out"),
    coded("mail_recipient", server="smtp.two.invalid:25", code=550, said="no such user"),
    '{"code":"nobody_knows","values":{}}',
)


def make():
    Job.objects.bulk_create(Job(kind="test", error=one, run_at=now()) for one in ERRORS)


def found(text):
    return {said(one) for (one,) in with_words(Job.objects.all(), text).values_list("error")}


def shown(text):
    words = narrow(text).lower().split()
    return {s for s in map(said, ERRORS) if all(one in narrow(s).lower() for one in words)}


@pytest.mark.on_both
@pytest.mark.parametrize("language", ["zh-hans", "en"])
@pytest.mark.parametrize(
    "text",
    [
        "磁盘",
        "中途消失",
        "3 次",
        "邮件服务器",
        "smtp.one.invalid:25 不接受",
        "没有收下：said",
        "收件人：550",
        "SMTP.ONE",
        '"no"',
        "c:\\temp",
        "100%_a",
        "100%a",
        "mail",
        "server",
        "server did",
        "recipient: 550",
        "values",
        "code",
        "times",
        "nobody_knows",
        "out",
        ":",
        ".",
    ],
)
def test_what_the_page_shows_is_found_and_nothing_else(db, text, language):
    make()
    with override(language):
        assert found(text) == shown(text)


class AnyPiece(TestCase):
    """Any piece of what is shown finds it; what is shown nowhere finds nothing."""

    @given(st.data())
    def test_any_piece(self, data):
        make()
        sentence = said(data.draw(st.sampled_from(ERRORS)))
        begin = data.draw(st.integers(0, len(sentence) - 1))
        text = sentence[begin : data.draw(st.integers(begin + 1, min(begin + 40, len(sentence))))]
        assert found(text) == shown(text)


def test_half_width_punctuation_finds_the_full(db):
    make()
    with override("zh-hans"):
        assert found("没有收下:said") == shown("没有收下：said") != set()
