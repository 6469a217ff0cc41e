"""``dicodec standard``: the editions at hand, by way of the generator."""

from __future__ import annotations

from dicodec.errors import DicomError


def standard(action: str) -> int:
    """Run an action of the generator."""
    try:
        from dicomgen.__main__ import main
    except ImportError as error:
        raise DicomError(f"the generator needs {error.name}: pip install 'dicodec[generator]'") from None
    return main([action])
