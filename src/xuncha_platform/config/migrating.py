"""The database brought to the form this version needs: by one process, and only ever forward."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.commands import migrate as django_migrate
from django.db import connection
from django.db.migrations import Migration
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.state import ProjectState

from xuncha import __version__
from xuncha.errors import InputError
from xuncha.terminal.progress import note
from xuncha_platform.backup import unfinished

# Of pg_advisory_lock: "xuncha" as a number.
_LOCK = 0x78756E636861

try:
    import fcntl
except ImportError:
    # Windows has none; there one process at a time is for the people to see to.
    fcntl = None  # type: ignore[assignment]  # None says so


def migrate() -> None:
    """Apply what is missing. Safe to repeat, and for several processes at once.

    Killed half-way, the next start goes on from the last whole migration. Raises InputError for a database that a newer version has written, or half a restore.
    """
    unfinished.refuse()
    with _alone():
        executor = MigrationExecutor(connection)
        _refuse_newer(executor)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if not plan:
            return
        if executor.loader.applied_migrations:
            note(
                f"数据库升级到 {__version__},共 {len(plan)} 步。",
                f"Upgrading the database to {__version__}, {len(plan)} steps.",
            )
        # The command offers no other way to say who applies the migrations.
        django_migrate.MigrationExecutor = WholeMigrations  # type: ignore[attr-defined]
        call_command("migrate", interactive=False, verbosity=0)


class WholeMigrations(MigrationExecutor):
    """Notes in the same transaction that a migration was done.

    Django does so in a second one where statements were put off to the end of the migration: killed
    between the two, it was done and not noted, and no later start got past it.
    """

    def apply_migration(
        self,
        state: ProjectState,
        migration: Migration,
        fake: bool = False,
        fake_initial: bool = False,
    ) -> ProjectState:
        """Apply one migration and note it; one that fills rows in steps of its own goes on in
        them."""
        if fake or fake_initial or not migration.atomic:
            return super().apply_migration(state, migration, fake, fake_initial)
        with self.connection.schema_editor(atomic=True) as editor:
            state = migration.apply(state, editor)
            put_off, editor.deferred_sql = editor.deferred_sql, []
            for statement in put_off:
                editor.execute(statement, None)
            # The stubs have its form of an earlier Django.
            self.record_migration(migration)  # type: ignore[call-arg, arg-type]
        return state


def _refuse_newer(executor: MigrationExecutor) -> None:
    """What a newer version wrote this one would misread."""
    loader = executor.loader
    unknown = [key for key in loader.applied_migrations if key not in loader.graph.nodes]
    ours = sorted(f"{app}.{name}" for app, name in unknown if app in loader.migrated_apps)
    if ours:
        raise InputError(
            f"数据库是更新的版本写的(有 {ours[0]}),本程序({__version__})不能用。"
            "请换回新版本,或把升级前的备份恢复到空的数据目录。",
            f"A newer version wrote this database ({ours[0]}); this one ({__version__}) cannot use "
            "it. Use the newer version, or restore a backup into an empty folder.",
        )


@contextmanager
def _alone() -> Iterator[None]:
    """One process at a time; the others wait, and find the work done."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [_LOCK])
        try:
            yield
        finally:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOCK])
    else:
        with (Path(settings.DATA) / "migrate.lock").open("w") as file:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX)
            yield
