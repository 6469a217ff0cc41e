"""NM Isotope Module Attributes, PS3.3 C.8.4.10. Generated from table_C.8-10; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import (
        EnergyWindowInformationItem,
        NMIsotopeInterventionDrugInformationItem,
        NMIsotopeRadiopharmaceuticalInformationItem,
    )


class NMIsotope(Protocol):
    """An object that has the NM Isotope Module, PS3.3 C.8.4.10."""

    @reads
    def EnergyWindowInformationSequence(self) -> Items[EnergyWindowInformationItem] | None: ...

    @reads
    def RadiopharmaceuticalInformationSequence(self) -> Items[NMIsotopeRadiopharmaceuticalInformationItem] | None: ...

    @reads
    def InterventionDrugInformationSequence(self) -> Items[NMIsotopeInterventionDrugInformationItem] | None: ...
