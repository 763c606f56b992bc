"""When people can meet: times found, asked about, set, and what stands in their way."""
