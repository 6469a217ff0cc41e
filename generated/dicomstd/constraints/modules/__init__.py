"""Modules of PS3.3 2024b as data. Generated; do not edit."""
