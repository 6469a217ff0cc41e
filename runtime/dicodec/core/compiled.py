"""Whether the core runs compiled (by mypyc), or as the Python that it is written in."""

from __future__ import annotations

from importlib.machinery import EXTENSION_SUFFIXES
from typing import Any


def is_compiled(module: dict[str, Any]) -> bool:
    """Whether a module with these globals was compiled."""
    origin = getattr(module.get("__spec__"), "origin", None) or module.get("__file__") or ""
    return str(origin).endswith(tuple(EXTENSION_SUFFIXES))


def core_is_compiled() -> bool:
    """Whether reading and writing run compiled: they do all, or none of it does."""
    from dicodec.core import spelling

    return spelling.COMPILED
