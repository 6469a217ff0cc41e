"""Lamp Report IOD, PS3.3 A.7.3. Generated from table_A.7-1; do not edit."""

from dicodec.typed import UID, Attr, CompositeObject

class LampReport(CompositeObject):
    """Lamp Report IOD, PS3.3 A.7.3."""

    # Document: SOP (M), PS3.3 C.12
    SOPClassUID: Attr[UID, str]
    SOPInstanceUID: Attr[UID, str] = ...
    SpecificCharacterSet: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = ...

    def __init__(
        self, *,
        SOPClassUID: str,
        SOPInstanceUID: str = ...,
        SpecificCharacterSet: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
