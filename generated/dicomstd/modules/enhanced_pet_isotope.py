"""Enhanced PET Isotope Module Attributes, PS3.3 C.8.22.4. Generated from table_C.8.22-9; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import EnhancedPETIsotopeRadiopharmaceuticalInformationItem


class EnhancedPETIsotope(Protocol):
    """An object that has the Enhanced PET Isotope Module, PS3.3 C.8.22.4."""

    @reads
    def RadiopharmaceuticalInformationSequence(self) -> Items[EnhancedPETIsotopeRadiopharmaceuticalInformationItem]: ...
