"""Goals: written down, listed, shown, moved on, closed, split."""
