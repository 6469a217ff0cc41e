"""Protocol Context Module Attributes, PS3.3 C.34.2. Generated from table_C.34.2-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, Items, PersonName, Time
    from dicomstd.items import (
        CodeSequenceItem,
        PersonIdentificationItem,
        ProtocolContextCustodialOrganizationItem,
        SOPInstanceReferenceItem,
    )


class ProtocolContext(Protocol):
    """An object that has the Protocol Context Module, PS3.3 C.34.2."""

    @reads
    def CustodialOrganizationSequence(self) -> Items[ProtocolContextCustodialOrganizationItem] | None: ...

    @reads
    def ResponsibleGroupCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @property
    def ProtocolName(self) -> str: ...

    @reads
    def PotentialScheduledProtocolCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PotentialRequestedProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PotentialReasonsForProcedure(self) -> tuple[str, ...] | None: ...

    @reads
    def PotentialReasonsForProcedureCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PotentialDiagnosticTasks(self) -> tuple[str, ...] | None: ...

    @reads
    def ContraindicationsCodeSequence(self) -> Items[CodeSequenceItem] | None: ...

    @reads
    def PredecessorProtocolSequence(self) -> Items[SOPInstanceReferenceItem] | None: ...

    @reads
    def ContentCreatorName(self) -> PersonName: ...

    @reads
    def ContentCreatorIdentificationCodeSequence(self) -> Items[PersonIdentificationItem] | None: ...

    @property
    def ProtocolDesignRationale(self) -> str | None: ...

    @property
    def ProtocolPlanningInformation(self) -> str | None: ...

    @reads
    def InstanceCreationDate(self) -> Date: ...

    @reads
    def InstanceCreationTime(self) -> Time: ...
