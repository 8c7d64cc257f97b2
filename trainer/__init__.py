"""A training simulator for debt-collection dialogue: practise calls, be judged with evidence."""

__version__ = "0.1.0"
