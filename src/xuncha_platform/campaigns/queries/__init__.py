"""What is read of campaigns, one file a matter; what the first page and the search ask for."""

from xuncha_platform.campaigns.queries.found import found
from xuncha_platform.campaigns.queries.home import beginning, running, waiting

__all__ = ["beginning", "found", "running", "waiting"]
