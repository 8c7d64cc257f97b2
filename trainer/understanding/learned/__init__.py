"""What patterns cannot say: features of a reply in its moment, and the weights learned for them from the corpus."""
