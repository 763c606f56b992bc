"""What mentor knows: pure functions over plain values; no files, no clock, no terminal."""
