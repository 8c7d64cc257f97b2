"""The acts a debtor's line is made of, and what each opens for the trainee's next reply.

An act is what the debtor does with a part of his line; phrasebooks and personas word it, the answers table obliges it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from trainer.vocabulary import LineTag


class Act(StrEnum):
    """One thing a debtor can do with a part of his line."""

    PICKUP = "pickup"
    CONFIRM_IDENTITY = "confirm_identity"
    IDENTITY_AGAIN = "identity_again"
    DENY_IDENTITY = "deny_identity"
    NOT_HERE = "not_here"
    HAND_OVER = "hand_over"
    ASK_WHO = "ask_who"
    ASK_PURPOSE = "ask_purpose"
    NOTE_CALLER = "note_caller"
    GROAN_CALLER = "groan_caller"
    DOUBT_CALLER = "doubt_caller"
    ACCEPT_PROOF = "accept_proof"
    ACCEPT_NOTICE = "accept_notice"
    CAN_TALK = "can_talk"
    CANNOT_TALK = "cannot_talk"
    ADMIT_DEBT = "admit_debt"
    PLAY_DOWN = "play_down"
    DISPUTE_DEBT = "dispute_debt"
    DENY_DEBT = "deny_debt"
    DEBT_KNOWN = "debt_known"
    REASON_GUARDED = "reason_guarded"
    REASON_OPEN = "reason_open"
    REASON_TOLD = "reason_told"
    REFUSE_REASON = "refuse_reason"
    FACT_NONE = "fact_none"
    FACT_TOLD = "fact_told"
    FACT_DODGE = "fact_dodge"
    SOFTEN = "soften"
    TELL_MORE = "tell_more"
    SCOFF = "scoff"
    THANK = "thank"
    ACCEPT_ANSWER = "accept_answer"
    ASK_ON = "ask_on"
    DOUBT_ANSWER = "doubt_answer"
    AGREE_PAY = "agree_pay"
    OFFER_PART = "offer_part"
    OFFER_LATER = "offer_later"
    OFFER_BOTH = "offer_both"
    OFFER_STANDS = "offer_stands"
    CANNOT_PAY = "cannot_pay"
    REFUSE_PAY = "refuse_pay"
    VAGUE_PROMISE = "vague_promise"
    ACCEPT_PLAN = "accept_plan"
    REFUSE_PLAN = "refuse_plan"
    TELL_METHOD = "tell_method"
    CONFIRM_TERMS = "confirm_terms"
    RESTATE_TERMS = "restate_terms"
    CORRECT_TERMS = "correct_terms"
    NO_TERMS = "no_terms"
    YIELD_POINT = "yield_point"
    NEXT_EXCUSE = "next_excuse"
    TAKE_OFFENCE = "take_offence"
    BE_MOVED = "be_moved"
    BRAVADO = "bravado"
    ASK_EXACTLY = "ask_exactly"
    LIKE_BENEFIT = "like_benefit"
    DOUBT_BENEFIT = "doubt_benefit"
    AGREE_FOLLOWUP = "agree_followup"
    DODGE_FOLLOWUP = "dodge_followup"
    AGREE_CHANNEL = "agree_channel"
    SUSPECT_CHANNEL = "suspect_channel"
    ACCEPT_DEFER = "accept_defer"
    PRESS_DEFER = "press_defer"
    RELIEVED_SUPPORT = "relieved_support"
    SUSPECT_SUPPORT = "suspect_support"
    INSIST_DISCLOSURE = "insist_disclosure"
    GIVE_UP_ASKING = "give_up_asking"
    TAKE_MESSAGE = "take_message"
    THIRD_REFUSES = "third_refuses"
    CALM_DOWN = "calm_down"
    KEEP_SWEARING = "keep_swearing"
    GOODBYE = "goodbye"
    LAST_PLEA = "last_plea"
    HANG_UP = "hang_up"
    POCKET_DELAY = "pocket_delay"
    NAME_FAR_DATE = "name_far_date"
    BUSY_NOW = "busy_now"
    TOLD_ALREADY = "told_already"
    SHUT_UP = "shut_up"
    FEAR = "fear"
    ANGER = "anger"
    THREATEN_COMPLAINT = "threaten_complaint"
    NOT_UNDERSTOOD = "not_understood"
    OTHER_LANGUAGE = "other_language"
    TOO_LONG = "too_long"
    STILL_THERE = "still_there"
    REVEAL_TROUBLE = "reveal_trouble"
    HINT_SUICIDE = "hint_suicide"
    SAFETY_ANSWER = "safety_answer"
    ACCEPT_HELP = "accept_help"
    WARMER = "warmer"
    COLDER = "colder"
    PLEAD_TIME = "plead_time"
    PLEAD_WAIVER = "plead_waiver"
    PLEAD_SYMPATHY = "plead_sympathy"
    COMPLAIN = "complain"
    DEMAND_STOP = "demand_stop"
    DIGRESS = "digress"
    SWEAR = "swear"
    ASK_WHAT_NOW = "ask_what_now"
    REFER_BACK = "refer_back"
    FACT = "fact"
    TELL_REASON = "tell_reason"
    TELL_FACT = "tell_fact"
    BARGAIN = "bargain"
    NOTHING = "nothing"


RESOLVED = frozenset({Act.TELL_REASON, Act.TELL_FACT, Act.BARGAIN, Act.NOTHING})
"""Acts that a table may name but nobody words: facts, reason and purse decide which act they become."""
UNWORDED = RESOLVED | {Act.FACT}
"""Acts without wordings of their own; a fact is worded by the answer to its topic."""

_T = LineTag
_TAGS: dict[Act, tuple[LineTag, ...]] = {
    Act.DENY_IDENTITY: (_T.DENIES_IDENTITY,),
    Act.NOT_HERE: (_T.IS_THIRD_PARTY,),
    Act.ASK_WHO: (_T.ASKS_WHO,),
    Act.ASK_PURPOSE: (_T.ASKS,),
    Act.DOUBT_CALLER: (_T.ASKS_WHO,),
    Act.CANNOT_TALK: (_T.STALLS,),
    Act.DISPUTE_DEBT: (_T.DISPUTES,),
    Act.DENY_DEBT: (_T.DISPUTES,),
    Act.REASON_GUARDED: (_T.GIVES_REASON,),
    Act.REASON_OPEN: (_T.GIVES_REASON, _T.SHOWS_FEELING),
    Act.REFUSE_REASON: (_T.REFUSES,),
    Act.FACT_NONE: (_T.ASKS,),
    Act.FACT_DODGE: (_T.STALLS,),
    Act.ASK_ON: (_T.ASKS,),
    Act.AGREE_PAY: (_T.AGREES, _T.PROMISES),
    Act.OFFER_PART: (_T.OFFERS_PART, _T.PROMISES),
    Act.OFFER_LATER: (_T.PROMISES,),
    Act.OFFER_BOTH: (_T.OFFERS_PART, _T.PROMISES),
    Act.OFFER_STANDS: (_T.REFUSES,),
    Act.CANNOT_PAY: (_T.REFUSES, _T.GIVES_REASON),
    Act.REFUSE_PAY: (_T.REFUSES,),
    Act.VAGUE_PROMISE: (_T.PROMISES, _T.STALLS),
    Act.ACCEPT_PLAN: (_T.AGREES, _T.PROMISES),
    Act.REFUSE_PLAN: (_T.REFUSES,),
    Act.CONFIRM_TERMS: (_T.AGREES,),
    Act.RESTATE_TERMS: (_T.AGREES, _T.PROMISES),
    Act.CORRECT_TERMS: (_T.PROMISES,),
    Act.NEXT_EXCUSE: (_T.GIVES_REASON,),
    Act.TAKE_OFFENCE: (_T.COMPLAINS,),
    Act.BE_MOVED: (_T.SHOWS_FEELING,),
    Act.BRAVADO: (_T.THREATENS, _T.REFUSES),
    Act.ASK_EXACTLY: (_T.ASKS,),
    Act.AGREE_FOLLOWUP: (_T.AGREES,),
    Act.DODGE_FOLLOWUP: (_T.STALLS,),
    Act.SUSPECT_CHANNEL: (_T.ASKS,),
    Act.PRESS_DEFER: (_T.REQUESTS_WAIVER,),
    Act.SUSPECT_SUPPORT: (_T.ASKS,),
    Act.INSIST_DISCLOSURE: (_T.ASKS, _T.IS_THIRD_PARTY),
    Act.GIVE_UP_ASKING: (_T.IS_THIRD_PARTY,),
    Act.TAKE_MESSAGE: (_T.IS_THIRD_PARTY, _T.AGREES),
    Act.THIRD_REFUSES: (_T.IS_THIRD_PARTY, _T.REFUSES),
    Act.KEEP_SWEARING: (_T.ABUSES,),
    Act.GOODBYE: (_T.CLOSES,),
    Act.LAST_PLEA: (_T.STALLS, _T.REQUESTS_WAIVER),
    Act.HANG_UP: (_T.CLOSES,),
    Act.POCKET_DELAY: (_T.AGREES, _T.STALLS),
    Act.NAME_FAR_DATE: (_T.PROMISES, _T.STALLS),
    Act.BUSY_NOW: (_T.CLOSES, _T.STALLS),
    Act.TOLD_ALREADY: (_T.COMPLAINS,),
    Act.FEAR: (_T.SHOWS_FEELING,),
    Act.ANGER: (_T.ABUSES,),
    Act.THREATEN_COMPLAINT: (_T.THREATENS, _T.COMPLAINS),
    Act.NOT_UNDERSTOOD: (_T.ASKS,),
    Act.OTHER_LANGUAGE: (_T.ASKS,),
    Act.TOO_LONG: (_T.ASKS,),
    Act.STILL_THERE: (_T.ASKS,),
    Act.REVEAL_TROUBLE: (_T.REVEALS_VULNERABILITY, _T.SHOWS_FEELING, _T.GIVES_REASON),
    Act.HINT_SUICIDE: (_T.HINTS_SUICIDE, _T.REVEALS_VULNERABILITY, _T.SHOWS_FEELING),
    Act.SAFETY_ANSWER: (_T.REVEALS_VULNERABILITY, _T.SHOWS_FEELING),
    Act.PLEAD_TIME: (_T.STALLS,),
    Act.PLEAD_WAIVER: (_T.REQUESTS_WAIVER,),
    Act.PLEAD_SYMPATHY: (_T.SHOWS_FEELING,),
    Act.COMPLAIN: (_T.COMPLAINS,),
    Act.DEMAND_STOP: (_T.REQUESTS_STOP,),
    Act.DIGRESS: (_T.DIGRESSES,),
    Act.SWEAR: (_T.ABUSES,),
    Act.ASK_WHAT_NOW: (_T.ASKS,),
}
TAGS: Mapping[Act, frozenset[LineTag]] = MappingProxyType({act: frozenset(_TAGS.get(act, ())) for act in Act})
"""What each act opens for the next reply."""
