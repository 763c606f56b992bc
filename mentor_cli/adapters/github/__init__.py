"""GitHub: what its workflows understand of the output of a command."""
