"""Ultrasound Frame of Reference Module Attributes, PS3.3 C.8.24.2. Generated from table_C.8.24.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import UID


class UltrasoundFrameOfReference(Protocol):
    """An object that has the Ultrasound Frame of Reference Module, PS3.3 C.8.24.2."""

    @reads
    def VolumeFrameOfReferenceUID(self) -> UID: ...

    @property
    def UltrasoundAcquisitionGeometry(self) -> str: ...

    @reads
    def ApexPosition(self) -> tuple[float, float, float] | None: ...

    @property
    def VolumeToTransducerRelationship(self) -> Literal["FIXED", "POSITION_VAR", "ORIENTATION_VAR", "VARIABLE"] | None: ...

    @reads
    def VolumeToTransducerMappingMatrix(self) -> tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float]: ...

    @property
    def PatientFrameOfReferenceSource(self) -> Literal["TABLE", "ESTIMATED", "REGISTRATION"] | None: ...

    @reads
    def TableFrameOfReferenceUID(self) -> UID | None: ...

    @reads
    def VolumeToTableMappingMatrix(self) -> tuple[float, float, float, float, float, float, float, float, float, float, float, float, float, float, float, float] | None: ...
