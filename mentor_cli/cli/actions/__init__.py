"""Actions: written down, listed, ticked wherever they stand."""
