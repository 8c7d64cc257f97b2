"""The talk as bubbles: the other end on the left, the trainee on the right with marks and advice below."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from trainer.call import Turn
from trainer.messages import say
from trainer.report.plain import wanted_advice
from trainer.settings import Coaching
from trainer.tui.glyphs import labelled
from trainer.tui.prose import Prose
from trainer.tui.render import advice_body, advice_head, chips
from trainer.tui.widgets.fold import Fold, Said, Say
from trainer.tui.widgets.words import literal
from trainer.vocabulary import Grade, Language


class LineBubble(Vertical):
    """What somebody on the other end said."""

    def __init__(self, name: Say | None, text: str, *, silent: bool = False) -> None:
        super().__init__(classes="line" + (" silent" if silent else ""))
        self.speaker = name
        self.text = text

    def compose(self) -> ComposeResult:
        """The name, where it is not the same as before, then the words."""
        if self.speaker is not None:
            yield Said(self.speaker, classes="who")
        yield Static(Prose(literal(self.text)), classes="bubble", markup=False)


class ReplyBubble(Static):
    """What the trainee said; it can be selected, to contest a verdict on it or to go back to it."""

    can_focus = True

    @dataclass
    class Selected(Message):
        """The reply of *turn* was clicked or focused."""

        turn: int

    def __init__(self, turn: int, text: str) -> None:
        super().__init__(Prose(literal(text)), classes="bubble", markup=False)
        self.turn = turn

    def on_focus(self) -> None:
        """Tell which reply is meant."""
        self.post_message(self.Selected(self.turn))


class ReplyBlock(Vertical):
    """A reply with the marks and the advice it got."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__(classes="reply")
        self.number = number
        self.text = text
        self.turn: Turn | None = None
        self.judging = asyncio.Lock()
        """Two changes of coaching at once must not show advice twice."""

    def compose(self) -> ComposeResult:
        """The bubble, set to the right."""
        with Horizontal(classes="row"):
            yield ReplyBubble(self.number, self.text)

    async def judge(self, turn: Turn, coaching: Coaching, lang: Language) -> None:
        """Show what the coach says of it at this level of coaching; nothing where coaching is off."""
        self.turn = turn
        async with self.judging:
            await self.show_judged(turn, coaching, lang)

    async def show_judged(self, turn: Turn, coaching: Coaching, lang: Language) -> None:
        """Replace what was shown before."""
        await self.query(".judged").remove()
        if coaching is Coaching.OFF:
            return
        shown: list[Said | Fold] = []
        if any(verdict.grade is not Grade.NEUTRAL for verdict in turn.verdicts.values()):
            shown.append(Said(lambda lang: chips(turn, lang), classes="judged marks"))
        for advice in wanted_advice(turn, coaching):
            shown.append(
                Fold(
                    lambda lang, advice=advice: advice_head(advice, lang),  # type: ignore[misc]
                    lambda lang, advice=advice: advice_body(advice, lang),  # type: ignore[misc]
                    classes="judged coach",
                )
            )
        await self.mount_all(shown)
        for widget in shown:
            if isinstance(widget, Said):
                widget.tell(lang)
            else:
                for part in widget.query(Said):
                    part.tell(lang)
                widget.head.tell(lang)


class Transcript(VerticalScroll):
    """The talk so far."""

    can_focus = False

    def __init__(self) -> None:
        super().__init__(id="transcript")
        self.speaker = ""

    async def clear(self) -> None:
        """Forget the talk."""
        self.speaker = ""
        await self.remove_children()

    async def add_line(self, name: Say, text: str, lang: Language, *, silent: bool = False) -> None:
        """Show a line of the other end, with the name where somebody else speaks than before."""
        spoken = name(lang).plain
        bubble = LineBubble(None if spoken == self.speaker else name, text, silent=silent)
        self.speaker = spoken
        await self.mount(bubble)
        for said in bubble.query(Said):
            said.tell(lang)
        self.to_end()

    async def add_reply(self, number: int, text: str) -> ReplyBlock:
        """Show a reply, not judged yet; a hint has done its work."""
        await self.query(".hint").remove()
        block = ReplyBlock(number, text)
        await self.mount(block)
        self.to_end()
        return block

    async def add_word(self, message: str, lang: Language) -> None:
        """Show a word about the call itself."""
        word = Said(lambda lang: Content.styled(say(lang, message), "italic $quiet"), classes="word")
        await self.mount(word)
        word.tell(lang)
        self.to_end()

    async def add_hint(self, hint: str, lang: Language) -> None:
        """Show a hint; the one before goes."""
        await self.query(".hint").remove()
        told = Said(lambda lang: labelled(say(lang, "ui.call.hint"), hint, "italic"), classes="hint")
        await self.mount(told)
        told.tell(lang)
        self.to_end()

    async def judge_all(self, coaching: Coaching, lang: Language) -> None:
        """Show all advice anew at another level of coaching."""
        for block in self.query(ReplyBlock):
            if block.turn is not None:
                await block.judge(block.turn, coaching, lang)
        self.to_end()

    def to_end(self) -> None:
        """Show the last words."""
        self.call_after_refresh(self.scroll_end, animate=False)
