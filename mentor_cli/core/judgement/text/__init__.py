"""From words to a reading: what a text says, before any rule judges it."""
