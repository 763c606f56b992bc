"""Session formats: shown, checked, copied, learnt from."""
