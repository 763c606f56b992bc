"""The rules for goals, one a file: specific, measurable, achievable, relevant, time-bound."""
