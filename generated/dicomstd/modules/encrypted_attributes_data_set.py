"""Encrypted Attributes Data Set Attributes, PS3.3 C.12.1.1.4.2. Generated from table_C.12-7; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Dataset, Items


class EncryptedAttributesDataSet(Protocol):
    """An object that has the Encrypted Attributes Data Set Module, PS3.3 C.12.1.1.4.2."""

    @reads
    def ModifiedAttributesSequence(self) -> Items[Dataset]: ...
