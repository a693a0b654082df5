"""Suspensions and maintenance windows; openings and closings of websites."""

from xuncha_platform.lifecycle.models.procedures import (
    Procedure,
    ProcedureKind,
    ProcedureState,
    Review,
    Step,
)
from xuncha_platform.lifecycle.models.suspensions import STATES, Suspension

__all__ = [
    "STATES",
    "Procedure",
    "ProcedureKind",
    "ProcedureState",
    "Review",
    "Step",
    "Suspension",
]
