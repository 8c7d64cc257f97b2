"""The stance machine: where the debtor stands in the negotiation. The only module that imports transitions.

The machine is built once per call from the archetype's stances and steps. Guards are our own boolean functions; nothing
of the content ever becomes a callback name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from transitions import Machine

from trainer.content.guards import Guard
from trainer.content.models import Stance, Step

Holds = Callable[[Guard], bool]


class _Bearer:
    """What the machine moves: only a state and the guards' answer for this one firing."""

    def __init__(self, holds: Holds) -> None:
        self.holds = holds


class StanceMachine:
    """Moves from stance to stance; ``next`` is pure."""

    def __init__(self, stances: Mapping[str, Stance], steps: tuple[Step, ...]) -> None:
        self._machine: Any = Machine(
            model=None, states=list(stances), initial=next(iter(stances)), auto_transitions=False, send_event=True
        )
        for step in steps:
            if step.to in stances:
                for origin in _origins(step, stances):
                    self._machine.add_transition("advance", origin, step.to, conditions=_condition(step.when))

    def next(self, stance: str, holds: Holds) -> str:
        """The stance after *stance* when *holds* tells which guards hold; the same one where no step can be taken."""
        if not self._machine.events:
            return stance
        bearer: Any = _Bearer(holds)
        self._machine.add_model(bearer, initial=stance)
        try:
            if "advance" in self._machine.get_triggers(stance):
                bearer.advance()
            return str(bearer.state)
        finally:
            self._machine.remove_model(bearer)


def _origins(step: Step, stances: Mapping[str, Stance]) -> list[str]:
    if step.origin == ("*",):
        return [name for name, stance in stances.items() if stance.ending is None and name != step.to]
    return [name for name in step.origin if name in stances]


def _condition(guards: tuple[Guard, ...]) -> Callable[[Any], bool]:
    def all_hold(event: Any) -> bool:
        return all(event.model.holds(guard) for guard in guards)

    return all_hold
