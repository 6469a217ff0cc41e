"""Benchmarks: ``make bench`` measures dicodec and its peers in one run and prints ratios."""
