"""What is wrong with a parameter is said in the reader's language."""

import pytest
from django.utils.translation import override

from xuncha_platform.api.problems import problem_of


@pytest.fixture
def inspecting(program, tree):
    return program("inspector", tree.province)


def problems(answer):
    assert answer.status_code == 422
    return {one["field"].rpartition(".")[2]: one["problem"] for one in answer.json()["fields"]}


def test_a_body_that_misses_what_it_needs(inspecting):
    sent = {"kind": "full", "as_of": "2016年12月", "rate": "多"}
    told = problems(inspecting.post("/campaigns", sent))
    assert told["year"] == "没有给出，这是必填的"
    assert "2016-12-01" in told["as_of"]
    assert told["rate"] == "应为数"


def test_choices_numbers_and_lists(inspecting):
    assert problems(inspecting.get("/campaigns", size=0))["size"] == "不能小于 1"
    assert problems(inspecting.get("/campaigns", size=9999))["size"] == "不能大于 500"
    path = "/campaigns/1/questions/dead_link/decisions"
    told = problems(inspecting.post(path, {"findings": [], "state": "open", "reason": ""}))
    assert told["name"].startswith("应为 'interpretations_few'、'policy_uninterpreted'、")
    assert " or " not in told["name"]
    assert told["findings"] == "至少要 1 项"
    assert told["reason"] == "至少要 1 个字符"


def test_choices_for_a_reader_of_english():
    error = {"type": "literal_error", "msg": "…", "ctx": {"expected": "'a', 'b' or 'c'"}}
    assert problem_of(error) == "应为 'a'、'b'、'c' 之一"
    with override("en"):
        assert problem_of(error) == "has to be 'a', 'b' or 'c'"


def test_of_an_unknown_kind_the_frameworks_own_words():
    assert problem_of({"type": "never_heard_of", "msg": "Odd"}) == "Odd"
    assert problem_of({"type": "too_short", "msg": "Short", "ctx": {}}) == "Short"
    assert problem_of({"type": "value_error", "msg": "Value error, 应写成文字"}) == "应写成文字"
