"""PET Isotope Module Attributes, PS3.3 C.8.9.2. Generated from table_C.8-61; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        PETIsotopeInterventionDrugInformationItem,
        PETIsotopeRadiopharmaceuticalInformationItem,
    )


class PETIsotope(Protocol):
    """An object that has the PET Isotope Module, PS3.3 C.8.9.2."""

    @reads
    def RadiopharmaceuticalInformationSequence(self) -> Items[PETIsotopeRadiopharmaceuticalInformationItem] | None: ...

    @reads
    def InterventionDrugInformationSequence(self) -> Items[PETIsotopeInterventionDrugInformationItem] | None: ...
