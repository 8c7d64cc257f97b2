"""Renders values of the core for people and for other programs; computes nothing."""
