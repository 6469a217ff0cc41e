"""Pixel data: arrays to attributes (``encode``), and attributes to arrays and encoded frames (``read``).

numpy, the extra ``pixels``, is needed where arrays are: ``encode`` and ``native``. Frames of compressed pixel data are
found without it.
"""
