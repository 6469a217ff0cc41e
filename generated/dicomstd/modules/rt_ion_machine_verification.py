"""RT Ion Machine Verification Module Attributes, PS3.3 C.31.3. Generated from table_C.31-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import IonMachineVerificationItem


class RTIonMachineVerification(Protocol):
    """An object that has the RT Ion Machine Verification Module, PS3.3 C.31.3."""

    @reads
    def IonMachineVerificationSequence(self) -> Items[IonMachineVerificationItem] | None: ...
