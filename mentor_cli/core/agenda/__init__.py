"""Agendas: what a session format says, how its minutes are shared out, and the file that is made of it."""
