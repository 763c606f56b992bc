"""The brag diary: entries written down, listed, gone through by week."""
