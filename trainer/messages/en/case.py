"""The case file, in English."""

WORDS = {
    "today": "Today: {day}, {time}.",
    "debtor": "Debtor: {name}. Creditor: {creditor}. Product: {product}.",
    "caller": "You call for: {company}.",
    "balance": "Due: {amount}, {days} days late.",
    "authority": "You may grant: {instalments} payment(s), up to {days} days, waiver up to {waiver}.",
    "channels": "Pay by: {items}",
    "consequences": "True consequences: {items}",
    "history": "History: {items}",
    "goal": "Goal: {goal}",
    "separator": "; ",
    "date": "{weekday} {year}-{month:02}-{day:02}",
    "weekday.1": "Mon",
    "weekday.2": "Tue",
    "weekday.3": "Wed",
    "weekday.4": "Thu",
    "weekday.5": "Fri",
    "weekday.6": "Sat",
    "weekday.7": "Sun",
}
