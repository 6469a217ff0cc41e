"""Modules of PS3.3 as data. Generated; do not edit."""
