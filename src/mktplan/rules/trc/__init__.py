"""Who serves what: from tactic to goal."""
