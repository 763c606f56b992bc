"""What is wrong in the records of a workspace, beyond what reading each of them finds.

`local.py` looks at one record alone and notes what others need to know of it (`facts.py`); `between.py` looks at the
facts of all. A check is a pure function that yields doubts: findings whose place is a path into the fields or a line of
the body. What concerns one record is remembered as long as its file stays the same, so prefer a local check.
"""
