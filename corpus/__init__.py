"""Labelled replies, and the laboratory in which the reader of replies is trained and measured on them."""
