"""A session led live: its course as events, what the clocks show, and how late it is."""
