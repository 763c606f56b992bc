"""The judgement of goals and problems: a reading of the words, then one rule a file, then the verdicts together."""
