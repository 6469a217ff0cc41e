"""The objects of the examples as users of pydicom and of highdicom write them, to compare lengths."""
