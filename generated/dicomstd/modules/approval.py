"""Approval Module Attributes, PS3.3 C.8.8.16. Generated from table_C.8-52; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Date, PersonName, Time


class Approval(Protocol):
    """An object that has the Approval Module, PS3.3 C.8.8.16."""

    @property
    def ApprovalStatus(self) -> Literal["APPROVED", "UNAPPROVED", "REJECTED"]: ...

    @reads
    def ReviewDate(self) -> Date | None: ...

    @reads
    def ReviewTime(self) -> Time | None: ...

    @reads
    def ReviewerName(self) -> PersonName | None: ...
