"""English words that put a match into a frame, and connectives at which an unpunctuated sentence is cut."""

from __future__ import annotations

from collections.abc import Mapping

from trainer.understanding.rules import Frame

NEGATED = (
    (
        r"(?<!if you )(?<!if u )(?<!when you )(?<!make me )\b(?:won'?t|wouldn'?t|can'?t|cannot|couldn'?t|"
        r"shouldn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|hasn'?t|mustn'?t|doesn'?t|ain'?t)\b"
    ),
    (
        r"(?<!if you )(?<!if u )(?<!why )(?<!who )(?<!if they )(?<!if we )(?<!if it )\b(?:don'?t|dont|"
        r"didn'?t|haven'?t)\b(?! (?:make|think (?:i|we) won|you think|you dare|want))"
    ),
    (
        r"\b(?:never|neither|nor|without|no longer|not|nothing|nobody|no one|none of us|no need (?:to|"
        r"for))\b(?! only\b)(?! unless\b)"
    ),
    (
        r"\b(?:refuse|refuses|decline|stop|quit|avoid|prevent|instead of|rather than|against|prohibited from|"
        r"forbidden (?:to|from)|illegal (?:for us |for me |for anyone )?to|"
        r"not allowed to|unlawful to|wrong to|against the law (?:for us )?to|far from|nowhere near|"
        r"no chance (?:of|that)|no question of|no intention of|no plans? to)\b"
    ),
    r"\bno (?:police|cash|fees?|extra|charges?|arrest|threats?|paperwork|letters?|lads|names?|bailiffs?|court|one)\b",
)
QUOTED = (
    (
        r"\b(?:who ?ever|any ?one who|if any ?(?:one|body)|if some ?(?:one|body)|some ?(?:one|body)|people|"
        r"the (?:last|other|previous|earlier) (?:guy|agent|person|caller|collector|agency|company|man|"
        r"woman)|"
        r"(?:my|the|a|our) colleague|they|{they}|scammers?|fraudsters?|nobody|no one|the (?:caller|letter|"
        r"message|voicemail)) (?:has |have |had |ever |should have |should )?"
        r"(?:tells?|told|says?|said|threatens?|threatened|claims?|claimed|saying|threatening|suggests?|"
        r"suggested|called|promised)\b"
    ),
    (
        r"\byou(?:'ve| have|'re| are| were| may have| might have)?(?: just| been| also)? (?:mentioned|said|"
        r"told|saying|were told|heard|worried|afraid|"
        r"called me|calling me|read|threatened with)(?: me| us)? (?:that |about |if |whether )?"
    ),
    (
        r"\b(?:it'?s|it is|that'?s|it was) (?:a myth|not true|untrue|false|nonsense|wrong|a scam)(?: that|"
        r" to say| when)?\b"
    ),
    (
        r"\b(?:sorry|apologi[sz]e|regret|concerned|troubled|appalled)(?: that| if|"
        r" to hear(?: that)?)? (?:you were|some ?one|any ?one|an agent|a colleague|one of our|they|{they}|"
        r"about) ?"
    ),
    (
        r"\b(?:did|has|have|was|were|does) (?:any ?one|any ?body|some ?one|some ?body|they|{they}|"
        r"another (?:agent|caller|company)|that (?:caller|agent|letter))\b.{0,12}\b"
        r"(?:tell|told|say|said|threaten\w{0,3}|claim\w{0,2}|suggest\w{0,2}|promised?)\b"
    ),
    (
        r"\b(?:claim|claims|rumou?rs?|threats?|talk|the idea|the word|words like|a message|a call|"
        r"a letter) (?:that|like|of|saying|about)\b"
    ),
)
CONDITIONAL = (
    (
        r"\b(?:if|unless|in case|provided|as long as|should you|were you to|in the event|otherwise|or else|"
        r"until|till|failing that|when you don'?t|suppose|supposing|assuming|without payment)\b"
    ),
)
ASKED = (
    r"\?",
    (
        r"^ ?(?:and |so |but |ok |okay |well |now |then |sorry )?(?:who|what|when|where|why|how|which|whose|"
        r"do|does|did|are|is|was|were|can|could|would|will|have|has|may|shall|should|am|"
        r"don'?t you|didn'?t you|aren'?t you|isn'?t it|won'?t you) (?:you|i|we|{they}|they|it|that|this|"
        r"there|much|many|long|soon|often|day|date|the|your|any|some|is|are|do|does|did|can|could|"
        r"would|will|happened|about|anyone|anybody|somebody|someone|have|has)\b"
    ),
)
FRAMES: Mapping[Frame, tuple[str, ...]] = {
    Frame.NEGATED: NEGATED,
    Frame.QUOTED: QUOTED,
    Frame.CONDITIONAL: CONDITIONAL,
    Frame.ASKED: ASKED,
}
SPLITTERS = (
    (
        r"\b(?:but|however|because|although|though|otherwise|or else|so that|meanwhile|anyway|also|"
        r"therefore|then again)\b"
    ),
    (
        r"\band (?=(?:i|we|you|{they}|they|it|if|when|what|how|why|can|could|would|please|then|that|this|"
        r"the (?:balance|rest|account)|let|my|your)\b)"
    ),
    r"\bso (?=(?:i|we|you|can|could|what|when|how|which|let|please|it|if|the|that)\b)",
    (
        r"\b(?=(?:what|why|when|how|where|which|who)(?:'s)? (?:is|are|do|does|did|can|could|would|will|day|"
        r"date|time|much|long|soon|have|has|happened)\b)"
    ),
    r"\b(?=(?:i'?m|i am|i'?ve|i'll|i'd|we're|we'll|we'?ve|let'?s) )",
    r"\b(?=(?:please|thank you|thanks|sorry|hello|hi|good (?:morning|afternoon|evening)) )",
    r"\b(?=(?:this is|my name|is this|am i|are you|do you|did you|have you|just to confirm|to confirm) )",
)
