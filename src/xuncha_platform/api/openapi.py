"""What the description of the API says besides what the routers say: errors, scopes, the header
by which a request is done once."""

from __future__ import annotations

from typing import Any

from xuncha_platform.api.once import HEADER, LONGEST
from xuncha_platform.api.schemas import FieldProblem, Problem
from xuncha_platform.api.scopes import named_in
from xuncha_platform.people.roles import READ

# For `openapi_extra`: what is asked for by a parameter, or by none, may not be there.
MAY_BE_MISSING = "x-may-be-missing"
_PROBLEM = {"$ref": "#/components/schemas/Problem"}
# status → what it means, and an example: its code and what is said.
_ERRORS = {
    "400": (
        "请求的内容不是有效的 JSON",
        "bad_request",
        "请求的内容不是有效的 JSON(上传文件用 multipart/form-data)。",
    ),
    "401": ("没有有效的令牌或登录", "not_signed_in", "没有有效的令牌或登录。"),
    "403": (
        "角色或令牌的范围不允许,或须由第二人办理",
        "forbidden",
        "您的角色或令牌的范围不允许这样做。",
    ),
    "404": ("没有这一项,或不在范围内", "not_found", "没有这一项,或不在您的范围内。"),
    "409": (
        "别人刚保存了修改(`changed` 写明改了什么),或同一请求正在办理",
        "changed_meanwhile",
        "别人刚保存了修改,您的没有保存。请重新读取,核对后再提交。",
    ),
    "413": (
        "请求超过 21 MB(文件最多 20 MB),没有保存",
        "too_large",
        "上传的内容超过 20 MB 的上限,没有保存。请拆成几个文件后分别上传。",
    ),
    "422": ("参数不符合说明,或内容不能用", "parameters", "参数不符合接口说明。"),
    "503": (
        "数据库正忙或暂时连不上,什么都没有写入;过一会儿再发",
        "busy",
        "数据库正忙或暂时连不上,这次什么都没有写入。请过一会儿再发。",
    ),
}
_CHANGES = ("post", "put", "patch", "delete")
_ONCE = {
    "in": "header",
    "name": HEADER,
    "required": False,
    "schema": {"type": "string", "minLength": 1, "maxLength": LONGEST, "pattern": "^[!-~]+$"},
    "description": "每个新请求一个,如 UUID。两天内重复发送只办一次,回答与第一次相同。",
}


def completed(schema: dict[str, Any]) -> dict[str, Any]:
    """Add the errors that any operation may answer with, and their shape."""
    schemas = schema["components"]["schemas"]
    for model in (FieldProblem, Problem):
        shape = model.model_json_schema(ref_template="#/components/schemas/{model}")
        shape.pop("$defs", None)
        schemas[model.__name__] = shape
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            _describe(operation)
            _add_scopes(method, operation)
            _add_errors(path, method, operation)
            if method in _CHANGES:
                operation.setdefault("parameters", []).append(_ONCE)
    return schema


def _describe(operation: dict[str, Any]) -> None:
    # Docstrings are for those who read the code; what offices read is Chinese.
    if not any(character > "\u2e80" for character in operation.get("description", "")):
        operation.pop("description", None)


def _add_scopes(method: str, operation: dict[str, Any]) -> None:
    """A token's scopes stand with the way it is sent; a session has all rights of its role."""
    wanted = [READ] if method == "get" else []
    for way in operation.get("security", []):
        for name in way:
            if name == "TokenAuth":
                way[name] = [*wanted, *named_in(operation.get("description"))]


def _add_errors(path: str, method: str, operation: dict[str, Any]) -> None:
    codes = {"503"}
    codes |= {"422"} if operation.get("parameters") or "requestBody" in operation else set()
    if operation.get("security"):
        codes |= {"401", "403"}
    if "{" in path or operation.pop(MAY_BE_MISSING, False):
        codes.add("404")
    if method in _CHANGES:
        codes |= {"400", "404", "409", "422"}
    if "requestBody" in operation:
        codes.add("413")
    # Keys of the framework are numbers, JSON's are texts.
    responses = {str(code): one for code, one in operation["responses"].items()}
    for code in sorted(codes - set(responses)):
        meaning, name, message = _ERRORS[code]
        example = {"code": name, "message": message, "fields": []}
        responses[code] = {
            "description": meaning,
            "content": {"application/json": {"schema": _PROBLEM, "example": example}},
        }
    operation["responses"] = responses
