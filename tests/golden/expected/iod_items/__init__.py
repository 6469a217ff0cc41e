"""Items of sequences that an IOD's modules print together, and functional groups, PS3.3. Generated; do not edit."""
