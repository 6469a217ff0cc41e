"""Substance Approval Module Attributes, PS3.3 C.26.2. Generated from table_C.26-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import DateTime


class SubstanceApproval(Protocol):
    """An object that has the Substance Approval Module, PS3.3 C.26.2."""

    @property
    def SubstanceAdministrationApproval(self) -> Literal["APPROVED", "WARNING", "CONTRA_INDICATED"] | None: ...

    @property
    def ApprovalStatusFurtherDescription(self) -> str | None: ...

    @reads
    def ApprovalStatusDateTime(self) -> DateTime | None: ...
