"""Which rows of practice an advice comes from."""

from __future__ import annotations

from collections.abc import Mapping

ROWS: Mapping[str, tuple[str, ...]] = {
    "listen.ignored": ("B051", "B052"),
    "listen.dismiss": ("B051", "B059"),
    "listen.repeat_question": ("A039",),
    "listen.override": ("A033", "B053"),
    "listen.acknowledge": ("B052",),
    "listen.empathize": ("B053", "A036"),
    "listen.ask_reason": ("A039", "A051"),
    "listen.probe": ("A040", "B037"),
    "listen.answer_question": ("B052",),
    "courteous.contempt": ("B050", "B064"),
    "courteous.courtesy": ("B050", "A048"),
    "courteous.calm": ("B060", "B064"),
    "firm.concede": ("A043",),
    "firm.accept_vague": ("A031", "A042"),
    "firm.ask_open_date": ("A031",),
    "firm.ask_convenient": ("A028",),
    "firm.demand_payment": ("A030", "A032"),
    "firm.rebut_excuse": ("B066", "B035"),
    "firm.state_consequence": ("A034", "A052"),
    "firm.redirect": ("A035", "B043"),
    "firm.defer_to_authority": ("A043",),
    "firm.propose_plan": ("A063", "B080"),
    "firm.missed": ("A032", "A035"),
    "commitment.slips": ("A042",),
    "commitment.closes": ("A042", "A045"),
    "commitment.ignored": ("A041", "B045"),
    "commitment.ask_commitment": ("A041",),
    "commitment.propose_plan": ("A063", "B080"),
    "commitment.confirm_commitment": ("B045", "A041"),
    "commitment.schedule_followup": ("A045", "A044"),
    "commitment.give_payment_channel": ("B014", "B015"),
    "commitment.demand_payment": ("A030", "A041"),
    "lawful.verify_identity": ("A024",),
    "lawful.introduce_self": ("A025",),
    "lawful.give_notice": ("B020",),
    "lawful.decline_disclosure": ("A066", "B013"),
    "lawful.offer_support": ("B046", "B008"),
}


def rows_for(why: str) -> tuple[str, ...]:
    """The ids of the practice rows behind *why*; empty where none is cited."""
    return ROWS.get(why, ())
