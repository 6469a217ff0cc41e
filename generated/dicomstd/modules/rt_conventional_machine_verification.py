"""RT Conventional Machine Verification Module Attributes, PS3.3 C.31.2. Generated from table_C.31-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import ConventionalMachineVerificationItem


class RTConventionalMachineVerification(Protocol):
    """An object that has the RT Conventional Machine Verification Module, PS3.3 C.31.2."""

    @reads
    def ConventionalMachineVerificationSequence(self) -> Items[ConventionalMachineVerificationItem] | None: ...
