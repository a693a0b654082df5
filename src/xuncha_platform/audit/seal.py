"""The record is append-only in the database itself: triggers refuse changes and removals.

They hold against every program that uses the database, not only this one.
"""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

TABLE = "audit_event"
MESSAGE = "audit events are never changed or removed"

_SQLITE = tuple(
    f"""
    CREATE TRIGGER IF NOT EXISTS {TABLE}_no_{verb} BEFORE {verb} ON {TABLE}
    BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END
    """
    for verb in ("update", "delete")
) + (
    # REPLACE removes a row without the trigger above (SQLite fires it only with recursive
    # triggers): no row is put in the place of another one.
    f"""
    CREATE TRIGGER IF NOT EXISTS {TABLE}_no_replace BEFORE INSERT ON {TABLE}
    WHEN EXISTS (SELECT 1 FROM {TABLE} WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, '{MESSAGE}'); END
    """,
)
_POSTGRESQL = (
    f"""
    CREATE OR REPLACE FUNCTION {TABLE}_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '{MESSAGE}'; END $$
    """,
    f"DROP TRIGGER IF EXISTS {TABLE}_sealed ON {TABLE}",
    f"""
    CREATE TRIGGER {TABLE}_sealed BEFORE UPDATE OR DELETE ON {TABLE}
    FOR EACH ROW EXECUTE FUNCTION {TABLE}_refuse()
    """,
    # TRUNCATE passes the triggers of rows by.
    f"DROP TRIGGER IF EXISTS {TABLE}_kept ON {TABLE}",
    f"""
    CREATE TRIGGER {TABLE}_kept BEFORE TRUNCATE ON {TABLE}
    FOR EACH STATEMENT EXECUTE FUNCTION {TABLE}_refuse()
    """,
)


def seal(connection: BaseDatabaseWrapper) -> None:
    """Put the triggers in place. Safe to repeat.

    SQLite drops them when a migration makes the table anew: such a migration calls this again.
    """
    statements = _SQLITE if connection.vendor == "sqlite" else _POSTGRESQL
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
