"""The closed lists that every folder shares: principles, moves, violations, line tags, roles.

The ids are the words of the label guide; names for people live in ``messages``.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Language(StrEnum):
    """The two languages of the product; equal in every feature."""

    ZH = "zh"
    EN = "en"


class Regime(StrEnum):
    """The legal regime that a case is under; each has a rulebook."""

    CN = "cn"
    US = "us"
    UK = "uk"


class Principle(StrEnum):
    """What every reply is judged on."""

    LISTEN = "listen"
    COURTEOUS = "courteous"
    FIRM = "firm"
    COMMITMENT = "commitment"
    LAWFUL = "lawful"


class Grade(IntEnum):
    """One principle's grade of one reply."""

    BAD = -1
    NEUTRAL = 0
    GOOD = 1


class Move(StrEnum):
    """What a reply does; a reply makes any number of moves."""

    VERIFY_IDENTITY = "verify_identity"
    INTRODUCE_SELF = "introduce_self"
    GIVE_NOTICE = "give_notice"
    CHECK_PRIVACY = "check_privacy"
    STATE_DEBT = "state_debt"
    ASK_REASON = "ask_reason"
    PROBE = "probe"
    ACKNOWLEDGE = "acknowledge"
    EMPATHIZE = "empathize"
    ANSWER_QUESTION = "answer_question"
    COURTESY = "courtesy"
    DEMAND_PAYMENT = "demand_payment"
    REBUT_EXCUSE = "rebut_excuse"
    STATE_CONSEQUENCE = "state_consequence"
    STATE_BENEFIT = "state_benefit"
    REDIRECT = "redirect"
    PROPOSE_PLAN = "propose_plan"
    ASK_COMMITMENT = "ask_commitment"
    CONFIRM_COMMITMENT = "confirm_commitment"
    SCHEDULE_FOLLOWUP = "schedule_followup"
    DEFER_TO_AUTHORITY = "defer_to_authority"
    GIVE_PAYMENT_CHANNEL = "give_payment_channel"
    OFFER_SUPPORT = "offer_support"
    DECLINE_DISCLOSURE = "decline_disclosure"
    SET_BOUNDARY = "set_boundary"
    CLOSE_CALL = "close_call"
    CONCEDE = "concede"
    ACCEPT_VAGUE = "accept_vague"
    ASK_OPEN_DATE = "ask_open_date"
    ASK_CONVENIENT = "ask_convenient"
    REPEAT_QUESTION = "repeat_question"
    DISMISS = "dismiss"


class Violation(StrEnum):
    """What a reply must never do; each makes ``lawful`` bad."""

    VIOLENCE_THREAT = "violence_threat"
    ABUSE = "abuse"
    IMPERSONATION = "impersonation"
    FALSE_LEGAL_THREAT = "false_legal_threat"
    THIRD_PARTY_DISCLOSURE = "third_party_disclosure"
    THIRD_PARTY_PRESSURE = "third_party_pressure"
    PUBLIC_SHAMING = "public_shaming"
    HARASSMENT = "harassment"
    DECEPTION = "deception"
    DEBT_SPIRAL = "debt_spiral"
    PRIVATE_PAYMENT = "private_payment"
    UNAUTHORIZED_FEE = "unauthorized_fee"
    PRIVACY_BREACH = "privacy_breach"
    IGNORE_VULNERABILITY = "ignore_vulnerability"
    IGNORE_DISPUTE = "ignore_dispute"
    DISCRIMINATION = "discrimination"


class Severity(StrEnum):
    """How heavy a violation weighs in a regime."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


class LineTag(StrEnum):
    """What the debtor's line opens for the next reply."""

    ASKS = "asks"
    GIVES_REASON = "gives_reason"
    SHOWS_FEELING = "shows_feeling"
    PROMISES = "promises"
    OFFERS_PART = "offers_part"
    STALLS = "stalls"
    REFUSES = "refuses"
    REQUESTS_WAIVER = "requests_waiver"
    DISPUTES = "disputes"
    DENIES_IDENTITY = "denies_identity"
    IS_THIRD_PARTY = "is_third_party"
    ASKS_WHO = "asks_who"
    REQUESTS_STOP = "requests_stop"
    COMPLAINS = "complains"
    ABUSES = "abuses"
    REVEALS_VULNERABILITY = "reveals_vulnerability"
    HINTS_SUICIDE = "hints_suicide"
    THREATENS = "threatens"
    DIGRESSES = "digresses"
    AGREES = "agrees"
    CLOSES = "closes"


class Party(StrEnum):
    """Whether the person on the line owes the debt; ``unknown`` until verified."""

    DEBTOR = "debtor"
    CO_BORROWER = "co_borrower"
    GUARANTOR = "guarantor"
    THIRD_PARTY = "third_party"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """Who a person on the line is to the case."""

    DEBTOR = "debtor"
    CO_BORROWER = "co_borrower"
    GUARANTOR = "guarantor"
    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    RELATIVE = "relative"
    COLLEAGUE = "colleague"
    GATEKEEPER = "gatekeeper"
    STRANGER = "stranger"

    @property
    def party(self) -> Party:
        """The party that this role stands for; all but the liable are third parties."""
        if self in LIABLE_ROLES:
            return Party(self.value)
        return Party.THIRD_PARTY


LIABLE_ROLES = frozenset({Role.DEBTOR, Role.CO_BORROWER, Role.GUARANTOR})


class Channel(StrEnum):
    """How the talk is held."""

    PHONE = "phone"
    MESSAGE = "message"
    VISIT = "visit"
    LETTER = "letter"


class CollectorKind(StrEnum):
    """For whom the trainee works."""

    FIRST_PARTY = "first_party"
    AGENCY = "agency"


class DebtKind(StrEnum):
    """What sort of debt it is; some law binds only for consumers."""

    CONSUMER = "consumer"
    CARD = "card"
    BUSINESS = "business"


class Mode(StrEnum):
    """Practice has coach, hints and rewind; an exam has none of them."""

    PRACTICE = "practice"
    EXAM = "exam"


WEAK_MOVES = frozenset(
    {
        Move.CONCEDE,
        Move.ACCEPT_VAGUE,
        Move.ASK_OPEN_DATE,
        Move.ASK_CONVENIENT,
        Move.REPEAT_QUESTION,
        Move.DISMISS,
    }
)
