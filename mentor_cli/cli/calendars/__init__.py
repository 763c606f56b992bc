"""Meetings in other people's calendars, and what comes back from there."""
