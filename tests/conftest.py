"""For all tests: examples that hypothesis finds are judged by what they show, not by the clock."""

from hypothesis import HealthCheck, settings

# A busy machine makes any example late, and its making too.
settings.register_profile("xuncha", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("xuncha")
