"""What commands on any kind of record share: fields typed and shown, files written."""
