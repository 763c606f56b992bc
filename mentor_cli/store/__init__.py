"""The workspace on disk: find, read, edit, write, cache."""
