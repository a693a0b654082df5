"""The address of a table: its path and parameters, and the same with some of them changed."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, QueryDict


@dataclass(frozen=True, slots=True)
class Address:
    """A path and its parameters."""

    path: str
    query: QueryDict

    @classmethod
    def of(cls, request: HttpRequest) -> Address:
        """The address of a request."""
        return cls(request.path, request.GET)

    def get(self, name: str) -> str:
        """A parameter, at most 200 characters of it; empty when it is not there."""
        return self.query.get(name, "").strip()[:200].replace("\x00", "")

    def with_(self, **changed: object) -> str:
        """The address with parameters set, or taken out where the value is None."""
        query = self.query.copy()
        query.pop("export", None)
        for name, value in changed.items():
            if value is None:
                query.pop(name, None)
            else:
                query[name] = str(value)
        return f"{self.path}?{query.urlencode()}" if query else self.path

    def without(self, *names: str) -> str:
        """The address without some parameters."""
        return self.with_(**dict.fromkeys(names))
