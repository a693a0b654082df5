"""The record is append-only, in Python and in the database itself."""

import pytest
from django.db import DatabaseError, connection, transaction

from xuncha_platform.audit.models import Event
from xuncha_platform.audit.services import record


@pytest.fixture
def event(person, tree):
    return record(person("administrator", tree.province), "orgs.organisation.change", tree.city)


def refused(statement):
    with (
        pytest.raises(DatabaseError, match="never changed or removed"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


def test_the_database_refuses_changes_and_removals(event):
    for statement in (
        "UPDATE audit_event SET user_name = 'x'",
        f"UPDATE audit_event SET reason = 'x' WHERE id = {event.pk}",
        "DELETE FROM audit_event",
    ):
        refused(statement)
    assert Event.objects.count() == 1


def test_no_event_is_put_in_the_place_of_another(event):
    """REPLACE (SQLite) and ON CONFLICT DO UPDATE (both) write over a row without an UPDATE."""
    columns = "id, at, user_name, role, organisation_name, address, request_id, action,"
    columns += " target_type, target_id, target_name, reason, count"
    values = f"({event.pk}, '2016-12-01', 'x', '', '', '', '', 'x', '', '', '', 'x', 1)"
    conflict = "ON CONFLICT (id) DO UPDATE SET reason = 'x'"
    statements = [f"INSERT INTO audit_event ({columns}) VALUES {values} {conflict}"]
    if connection.vendor == "sqlite":
        statements.append(f"REPLACE INTO audit_event ({columns}) VALUES {values}")
    for statement in statements:
        refused(statement)
    assert Event.objects.get().reason == event.reason


def test_so_do_the_model_and_its_queryset(event):
    for change in (
        event.save,
        event.delete,
        Event.objects.all().delete,
        lambda: Event.objects.update(reason="x"),
        lambda: Event.objects.bulk_update([event], ["reason"]),
    ):
        with pytest.raises(TypeError, match="never"):
            change()


@pytest.mark.django_db(transaction=True)
def test_the_seal_outlives_a_test_that_empties_the_tables(event):
    refused("DELETE FROM audit_event")
    if connection.vendor == "postgresql":
        refused("TRUNCATE audit_event")
    assert Event.objects.count() == 1


def test_an_event_outlives_a_rename(event, tree):
    tree.city.name = "新甲市人民政府"
    tree.city.save()
    assert Event.objects.get().target_name == "甲市人民政府"
