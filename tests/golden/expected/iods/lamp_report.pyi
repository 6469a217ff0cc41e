"""Lamp Report IOD, PS3.3 A.7.3. Generated from table_A.7-1; do not edit."""

from dicodec.typed import UID, Attr, CompositeObject, iod

@iod("lamp_report", sop_classes=())
class LampReport(CompositeObject):
    """Lamp Report IOD, PS3.3 A.7.3."""

    # Document: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str]
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...
