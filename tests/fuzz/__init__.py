"""Made-up data sets, mutated files, and what must hold for all of them: see ``python -m tests.fuzz --help``."""
