"""Basic Annotation Presentation Module Attributes, PS3.3 C.13.7. Generated from table_C.13-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class BasicAnnotationPresentation(Protocol):
    """An object that has the Basic Annotation Presentation Module, PS3.3 C.13.7."""

    @property
    def AnnotationPosition(self) -> int | None: ...

    @property
    def TextString(self) -> str | None: ...
