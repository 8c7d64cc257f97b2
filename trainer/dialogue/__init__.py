"""How the debtor moves and speaks: feelings, stances, facts, purse, wording. Pure."""
