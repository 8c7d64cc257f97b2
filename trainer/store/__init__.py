"""The history, the codec of a Turn, and calls that are kept."""
