"""DX Positioning Module Attributes, PS3.3 C.8.11.5. Generated from table_C.8-72; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        CodeSequenceItem,
        DXPositioningPatientOrientationCodeItem,
        DXPositioningViewCodeItem,
    )


class DXPositioning(Protocol):
    """An object that has the DX Positioning Module, PS3.3 C.8.11.5."""

    @reads
    def ProjectionEponymousNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def PatientPosition(self) -> str | None: ...

    @property
    def ViewPosition(self) -> str | None: ...

    @reads
    def ViewCodeSequence(self) -> Items[DXPositioningViewCodeItem] | None: ...

    @reads
    def PatientOrientationCodeSequence(self) -> Items[DXPositioningPatientOrientationCodeItem] | None: ...

    @reads
    def PatientGantryRelationshipCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def DistanceSourceToPatient(self) -> float | None: ...

    @reads
    def DistanceSourceToDetector(self) -> float | None: ...

    @reads
    def EstimatedRadiographicMagnificationFactor(self) -> float | None: ...

    @property
    def PositionerType(self) -> str | None: ...

    @reads
    def PositionerPrimaryAngle(self) -> float | None: ...

    @reads
    def PositionerSecondaryAngle(self) -> float | None: ...

    @reads
    def DetectorPrimaryAngle(self) -> float | None: ...

    @reads
    def DetectorSecondaryAngle(self) -> float | None: ...

    @reads
    def ColumnAngulation(self) -> float | None: ...

    @property
    def TableType(self) -> str | None: ...

    @reads
    def TableAngle(self) -> float | None: ...

    @reads
    def BodyPartThickness(self) -> float | None: ...

    @reads
    def CompressionForce(self) -> float | None: ...

    @reads
    def CompressionPressure(self) -> float | None: ...

    @reads
    def CompressionContactArea(self) -> float | None: ...

    @property
    def PaddleDescription(self) -> str | None: ...
