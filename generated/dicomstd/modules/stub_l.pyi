"""Modules as protocols, L, PS3.3. Generated; do not edit."""

from typing import Literal, Protocol
from dicodec.typed import Items, reads
from dicomstd.items import LensometryMeasurementsItem, SOPInstanceReferenceItem

class LensometryMeasurements(Protocol):
    """An object that has the Lensometry Measurements Module, PS3.3 C.8.25.8."""
    @property
    def LensDescription(self) -> str | None: ...
    @reads
    def RightLensSequence(self) -> Items[LensometryMeasurementsItem] | None: ...
    @reads
    def LeftLensSequence(self) -> Items[LensometryMeasurementsItem] | None: ...
    @reads
    def UnspecifiedLateralityLensSequence(self) -> Items[LensometryMeasurementsItem] | None: ...

class LensometryMeasurementsSeries(Protocol):
    """An object that has the Lensometry Measurements Series Module, PS3.3 C.8.25.1."""
    @property
    def Modality(self) -> Literal["LEN"]: ...
    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
