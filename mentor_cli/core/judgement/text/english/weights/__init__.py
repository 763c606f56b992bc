"""What was learnt from labelled texts: the weight of each telltale, one module a criterion, written by `make learn`."""
