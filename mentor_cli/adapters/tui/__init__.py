"""The full-screen view of a session that is led, by Textual."""
