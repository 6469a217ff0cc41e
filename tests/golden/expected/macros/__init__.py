"""Macros, PS3.3 2030a: their item classes. Generated; do not edit."""
