"""What the user types: parse, call, render."""
