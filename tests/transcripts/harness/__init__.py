"""Runs Markdown pages of commands and compares what they print: the transcripts and the documentation."""
