"""Trains the learned part of the reader on the corpus, and measures the whole reader against it."""
