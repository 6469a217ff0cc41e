"""File-Set Identification Module Attributes, PS3.3 F.3.2.1. Generated from table_F.3-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class FileSetIdentification(Protocol):
    """An object that has the File-Set Identification Module, PS3.3 F.3.2.1."""

    @property
    def FileSetID(self) -> str | None: ...

    @reads
    def FileSetDescriptorFileID(self) -> tuple[str, ...] | None: ...

    @property
    def SpecificCharacterSetOfFileSetDescriptorFile(self) -> str | None: ...
