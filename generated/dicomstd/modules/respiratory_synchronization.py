"""Respiratory Synchronization Module Attributes, PS3.3 C.7.6.18.2. Generated from table_C.7.6.18-2; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads


class RespiratorySynchronization(Protocol):
    """An object that has the Respiratory Synchronization Module, PS3.3 C.7.6.18.2."""

    @property
    def RespiratoryMotionCompensationTechnique(self) -> str | None: ...

    @property
    def RespiratorySignalSource(self) -> str | None: ...

    @reads
    def RespiratoryTriggerDelayThreshold(self) -> float | None: ...

    @property
    def RespiratoryTriggerType(self) -> str | None: ...
