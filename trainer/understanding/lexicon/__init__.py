"""The words of each language: classes, rules, frames."""
