"""A training simulator for debt-collection dialogue: practise calls, be judged with evidence."""
