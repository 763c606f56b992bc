"""What is remarked on how a problem was prepared, one rule a file: these change no verdict."""
