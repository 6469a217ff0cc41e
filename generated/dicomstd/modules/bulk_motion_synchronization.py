"""Bulk Motion Synchronization Module Attributes, PS3.3 C.7.6.18.3. Generated from table_C.7.6.18-3; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol


class BulkMotionSynchronization(Protocol):
    """An object that has the Bulk Motion Synchronization Module, PS3.3 C.7.6.18.3."""

    @property
    def BulkMotionCompensationTechnique(self) -> str | None: ...

    @property
    def BulkMotionSignalSource(self) -> str | None: ...
