"""Normalized IODs, PS3.3 Annex B. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.normalized.basic_annotation_box import BasicAnnotationBox as BasicAnnotationBox
    from dicomstd.normalized.basic_film_box import BasicFilmBox as BasicFilmBox
    from dicomstd.normalized.basic_film_session import BasicFilmSession as BasicFilmSession
    from dicomstd.normalized.basic_image_box import BasicImageBox as BasicImageBox
    from dicomstd.normalized.display_system import DisplaySystem as DisplaySystem
    from dicomstd.normalized.instance_availability_notification import InstanceAvailabilityNotification as InstanceAvailabilityNotification
    from dicomstd.normalized.inventory_creation import InventoryCreation as InventoryCreation
    from dicomstd.normalized.media_creation_management import MediaCreationManagement as MediaCreationManagement
    from dicomstd.normalized.modality_performed_procedure_step import ModalityPerformedProcedureStep as ModalityPerformedProcedureStep
    from dicomstd.normalized.presentation_lut import PresentationLUT as PresentationLUT
    from dicomstd.normalized.print_job import PrintJob as PrintJob
    from dicomstd.normalized.printer import Printer as Printer
    from dicomstd.normalized.printer_configuration import PrinterConfiguration as PrinterConfiguration
    from dicomstd.normalized.rt_conventional_machine_verification import RTConventionalMachineVerification as RTConventionalMachineVerification
    from dicomstd.normalized.rt_ion_machine_verification import RTIonMachineVerification as RTIonMachineVerification
    from dicomstd.normalized.storage_commitment import StorageCommitment as StorageCommitment
    from dicomstd.normalized.unified_procedure_step import UnifiedProcedureStep as UnifiedProcedureStep

_PLACES = {
    "BasicAnnotationBox": "dicomstd.normalized.basic_annotation_box",
    "BasicFilmBox": "dicomstd.normalized.basic_film_box",
    "BasicFilmSession": "dicomstd.normalized.basic_film_session",
    "BasicImageBox": "dicomstd.normalized.basic_image_box",
    "DisplaySystem": "dicomstd.normalized.display_system",
    "InstanceAvailabilityNotification": "dicomstd.normalized.instance_availability_notification",
    "InventoryCreation": "dicomstd.normalized.inventory_creation",
    "MediaCreationManagement": "dicomstd.normalized.media_creation_management",
    "ModalityPerformedProcedureStep": "dicomstd.normalized.modality_performed_procedure_step",
    "PresentationLUT": "dicomstd.normalized.presentation_lut",
    "PrintJob": "dicomstd.normalized.print_job",
    "Printer": "dicomstd.normalized.printer",
    "PrinterConfiguration": "dicomstd.normalized.printer_configuration",
    "RTConventionalMachineVerification": "dicomstd.normalized.rt_conventional_machine_verification",
    "RTIonMachineVerification": "dicomstd.normalized.rt_ion_machine_verification",
    "StorageCommitment": "dicomstd.normalized.storage_commitment",
    "UnifiedProcedureStep": "dicomstd.normalized.unified_procedure_step",
}

__all__ = [
    "BasicAnnotationBox",
    "BasicFilmBox",
    "BasicFilmSession",
    "BasicImageBox",
    "DisplaySystem",
    "InstanceAvailabilityNotification",
    "InventoryCreation",
    "MediaCreationManagement",
    "ModalityPerformedProcedureStep",
    "PresentationLUT",
    "PrintJob",
    "Printer",
    "PrinterConfiguration",
    "RTConventionalMachineVerification",
    "RTIonMachineVerification",
    "StorageCommitment",
    "UnifiedProcedureStep",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
