"""Ophthalmic Patient Clinical Information and Test Lens Parameters Module Attributes, PS3.3 C.8.26.6. Generated from table_C.8.26.6-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import reads

if TYPE_CHECKING:
    from dicodec.typed import Items
    from dicomstd.items import OphthalmicPatientClinicalInformationAndTestLensParametersItem


class OphthalmicPatientClinicalInformationAndTestLensParameters(Protocol):
    """An object that has the Ophthalmic Patient Clinical Information and Test Lens Parameters Module, PS3.3 C.8.26.6."""

    @reads
    def OphthalmicPatientClinicalInformationLeftEyeSequence(self) -> Items[OphthalmicPatientClinicalInformationAndTestLensParametersItem] | None: ...

    @reads
    def OphthalmicPatientClinicalInformationRightEyeSequence(self) -> Items[OphthalmicPatientClinicalInformationAndTestLensParametersItem] | None: ...
