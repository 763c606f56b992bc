"""Guided questions: one way of asking, a table of questions for goals and one for problems."""
