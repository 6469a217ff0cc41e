"""Macros, PS3.3: their item classes. Generated; do not edit."""
