"""The record, for programs."""

from xuncha_platform.audit.api.events import router

__all__ = ["router"]
