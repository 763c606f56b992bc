"""What mentor knows: pure functions over frozen dataclasses; no files, no clock, no terminal."""
