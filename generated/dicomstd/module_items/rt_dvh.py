"""RT DVH Module Attributes, PS3.3 C.8.8.4. Generated from table_C.8-40; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, IS, SQ, Item, item, type1, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, Attr, ListDS, Seq


@item
class DVHItem(Item):
    """Item of table C.8-40 in DVHSequence, PS3.3 C.8.8.4."""

    DVHReferencedROISequence: Seq[DVHReferencedROIItem] = type1(0x30040060, SQ)
    DVHType: Literal["DIFFERENTIAL", "CUMULATIVE", "NATURAL"] = type1(0x30040001, CS)
    DoseUnits: Literal["GY", "RELATIVE"] = type1(0x30040002, CS)
    DoseType: str = type1(0x30040004, CS)
    DVHDoseScaling: Attr[float, AnyDS] = type1(0x30040052, DS)
    DVHVolumeUnits: str = type1(0x30040054, CS)
    DVHNumberOfBins: int = type1(0x30040056, IS)
    DVHData: Attr[tuple[float, ...], ListDS | tuple[AnyDS, ...]] = type1(0x30040058, DS, "2-2n")
    DVHMinimumDose: Attr[float | None, AnyDS | None] = type3(0x30040070, DS)
    DVHMaximumDose: Attr[float | None, AnyDS | None] = type3(0x30040072, DS)
    DVHMeanDose: Attr[float | None, AnyDS | None] = type3(0x30040074, DS)


@item
class DVHReferencedROIItem(Item):
    """Item of table C.8-40 in DVHSequence/DVHReferencedROISequence, PS3.3 C.8.8.4."""

    ReferencedROINumber: int = type1(0x30060084, IS)
    DVHROIContributionType: Literal["INCLUDED", "EXCLUDED"] = type1(0x30040062, CS)
