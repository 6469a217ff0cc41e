"""Rules of a site or profile that tighten or relax what the standard asks for: read from small TOML files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TypeAlias

from dicodec.validation.overlay.model import Overlay
from dicodec.validation.overlay.reading import read_overlay

__all__ = ["Overlay", "Rules", "overlays_of", "read_overlay"]

#: What names rules: overlays that were read, or their files; one or several of them.
Rules: TypeAlias = "Overlay | str | os.PathLike[str] | Iterable[Overlay | str | os.PathLike[str]]"


def overlays_of(rules: Rules) -> tuple[Overlay, ...]:
    """The overlays that are meant, in their order. Raises OSError, and DicomError for a file that is none."""
    several = (rules,) if isinstance(rules, Overlay | str | os.PathLike) else tuple(rules)
    return tuple(one if isinstance(one, Overlay) else read_overlay(one) for one in several)
