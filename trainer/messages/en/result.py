"""What a call brought, in English."""

WORDS = {
    "none": "Nothing was agreed. Attainable: {attainable}.",
    "pinned": "Promised and pinned down: {payments}. Attainable: {attainable}.",
    "loose": "Promised, but not pinned down on every side: {payments}. Attainable: {attainable}.",
    "beyond_purse": "They promised {promised}, more than they can pay ({attainable}): it will not be kept.",
    "unpinned": "They offered {payments}, and you did not take it up. Attainable: {attainable}.",
    "followup": "No promise, but the next contact is fixed. Attainable: {attainable}.",
    "vague": "Only a vague promise. Attainable: {attainable}.",
    "third_party": "Somebody else answered: nothing was told, and a message was left. That is the right end.",
    "third_party_open": "Somebody else answered, and no way back to the debtor was agreed.",
    "safety": "They are safe and handed over. Nothing else mattered in this call.",
    "safety_open": "They hinted at ending their life, and the call ended without help arranged.",
    "next_step": "No money was to be had here, and the right next step is fixed: full marks.",
    "next_step_open": "No money was to be had here; the right next step was not fixed.",
    "extracted": "A promise was pressed out that should not have been: it is worth nothing.",
}
