"""The words for people, in Chinese."""
