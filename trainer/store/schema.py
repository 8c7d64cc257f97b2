"""The tables of the history, and the steps that bring an older file up to date."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import (
    BLOB,
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    select,
)

VERSION = 1
METADATA = MetaData()

META = Table("meta", METADATA, Column("key", String(40), primary_key=True), Column("value", Text, nullable=False))

CONTENT = Table(
    "content", METADATA, Column("digest", String(64), primary_key=True), Column("bundle", BLOB, nullable=False)
)

CALLS = Table(
    "calls",
    METADATA,
    Column("id", String(32), primary_key=True),
    Column("scenario", String(120), nullable=False, index=True),
    Column("lang", String(2), nullable=False),
    Column("title", Text, nullable=False),
    Column("mode", String(12), nullable=False),
    Column("seed", Integer, nullable=False),
    Column("today", String(10), nullable=False),
    Column("truth", Integer, nullable=False),
    Column("content", String(64), ForeignKey("content.digest"), nullable=False),
    Column("reader", String(40), nullable=False),
    Column("program", String(20), nullable=False),
    Column("origin", String(32), nullable=False, server_default=""),
    Column("started", String(32), nullable=False, index=True),
    Column("finished", String(32), nullable=False, server_default=""),
    Column("overall", Integer),
    Column("result", String(12), nullable=False, server_default=""),
    Column("failed", Boolean, nullable=False, server_default="0"),
    Column("scores", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
)

TURNS = Table(
    "turns",
    METADATA,
    Column("call", String(32), ForeignKey("calls.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("reply", Text, nullable=False),
    Column("record", BLOB, nullable=False),
    Column("format", Integer, nullable=False),
    Column("at", String(32), nullable=False),
)

CONTESTS = Table(
    "contests",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("call", String(32), ForeignKey("calls.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("turn", Integer, nullable=False),
    Column("principle", String(20), nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("at", String(32), nullable=False),
)

Migration = Callable[[Connection], None]
MIGRATIONS: tuple[Migration, ...] = ()
"""Step n brings a file of version n + 1 to version n + 2."""


def version_of(connection: Connection) -> int:
    """The format that the open file has; 0 where it holds nothing yet."""
    if not connection.dialect.has_table(connection, "meta"):
        return 0
    found = connection.execute(select(META.c.value).where(META.c.key == "version")).scalar()
    return int(found) if found is not None else 0


def bring_up_to_date(connection: Connection) -> None:
    """Create what is missing and run the steps that the file has not seen."""
    found = version_of(connection)
    if found == VERSION:
        return
    METADATA.create_all(connection)
    for step in MIGRATIONS[max(0, found - 1) :]:
        step(connection)
    connection.execute(META.delete().where(META.c.key == "version"))
    connection.execute(META.insert().values(key="version", value=str(VERSION)))
