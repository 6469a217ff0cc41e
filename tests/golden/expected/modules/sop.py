"""SOP Module Attributes, PS3.3 C.12. Generated from table_C.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class SOP(Protocol):
    """An object that has the SOP Module, PS3.3 C.12."""

    @reads
    def SOPClassUID(self) -> str: ...

    @reads
    def SOPInstanceUID(self) -> UID: ...

    @reads
    def SpecificCharacterSet(self) -> tuple[str, ...] | None: ...
