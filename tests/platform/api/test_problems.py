"""What is wrong with a parameter is said in the reader's language."""

from typing import get_args

import pytest
from django.utils.translation import override
from pydantic_core import PydanticKnownError
from pydantic_core.core_schema import ErrorType

from xuncha_platform.api.problems import problem_of

pytestmark = pytest.mark.slow


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


# What our own shapes say is in the reader's language already.
OWN_WORDS = {"value_error", "assertion_error"}
# Only Python code can hand these in: no parameter, form or JSON raises them.
NOT_OF_A_REQUEST = {
    "no_such_attribute", "needs_python_object", "frozen_field", "frozen_instance",
    "dataclass_exact_type", "named_tuple_type",
    "default_factory_not_called", "iteration_error", "frozen_dict_type", "ordered_dict_type",
    "counter_type", "deque_type", "missing_sentinel_error", "ellipsis_error", "is_instance_of",
    "is_subclass_of", "callable_type", "arguments_type", "missing_argument",
    "unexpected_keyword_argument", "missing_keyword_only_argument",
    "unexpected_positional_argument", "missing_positional_only_argument",
    "multiple_argument_values", "fraction_type", "fraction_parsing", "complex_type",
    "complex_str_parsing",
}  # fmt: skip
VALUES = {
    "gt": 1, "ge": 1, "lt": 1, "le": 1, "multiple_of": 2, "min_length": 3, "max_length": 3,
    "actual_length": 1, "field_type": "List", "pattern": "^a$", "expected": "'a' or 'b'",
    "error": "x", "class_name": "A", "encoding": "utf-8", "encoding_error": "x", "tag": "t",
    "discriminator": "kind", "expected_tags": "'a', 'b'", "expected_schemes": "'http'",
    "expected_version": 4, "max_digits": 9, "decimal_places": 2, "whole_digits": 5,
    "tz_expected": 0, "tz_actual": 1,
}  # fmt: skip
KINDS = sorted(set(get_args(ErrorType)) - OWN_WORDS - NOT_OF_A_REQUEST)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_that_a_request_can_raise_has_words_in_both_languages(kind):
    raised = PydanticKnownError(kind, VALUES)
    error = {"type": kind, "msg": raised.message(), "ctx": raised.context or {}}
    told = problem_of(error)
    assert any("\u4e00" <= letter <= "\u9fff" for letter in told), told
    assert "%(" not in told
    with override("en"):
        english = problem_of(error)
    assert english.isascii()
    assert english != error["msg"]


def test_what_the_description_promises_is_told_in_chinese_where_it_is_not_kept(inspecting):
    """Every parameter and field of every operation, given what is none of its kind."""
    described = inspecting.get("/openapi.json").json()
    asked = 0
    for path, operations in described["paths"].items():
        for method, operation in operations.items():
            odd = {one["name"]: "\ufffd²" for one in operation.get("parameters", ())}
            address = path.removeprefix("/api")
            for name, value in odd.items():
                address = address.replace(
                    f"{{{name}}}", "1" if name.endswith(("pk", "id")) else value
                )
            query = {name: value for name, value in odd.items() if f"{{{name}}}" not in path}
            for body in ([], {}, dict.fromkeys(_names(operation, described), [{"²": None}])):
                answer = (
                    inspecting.get(address, **query)
                    if method == "get"
                    else inspecting.send(method, address, body)
                )
                assert answer.status_code < 500, (method, path, answer.content)
                if answer.status_code != 422:
                    continue
                asked += 1
                for one in answer.json()["fields"]:
                    told = one["problem"]
                    assert any("\u4e00" <= c <= "\u9fff" for c in told), (method, path, one)
    assert asked > 100


def _names(operation, described):
    """The fields of the JSON body of an operation."""
    shape = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    reference = shape.get("schema", {}).get("$ref", "").rpartition("/")[2]
    return described["components"]["schemas"].get(reference, {}).get("properties", {})
