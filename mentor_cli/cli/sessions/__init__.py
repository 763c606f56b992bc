"""Meetings: their agendas made, prepared, led, closed, moved, put down."""
