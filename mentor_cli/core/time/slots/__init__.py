"""Common times: who can meet when, what it costs whom, and what stands in the way."""
