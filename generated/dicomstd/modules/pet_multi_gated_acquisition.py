"""PET Multi-Gated Acquisition Module Attributes, PS3.3 C.8.9.3. Generated from table_C.8-62; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol


class PETMultiGatedAcquisition(Protocol):
    """An object that has the PET Multi-Gated Acquisition Module, PS3.3 C.8.9.3."""

    @property
    def BeatRejectionFlag(self) -> Literal["Y", "N"] | None: ...

    @property
    def TriggerSourceOrType(self) -> str | None: ...

    @property
    def PVCRejection(self) -> str | None: ...

    @property
    def SkipBeats(self) -> int | None: ...

    @property
    def HeartRate(self) -> int | None: ...

    @property
    def CardiacFramingType(self) -> str | None: ...
