"""The command palette: the actions of the screen it is opened on, from the one table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from trainer.tui.actions import Action, Place, actions_in
from trainer.tui.screens.page import Dialog, Page
from trainer.vocabulary import Language


class ActionProvider(Provider):
    """Finds actions by their words in the interface's language."""

    @property
    def lang(self) -> Language:
        """The language of the screen."""
        return self.screen.lang if isinstance(self.screen, Page | Dialog) else Language.EN

    def found(self) -> Iterator[Action]:
        """What can be done on this screen."""
        place = self.screen.PLACE if isinstance(self.screen, Page) else Place.EVERYWHERE
        yield from (action for action in actions_in(place) if action.palette)

    async def discover(self) -> Hits:
        """Everything, before a word is typed."""
        for action in self.found():
            run = partial(self.screen.run_action, action.target)
            yield DiscoveryHit(f"{action.label(self.lang)}  {action.shown}", run, help=action.help(self.lang))

    async def search(self, query: str) -> Hits:
        """What fits *query*."""
        matcher = self.matcher(query)
        for action in self.found():
            label = f"{action.label(self.lang)}  {action.shown}"
            score = max(matcher.match(label), matcher.match(action.help(self.lang)))
            if score > 0:
                run = partial(self.screen.run_action, action.target)
                yield Hit(score, matcher.highlight(label), run, help=action.help(self.lang))
