"""The workspace as a whole: made, checked, and what needs somebody in it now."""
