"""Errata as data: ``errata.toml``, explained in ``README.md``."""
