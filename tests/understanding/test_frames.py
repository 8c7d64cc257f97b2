from __future__ import annotations

import pytest

from tests.understanding.tiny import LEXICONS
from trainer.understanding.expressions import Expander
from trainer.understanding.frames import FrameReader, place_of, quotations
from trainer.understanding.language import language_of
from trainer.understanding.normalise import normalise
from trainer.understanding.rules import ALL_FRAMES, Frame
from trainer.understanding.segments import Segmenter
from trainer.understanding.types import Span


def frames_of(text: str, words: str) -> set[Frame]:
    plain = normalise(text)
    lang = language_of(plain)
    segment = next(part for part in Segmenter(LEXICONS).segments(plain, lang) if words in part.text)
    lexicon = LEXICONS[lang]
    start = segment.text.index(words)
    reader = FrameReader(lexicon, lang, Expander(lexicon.classes))
    place = place_of(segment, start, start + len(words))
    return set(reader.frames_of(place, ALL_FRAMES, quotations(plain)))


@pytest.mark.parametrize(
    ("text", "words", "frames"),
    [
        ("我们不会告诉您家人", "告诉您家人", {Frame.NEGATED}),
        ("不能还钱就告诉你家人", "告诉你家人", set()),
        ("不会,我们要告诉你家人", "告诉你家人", set()),
        ("不会因为这一点点小小的事情就随随便便去告诉你家人", "告诉你家人", set()),
        ("谁跟您说会坐牢的", "坐牢", {Frame.QUOTED}),
        ("他说“你要坐牢”,这话不对", "坐牢", {Frame.QUOTED}),
        ("会坐牢吗", "坐牢", {Frame.ASKED}),
        ("我去告诉你家人,行吗?", "告诉你家人", set()),
        ("如果今天还款", "今天还款", {Frame.CONDITIONAL}),
        ("今天还款的话", "今天还款", {Frame.CONDITIONAL}),
        ("We will not tell your wife", "tell your wife", {Frame.NEGATED}),
        ("We won't ring you at your place of work today or tell your wife", "tell your wife", set()),
        ("We won't call work or tell your wife", "tell your wife", {Frame.NEGATED}),
        ("You don't pay I will tell your wife", "tell your wife", set()),
        ("I'm not saying we will tell your wife", "tell your wife", {Frame.NEGATED}),
        ("Did somebody tell your wife?", "tell your wife", {Frame.ASKED}),
        ("Whoever told you that you'd be arrested was wrong", "arrested", {Frame.QUOTED}),
        ("If you pay today we close it", "pay today", {Frame.CONDITIONAL}),
        ("You pay today if you can", "pay today", set()),
    ],
)
def test_a_match_stands_in_the_frames_of_its_own_clause(text: str, words: str, frames: set[Frame]) -> None:
    assert frames_of(text, words) == frames


def test_a_reply_wholly_in_quotation_marks_quotes_nobody() -> None:
    assert quotations('"pay today or go to jail"') == ()


def test_quotation_marks_are_found_in_pairs() -> None:
    assert quotations('he said "jail" and left') == (Span(8, 14),)
    assert quotations('five" of rain') == ()
