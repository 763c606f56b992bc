"""Days, clock times and zones: reading them, repeating them, naming them."""
