"""The words for people, in English."""
