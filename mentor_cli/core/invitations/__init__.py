"""Invitations by e-mail: who is to be told what, what each letter says, and what comes back (RFC 5546, RFC 6047)."""
