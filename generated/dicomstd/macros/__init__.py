"""Macros, PS3.3 2024b: their item classes. Generated; do not edit."""
