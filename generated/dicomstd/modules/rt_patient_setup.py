"""RT Patient Setup Module Attributes, PS3.3 C.8.8.12. Generated from table_C.8-48; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import PatientSetupItem


class RTPatientSetup(Protocol):
    """An object that has the RT Patient Setup Module, PS3.3 C.8.8.12."""

    @reads
    def PatientSetupSequence(self) -> Items[PatientSetupItem]: ...
