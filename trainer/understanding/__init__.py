"""What a reply does: normalising, rules with guards, facts of the moment, terms of payment."""
