"""One folder per outside thing: calendars, git, editors."""
