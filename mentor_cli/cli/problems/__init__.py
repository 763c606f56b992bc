"""Problems: written down for the group, listed, shown."""
