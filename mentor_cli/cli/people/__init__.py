"""People: who comes, who is there, who goes."""
