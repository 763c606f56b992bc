"""Questions that lead to a good goal and to a prepared problem."""
