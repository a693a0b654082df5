"""A plugin of mypy: every request has `.access`, put there by people/middleware.py."""

from __future__ import annotations

from collections.abc import Callable

from mypy.nodes import TypeInfo
from mypy.plugin import AttributeContext, ClassDefContext, Plugin
from mypy.plugins.common import add_attribute_to_class
from mypy.types import AnyType, Instance, Type, TypeOfAny

_REQUEST = "django.http.request.HttpRequest"
_ACCESS = "xuncha_platform.people.access"


class RequestPlugin(Plugin):
    """Tells mypy of the attribute, and what it is."""

    def get_customize_class_mro_hook(
        self, fullname: str
    ) -> Callable[[ClassDefContext], None] | None:
        return _add if fullname == _REQUEST else None

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return self._access if fullname == f"{_REQUEST}.access" else None

    def _access(self, ctx: AttributeContext) -> Type:
        known = self.lookup_fully_qualified(f"{_ACCESS}.Access")
        if known is not None and isinstance(known.node, TypeInfo):
            return Instance(known.node, [])
        return ctx.default_attr_type


def _add(ctx: ClassDefContext) -> None:
    add_attribute_to_class(
        ctx.api, ctx.cls, "access", AnyType(TypeOfAny.explicit), override_allow_incompatible=True
    )


def plugin(version: str) -> type[Plugin]:
    """What mypy asks for."""
    return RequestPlugin
