"""The lists of this room."""

from xuncha_platform.lifecycle.tables.procedures import ProcedureTable
from xuncha_platform.lifecycle.tables.suspensions import SuspensionTable

__all__ = ["ProcedureTable", "SuspensionTable"]
