"""How English says things: its words, its dates, its reasons. Another language would be another folder like this."""
