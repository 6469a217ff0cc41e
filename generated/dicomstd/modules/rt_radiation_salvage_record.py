"""RT Radiation Salvage Record Module Attributes, PS3.3 C.36.23. Generated from table_C.36.23-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        RTRadiationSalvageRecordControlPointItem,
        RadiationGenerationModeRadiationGenerationModeItem,
    )


class RTRadiationSalvageRecord(Protocol):
    """An object that has the RT Radiation Salvage Record Module, PS3.3 C.36.23."""

    @property
    def NumberOfRadiationGenerationModes(self) -> int | None: ...

    @reads
    def RadiationGenerationModeSequence(self) -> Items[RadiationGenerationModeRadiationGenerationModeItem] | None: ...

    @property
    def StartingMetersetValueKnownFlag(self) -> Literal["NO", "YES"]: ...

    @property
    def NumberOfRTControlPoints(self) -> int: ...

    @reads
    def RTRadiationSalvageRecordControlPointSequence(self) -> Items[RTRadiationSalvageRecordControlPointItem]: ...
