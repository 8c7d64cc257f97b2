"""The history: every call with its turns, in SQLite (or any database SQLAlchemy knows), each turn committed as it happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, select, text
from sqlalchemy.exc import DatabaseError, SQLAlchemyError

from trainer.errors import StoreFailed, StoreTooNew, StoreUnavailable, UnknownCall
from trainer.store.schema import CALLS, CONTENT, CONTESTS, TURNS, VERSION, bring_up_to_date, version_of

FILE = "history.db"


@dataclass(frozen=True, slots=True)
class Header:
    """What pins a call: scenario, language, mode, seed, day, truth, content and versions."""

    scenario: str
    lang: str
    title: str
    mode: str
    seed: int
    today: str
    truth: int
    content: str
    reader: str
    program: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """One call as the history lists it."""

    id: str
    header: Header
    started: str
    finished: str
    overall: int | None
    result: str
    failed: bool
    scores: str
    note: str
    turns: int


@dataclass(frozen=True, slots=True)
class SavedTurn:
    """One turn as it was stored."""

    number: int
    reply: str
    record: bytes
    format: int


def now() -> str:
    """This moment, in UTC, as text that sorts."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout=3000")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=NORMAL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _reason(error: BaseException) -> str:
    inner = getattr(error, "orig", None) or error
    return str(inner).splitlines()[0]


class History:
    """Reads and writes calls; every method is one transaction."""

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine = engine
        self.place = place

    @classmethod
    def open(cls, folder: Path) -> History:
        """The history in *folder*, made where there is none; StoreUnavailable or StoreTooNew where it can't be used."""
        path = folder / FILE
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailable(path=path, reason=error.strerror or str(error)) from error
        return cls.at(f"sqlite:///{path}", str(path))

    @classmethod
    def at(cls, url: str, place: str) -> History:
        """The history at a database URL, shown as *place* in messages."""
        engine = create_engine(url)
        if engine.dialect.name == "sqlite":
            _sqlite(engine)
        history = cls(engine, place)
        try:
            with engine.begin() as connection:
                found = version_of(connection)
                if found > VERSION:
                    raise StoreTooNew(path=place, found=found, known=VERSION)
                bring_up_to_date(connection)
        except (DatabaseError, SQLAlchemyError, ValueError) as error:
            engine.dispose()
            raise StoreUnavailable(path=place, reason=_reason(error)) from error
        return history

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        try:
            with self._engine.begin() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise StoreFailed(path=self.place, reason=_reason(error)) from error

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise StoreUnavailable(path=self.place, reason=_reason(error)) from error

    def begin(self, call: str, header: Header, bundle: bytes) -> None:
        """Store that a call has begun, with the content it is played with (once per digest)."""
        with self._writing() as connection:
            known = connection.execute(select(CONTENT.c.digest).where(CONTENT.c.digest == header.content)).first()
            if known is None:
                connection.execute(CONTENT.insert().values(digest=header.content, bundle=bundle))
            values = {name: getattr(header, name) for name in header.__dataclass_fields__}
            connection.execute(CALLS.insert().values(id=call, started=now(), **values))

    def add_turn(self, call: str, turn: SavedTurn) -> None:
        """Store one turn; it is durable against a killed program when this returns."""
        with self._writing() as connection:
            connection.execute(
                TURNS.insert().values(
                    call=call,
                    number=turn.number,
                    reply=turn.reply,
                    record=turn.record,
                    format=turn.format,
                    at=now(),
                )
            )

    def finish(self, call: str, *, overall: int | None, result: str, failed: bool, scores: str) -> None:
        """Store how a call ended, synced to the disk so that a power cut can't undo it."""
        with self._writing() as connection:
            connection.execute(
                CALLS.update()
                .where(CALLS.c.id == call)
                .values(finished=now(), overall=overall, result=result, failed=failed, scores=scores)
            )
        if self._engine.dialect.name == "sqlite":
            self._sync()

    def _sync(self) -> None:
        """Bring everything written so far safely to the disk."""
        raw = self._engine.raw_connection()
        try:
            cursor = raw.cursor()
            cursor.execute("PRAGMA synchronous=FULL")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            cursor.execute("PRAGMA synchronous=NORMAL")
            cursor.close()
        finally:
            raw.close()

    def set_note(self, call: str, note: str) -> None:
        """Store the call note (JSON)."""
        with self._writing() as connection:
            connection.execute(CALLS.update().where(CALLS.c.id == call).values(note=note))

    def contest(self, call: str, turn: int, principle: str, reason: str) -> None:
        """Store that the trainee disagrees with a verdict, for a trainer's review."""
        with self._writing() as connection:
            connection.execute(
                CONTESTS.insert().values(call=call, turn=turn, principle=principle, reason=reason, at=now())
            )

    def contests(self, call: str) -> tuple[tuple[int, str, str], ...]:
        """(turn, principle, reason) of every verdict contested in a call."""
        columns = (CONTESTS.c.turn, CONTESTS.c.principle, CONTESTS.c.reason)
        with self._reading() as connection:
            rows = connection.execute(select(*columns).where(CONTESTS.c.call == call).order_by(CONTESTS.c.id))
            return tuple((int(row[0]), str(row[1]), str(row[2])) for row in rows)

    def calls(self, scenario: str | None = None, limit: int = 500) -> tuple[Summary, ...]:
        """Calls, the newest first."""
        query = select(CALLS, _turn_count()).order_by(CALLS.c.started.desc()).limit(limit)
        if scenario is not None:
            query = query.where(CALLS.c.scenario == scenario)
        with self._reading() as connection:
            return tuple(_summary(row) for row in connection.execute(query).mappings())

    def call(self, call: str) -> Summary:
        """One call; UnknownCall where there is none; the beginning of an id will do where it is the only one."""
        query = select(CALLS, _turn_count()).where(CALLS.c.id.startswith(call, autoescape=True)).limit(2)
        with self._reading() as connection:
            rows = [_summary(row) for row in connection.execute(query).mappings()]
        exact = [row for row in rows if row.id == call] or rows
        if len(exact) != 1:
            raise UnknownCall(call=call)
        return exact[0]

    def turns(self, call: str) -> tuple[SavedTurn, ...]:
        """The turns of a call, in order."""
        query = select(TURNS).where(TURNS.c.call == call).order_by(TURNS.c.number)
        with self._reading() as connection:
            return tuple(
                SavedTurn(row["number"], row["reply"], bytes(row["record"]), row["format"])
                for row in connection.execute(query).mappings()
            )

    def bundle(self, digest: str) -> bytes:
        """The content that calls with this digest were played with."""
        with self._reading() as connection:
            found = connection.execute(select(CONTENT.c.bundle).where(CONTENT.c.digest == digest)).scalar()
        if found is None:
            raise UnknownCall(call=digest)
        return bytes(found)

    def unfinished(self) -> Summary | None:
        """The newest call that was neither finished nor given up and has a turn, or None."""
        for summary in self.calls(limit=20):
            if not summary.finished:
                return summary
        return None

    def delete(self, call: str) -> None:
        """Delete a call with its turns, and content that no other call needs."""
        with self._writing() as connection:
            connection.execute(TURNS.delete().where(TURNS.c.call == call))
            connection.execute(CONTESTS.delete().where(CONTESTS.c.call == call))
            connection.execute(CALLS.delete().where(CALLS.c.id == call))
            connection.execute(CONTENT.delete().where(CONTENT.c.digest.not_in(select(CALLS.c.content))))

    def delete_older(self, days: int) -> int:
        """Delete calls that began more than *days* days ago; how many went."""
        oldest = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")
        old = [summary.id for summary in self.calls(limit=100_000) if summary.started < oldest]
        for call in old:
            self.delete(call)
        return len(old)


def _turn_count() -> Any:
    return (
        select(text("count(*)")).select_from(TURNS).where(TURNS.c.call == CALLS.c.id).scalar_subquery().label("turns")
    )


def _summary(row: Any) -> Summary:
    header = Header(**{name: row[name] for name in Header.__dataclass_fields__})
    return Summary(
        row["id"],
        header,
        row["started"],
        row["finished"],
        row["overall"],
        row["result"],
        bool(row["failed"]),
        row["scores"],
        row["note"],
        int(row["turns"]),
    )
