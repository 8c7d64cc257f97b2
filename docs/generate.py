"""Writes the parts of the documentation that come from the code: the table of keys in the README.

``--check`` changes nothing and exits with 1 where a part is not as the code says.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from trainer.tui.actions import ACTIONS, Place
from trainer.vocabulary import Language

README = Path(__file__).resolve().parent.parent / "README.md"


def keys_table() -> str:
    """One row per action, by screen."""
    rows = ["| where | key | English | 中文 |", "|---|---|---|---|"]
    for place in Place:
        for action in (item for item in ACTIONS if item.place is place):
            shown = f"`{action.shown}`"
            rows.append(f"| {place} | {shown} | {action.help(Language.EN)} | {action.help(Language.ZH)} |")
    return "\n".join(rows)


def with_part(text: str, name: str, part: str) -> str:
    """*text* with what stands between the marks of *name* replaced."""
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    return pattern.sub(lambda match: f"{match[1]}{part}\n{match[2]}", text)


def main() -> int:
    """Write the README, or with ``--check`` tell whether it is as it should be."""
    old = README.read_text(encoding="utf-8")
    new = with_part(old, "keys", keys_table())
    if "--check" in sys.argv:
        print("README.md is as the code says" if new == old else "README.md is out of date: run make docs")
        return int(new != old)
    README.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
