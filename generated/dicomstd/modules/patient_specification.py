"""Patient Specification Module Attributes, PS3.3 C.34.5. Generated from table_C.34.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import AttributeValueConstraintItem


class PatientSpecification(Protocol):
    """An object that has the Patient Specification Module, PS3.3 C.34.5."""

    @reads
    def PatientSpecificationSequence(self) -> Items[AttributeValueConstraintItem]: ...
