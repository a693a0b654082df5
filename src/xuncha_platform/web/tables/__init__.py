"""Tables that sort, filter, remember and export. See docs/architecture.md."""

from xuncha_platform.web.tables.columns import Column
from xuncha_platform.web.tables.filters import Choice, Chooser, Filter, Search, Since
from xuncha_platform.web.tables.table import Table
from xuncha_platform.web.tables.view import table_page

__all__ = ["Choice", "Chooser", "Column", "Filter", "Search", "Since", "Table", "table_page"]
