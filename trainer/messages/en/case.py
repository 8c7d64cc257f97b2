"""The case file, in English."""

WORDS = {
    "debtor": "Debtor: {name}. Creditor: {creditor}. Product: {product}.",
    "balance": "Due: {amount}, {days} days late.",
    "authority": "You may grant: {instalments} payment(s), up to {days} days, waiver up to {waiver}.",
    "channels": "Pay by: {items}",
    "consequences": "True consequences: {items}",
    "history": "History: {items}",
    "goal": "Goal: {goal}",
    "separator": "; ",
}
