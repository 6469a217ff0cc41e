"""Basic Film Session Presentation Module Attributes, PS3.3 C.13.1. Generated from table_C.13-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class BasicFilmSessionPresentation(Protocol):
    """An object that has the Basic Film Session Presentation Module, PS3.3 C.13.1."""

    @property
    def NumberOfCopies(self) -> int | None: ...

    @property
    def PrintPriority(self) -> Literal["HIGH", "MED", "LOW"] | None: ...

    @property
    def MediumType(self) -> str | None: ...

    @property
    def FilmDestination(self) -> str | None: ...

    @property
    def FilmSessionLabel(self) -> str | None: ...

    @property
    def MemoryAllocation(self) -> int | None: ...

    @property
    def OwnerID(self) -> str | None: ...
