"""The rules for problems, one a file: specific, solvable, controllable."""
