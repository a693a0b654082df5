"""What the description of the API says besides what the routers say: the errors."""

from __future__ import annotations

from typing import Any

from xuncha_platform.api.schemas import FieldProblem, Problem

_PROBLEM = {"$ref": "#/components/schemas/Problem"}
_ERRORS = {
    "400": "请求的内容读不懂",
    "401": "没有有效的令牌或登录",
    "403": "角色或令牌的范围不允许",
    "404": "没有这一项,或不在范围内",
    "409": "别人刚保存了修改",
    "422": "参数不符合说明,或内容不能用",
}
_CHANGES = ("post", "put", "patch", "delete")


def completed(schema: dict[str, Any]) -> dict[str, Any]:
    """Add the errors that any operation may answer with, and their shape."""
    schemas = schema["components"]["schemas"]
    for model in (FieldProblem, Problem):
        shape = model.model_json_schema(ref_template="#/components/schemas/{model}")
        shape.pop("$defs", None)
        schemas[model.__name__] = shape
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            # Docstrings are for those who read the code; what offices read is Chinese.
            if not any(character > "\u2e80" for character in operation.get("description", "")):
                operation.pop("description", None)
            _add_errors(path, method, operation)
    return schema


def _add_errors(path: str, method: str, operation: dict[str, Any]) -> None:
    codes = {"422"} if operation.get("parameters") or "requestBody" in operation else set()
    if operation.get("security"):
        codes |= {"401", "403"}
    if "{" in path:
        codes.add("404")
    if method in _CHANGES:
        codes |= {"400", "404", "409", "422"}
    # Keys of the framework are numbers, JSON's are texts.
    responses = {str(code): one for code, one in operation["responses"].items()}
    for code in sorted(codes - set(responses)):
        responses[code] = {
            "description": _ERRORS[code],
            "content": {"application/json": {"schema": _PROBLEM}},
        }
    operation["responses"] = responses
