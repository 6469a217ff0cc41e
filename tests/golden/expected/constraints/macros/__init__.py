"""Macros of PS3.3 2030a as data. Generated; do not edit."""
