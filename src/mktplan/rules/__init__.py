"""What mktplan knows about plans: one rule a file, in folders by family, its pages beside it."""
