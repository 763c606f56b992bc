"""E-mail: messages as bytes, servers that take them, and what people answered."""
