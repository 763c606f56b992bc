"""The judge of goals and problems: asked, shown, and compared with people."""
