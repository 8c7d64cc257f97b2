"""Where things are kept and what the trainee prefers: folders, interface language, theme, coaching.

Settings are a small TOML file in the user's configuration folder; a broken one is told and left alone.
"""

from __future__ import annotations

import locale
import os
import tomllib
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path

import platformdirs

from trainer.vocabulary import Language

APP = "call-trainer"


class Coaching(StrEnum):
    """How much the coach says during a call."""

    ALL = "all"
    MATTERS = "matters"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the trainee prefers; every field has a default that works."""

    language: Language = Language.EN
    theme: str = "dark"
    """``dark`` or ``light``."""
    coaching: Coaching = Coaching.MATTERS
    typing_pause: bool = True
    """Whether the debtor takes a moment to answer."""
    keep_days: int = 0
    """Days after which finished calls are deleted; 0 keeps them."""
    data_notice_seen: bool = False


def data_folder(given: str | None = None) -> Path:
    """Where the history lives: *given*, else TRAINER_DATA, else the user's data folder."""
    named = given or os.environ.get("TRAINER_DATA")
    return Path(named).expanduser() if named else platformdirs.user_data_path(APP)


def config_file() -> Path:
    """Where the settings live; beside the data where TRAINER_DATA names a folder."""
    named = os.environ.get("TRAINER_DATA")
    folder = Path(named).expanduser() if named else platformdirs.user_config_path(APP)
    return folder / "settings.toml"


def usual_language() -> Language:
    """The language of the locale: Chinese where it says so, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        value = os.environ.get(name, "")
        if value and value not in ("C", "POSIX") and not value.startswith("C."):
            return Language.ZH if value.lower().startswith("zh") else Language.EN
    found = locale.getlocale()[0] or ""
    return Language.ZH if found.lower().startswith(("zh", "chinese")) else Language.EN


def load_settings(path: Path | None = None) -> tuple[Settings, str]:
    """The settings, and what was wrong with their file (empty when nothing was)."""
    default = Settings(language=usual_language())
    file = path or config_file()
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return default, ""
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return default, f"{file}: {error}"
    return _from_values(default, values, str(file))


def _from_values(default: Settings, values: dict[str, object], where: str) -> tuple[Settings, str]:
    known = {item.name for item in fields(Settings)}
    wrong: list[str] = []
    chosen: dict[str, object] = {}
    for name, value in values.items():
        if name not in known:
            wrong.append(name)
            continue
        try:
            chosen[name] = _typed(name, value)
        except ValueError:
            wrong.append(name)
    settings = replace(default, **chosen)  # type: ignore[arg-type]
    return settings, f"{where}: {', '.join(wrong)}" if wrong else ""


def _typed(name: str, value: object) -> object:
    if name == "language":
        return Language(str(value))
    if name == "coaching":
        return Coaching(str(value))
    if name == "theme":
        if value not in ("dark", "light"):
            raise ValueError(name)
        return value
    wanted = int if name == "keep_days" else bool
    if not isinstance(value, wanted):
        raise ValueError(name)
    return value


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write *settings*; OSError where the folder can't be written."""
    file = path or config_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = []
    for name, value in asdict(settings).items():
        text = str(value).lower() if isinstance(value, bool | int) else f'"{value}"'
        lines.append(f"{name} = {text}")
    temporary = file.with_suffix(".tmp")
    temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
    temporary.replace(file)
