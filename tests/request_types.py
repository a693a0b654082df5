"""A plugin of mypy: what our middleware and django-htmx put on every request."""

from __future__ import annotations

from collections.abc import Callable

from mypy.nodes import TypeInfo
from mypy.plugin import AttributeContext, ClassDefContext, Plugin
from mypy.plugins.common import add_attribute_to_class
from mypy.types import AnyType, Instance, Type, TypeOfAny

_REQUEST = "django.http.request.HttpRequest"
# Attribute of a request → what it is.
_ADDED = {
    "access": "xuncha_platform.people.access.Access",
    "htmx": "django_htmx.middleware.HtmxDetails",
}


class RequestPlugin(Plugin):
    """Tells mypy of the attributes, and what they are."""

    def get_customize_class_mro_hook(
        self, fullname: str
    ) -> Callable[[ClassDefContext], None] | None:
        return _add if fullname == _REQUEST else None

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        owner, _dot, name = fullname.rpartition(".")
        return self._known_as(_ADDED[name]) if owner == _REQUEST and name in _ADDED else None

    def _known_as(self, kind: str) -> Callable[[AttributeContext], Type]:
        def known(ctx: AttributeContext) -> Type:
            found = self.lookup_fully_qualified(kind)
            if found is not None and isinstance(found.node, TypeInfo):
                return Instance(found.node, [])
            return ctx.default_attr_type

        return known


def _add(ctx: ClassDefContext) -> None:
    for name in _ADDED:
        add_attribute_to_class(
            ctx.api, ctx.cls, name, AnyType(TypeOfAny.explicit), override_allow_incompatible=True
        )


def plugin(version: str) -> type[Plugin]:
    """What mypy asks for."""
    return RequestPlugin
