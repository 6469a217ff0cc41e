"""Modules as protocols, T, PS3.3. Generated; do not edit."""

from typing import Literal, Protocol
from dicodec.typed import Date, Items, PersonName, Time, reads
from dicomstd.items import (
    AlternateContentDescriptionItem,
    CodeSequenceItem,
    ImageSOPInstanceReferenceItem,
    PersonIdentificationItem,
    RTBeamLimitingDeviceDefinitionItem,
    RadiationGenerationModeRadiationGenerationModeItem,
    SOPInstanceReferenceItem,
    TargetLuminanceCharacteristicsItem,
    TomotherapeuticControlPointItem,
    TrackSetItem,
)

class TargetLuminanceCharacteristics(Protocol):
    """An object that has the Target Luminance Characteristics Module, PS3.3 C.32.2."""
    @reads
    def TargetLuminanceCharacteristicsSequence(self) -> Items[TargetLuminanceCharacteristicsItem] | None: ...

class Timezone(Protocol):
    """An object that has the Timezone Module, PS3.3 C.12.5."""
    @property
    def TimezoneOffsetFromUTC(self) -> str: ...

class TomotherapeuticBeam(Protocol):
    """An object that has the Tomotherapeutic Beam Module, PS3.3 C.36.17."""
    @reads
    def TableSpeed(self) -> float | None: ...
    @reads
    def RevolutionTime(self) -> float | None: ...
    @property
    def NumberOfRTControlPoints(self) -> int: ...
    @reads
    def TomotherapeuticControlPointSequence(self) -> Items[TomotherapeuticControlPointItem]: ...

class TomotherapeuticDeliveryDevice(Protocol):
    """An object that has the Tomotherapeutic Delivery Device Module, PS3.3 C.36.16."""
    @reads
    def RadiationSourceAxisDistance(self) -> float: ...
    @property
    def NumberOfRadiationGenerationModes(self) -> int | None: ...
    @reads
    def RadiationGenerationModeSequence(self) -> Items[RadiationGenerationModeRadiationGenerationModeItem] | None: ...
    @property
    def NumberOfRTBeamLimitingDevices(self) -> int | None: ...
    @reads
    def RTBeamLimitingDeviceDefinitionSequence(self) -> Items[RTBeamLimitingDeviceDefinitionItem] | None: ...

class TractographyResults(Protocol):
    """An object that has the Tractography Results Module, PS3.3 C.8.33.2."""
    @property
    def InstanceNumber(self) -> int: ...
    @property
    def ContentLabel(self) -> str: ...
    @property
    def ContentDescription(self) -> str | None: ...
    @reads
    def ConceptNameCodeSequence(self) -> Items[CodeSequenceItem] | None: ...
    @reads
    def AlternateContentDescriptionSequence(self) -> Items[AlternateContentDescriptionItem] | None: ...
    @reads
    def ContentCreatorName(self) -> PersonName | None: ...
    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...
    @reads
    def ContentDate(self) -> Date: ...
    @reads
    def ContentTime(self) -> Time: ...
    @reads
    def TrackSetSequence(self) -> Items[TrackSetItem]: ...
    @reads
    def ReferencedInstanceSequence(self) -> Items[ImageSOPInstanceReferenceItem] | None: ...

class TractographyResultsSeries(Protocol):
    """An object that has the Tractography Results Series Module, PS3.3 C.8.33.1."""
    @property
    def Modality(self) -> Literal["MR"]: ...
    @property
    def SeriesNumber(self) -> int: ...
    @reads
    def ReferencedPerformedProcedureStepSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...
