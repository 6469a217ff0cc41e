"""Facts that the standard states only in prose, or leaves to the field: each with its source."""
