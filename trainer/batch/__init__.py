"""Work on many: replies judged line by line, without a call."""
