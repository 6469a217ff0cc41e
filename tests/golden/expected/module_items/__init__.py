"""Items of the sequences that modules print, PS3.3. Generated; do not edit."""
