"""Radiation Generation Mode Macro Attributes, PS3.3 C.36.2.2.7. Generated from table_C.36.2.2.7-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import DS, SH, SQ, ST, US, Item, item, numbered, type1, type1c, type2

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, Codes, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, ContentMacroItem


@item
class RadiationGenerationModeMacroItem(Item):
    """Item of table C.36.2.2.7-1, PS3.3 C.36.2.2.7."""

    NumberOfRadiationGenerationModes: int | None = type1c(0x300A0685, US)  # if RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}
    RadiationGenerationModeSequence: OptSeq[RadiationGenerationModeRadiationGenerationModeItem] = type1c(0x300A067B, SQ)  # if present(NumberOfRadiationGenerationModes)


@item
class RadiationGenerationModeRadiationGenerationModeItem(Item):
    """Item of table C.36.2.2.7-1 in RadiationGenerationModeSequence, PS3.3 C.36.2.2.7."""

    RadiationGenerationModeIndex: int = numbered(0x300A0601, US)
    RadiationGenerationModeLabel: str = type1(0x300A067C, SH)
    RadiationGenerationModeDescription: str | None = type2(0x300A067D, ST)
    RadiationGenerationModeMachineCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x300A067E, SQ)  # if RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL}
    RadiationTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x300A067F, SQ)
    EnergyUnitCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0684, SQ)
    NominalEnergy: Attr[float | None, AnyDS | None] = type1c(0x300A0680, DS)  # if not present(MinimumNominalEnergy) and not present(MaximumNominalEnergy)
    MinimumNominalEnergy: Attr[float | None, AnyDS | None] = type1c(0x300A0681, DS)  # if not present(NominalEnergy)
    MaximumNominalEnergy: Attr[float | None, AnyDS | None] = type1c(0x300A0682, DS)  # if not present(NominalEnergy)
    RadiationFluenceModifierCodeSequence: Codes[CodeSequenceItem] = type1(0x300A0683, SQ)
    RadiationDeviceConfigurationAndCommissioningKeySequence: OptSeq[ContentMacroItem] = type2(0x300A065A, SQ)
