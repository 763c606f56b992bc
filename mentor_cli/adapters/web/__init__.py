"""Calendars over HTTP, on this machine."""
