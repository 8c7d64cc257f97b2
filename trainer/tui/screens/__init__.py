"""Screens: each composes, binds and routes, and returns a typed result."""
