"""Visit Status Module Attributes, PS3.3 C.3.3. Generated from table_C.3-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class VisitStatus(Protocol):
    """An object that has the Visit Status Module, PS3.3 C.3.3."""

    @property
    def VisitStatusID(self) -> str | None: ...

    @property
    def CurrentPatientLocation(self) -> str | None: ...

    @property
    def PatientInstitutionResidence(self) -> str | None: ...

    @property
    def VisitComments(self) -> str | None: ...
