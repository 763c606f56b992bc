"""Groups: who meets with whom, whose turn it is, what became of it."""
