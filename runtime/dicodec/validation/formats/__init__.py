"""How reports on files are printed: one module a format, each imported only when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from dicodec.validation.formats.base import Format

#: The formats by name: where their classes are.
FORMATS: Final = {
    "text": ("text", "Text"),
    "json": ("structured", "Json"),
    "jsonl": ("structured", "JsonLines"),
    "html": ("html", "Html"),
    "sarif": ("sarif", "Sarif"),
    "junit": ("junit", "Junit"),
}


def format_named(name: str, out: TextIO) -> Format:
    """A format that prints to a stream."""
    module, kind = FORMATS[name]
    made: Format = getattr(import_module(f"{__name__}.{module}"), kind)(out)
    return made
