"""The holidays of the world's countries, from the library `holidays`."""
