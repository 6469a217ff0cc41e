"""The codec's core: bytes to elements and back. Plain classes that can be compiled; they know nothing of data sets."""
