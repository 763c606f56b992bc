"""What is wrong between the records of a workspace: references, ids, spans of time, sessions, bodies.

Each check is a pure function from records to doubts; a doubt names the place by the path into the fields, and the
store turns it into a finding with line and column.
"""
