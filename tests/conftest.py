"""Being here puts this folder on the path, so that tests of all kinds can import helpers such as ``corpora``."""
