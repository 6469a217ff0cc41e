"""Modules as protocols, PS3.3 2024b Annex C. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.modules.ct_image import CTImage as CTImage
    from dicomstd.modules.clinical_trial_series import ClinicalTrialSeries as ClinicalTrialSeries
    from dicomstd.modules.clinical_trial_study import ClinicalTrialStudy as ClinicalTrialStudy
    from dicomstd.modules.clinical_trial_subject import ClinicalTrialSubject as ClinicalTrialSubject
    from dicomstd.modules.common_instance_reference import CommonInstanceReference as CommonInstanceReference
    from dicomstd.modules.contrast_bolus import ContrastBolus as ContrastBolus
    from dicomstd.modules.device import Device as Device
    from dicomstd.modules.frame_of_reference import FrameOfReference as FrameOfReference
    from dicomstd.modules.general_acquisition import GeneralAcquisition as GeneralAcquisition
    from dicomstd.modules.general_equipment import GeneralEquipment as GeneralEquipment
    from dicomstd.modules.general_image import GeneralImage as GeneralImage
    from dicomstd.modules.general_reference import GeneralReference as GeneralReference
    from dicomstd.modules.general_series import GeneralSeries as GeneralSeries
    from dicomstd.modules.general_study import GeneralStudy as GeneralStudy
    from dicomstd.modules.icc_profile import ICCProfile as ICCProfile
    from dicomstd.modules.image_pixel import ImagePixel as ImagePixel
    from dicomstd.modules.image_plane import ImagePlane as ImagePlane
    from dicomstd.modules.mr_image import MRImage as MRImage
    from dicomstd.modules.modality_lut import ModalityLUT as ModalityLUT
    from dicomstd.modules.multi_energy_ct_image import MultiEnergyCTImage as MultiEnergyCTImage
    from dicomstd.modules.overlay_plane import OverlayPlane as OverlayPlane
    from dicomstd.modules.patient import Patient as Patient
    from dicomstd.modules.patient_study import PatientStudy as PatientStudy
    from dicomstd.modules.sc_equipment import SCEquipment as SCEquipment
    from dicomstd.modules.sc_image import SCImage as SCImage
    from dicomstd.modules.sop_common import SOPCommon as SOPCommon
    from dicomstd.modules.specimen import Specimen as Specimen
    from dicomstd.modules.synchronization import Synchronization as Synchronization
    from dicomstd.modules.voi_lut import VOILUT as VOILUT

_PLACES = {
    "CTImage": "dicomstd.modules.ct_image",
    "ClinicalTrialSeries": "dicomstd.modules.clinical_trial_series",
    "ClinicalTrialStudy": "dicomstd.modules.clinical_trial_study",
    "ClinicalTrialSubject": "dicomstd.modules.clinical_trial_subject",
    "CommonInstanceReference": "dicomstd.modules.common_instance_reference",
    "ContrastBolus": "dicomstd.modules.contrast_bolus",
    "Device": "dicomstd.modules.device",
    "FrameOfReference": "dicomstd.modules.frame_of_reference",
    "GeneralAcquisition": "dicomstd.modules.general_acquisition",
    "GeneralEquipment": "dicomstd.modules.general_equipment",
    "GeneralImage": "dicomstd.modules.general_image",
    "GeneralReference": "dicomstd.modules.general_reference",
    "GeneralSeries": "dicomstd.modules.general_series",
    "GeneralStudy": "dicomstd.modules.general_study",
    "ICCProfile": "dicomstd.modules.icc_profile",
    "ImagePixel": "dicomstd.modules.image_pixel",
    "ImagePlane": "dicomstd.modules.image_plane",
    "MRImage": "dicomstd.modules.mr_image",
    "ModalityLUT": "dicomstd.modules.modality_lut",
    "MultiEnergyCTImage": "dicomstd.modules.multi_energy_ct_image",
    "OverlayPlane": "dicomstd.modules.overlay_plane",
    "Patient": "dicomstd.modules.patient",
    "PatientStudy": "dicomstd.modules.patient_study",
    "SCEquipment": "dicomstd.modules.sc_equipment",
    "SCImage": "dicomstd.modules.sc_image",
    "SOPCommon": "dicomstd.modules.sop_common",
    "Specimen": "dicomstd.modules.specimen",
    "Synchronization": "dicomstd.modules.synchronization",
    "VOILUT": "dicomstd.modules.voi_lut",
}

__all__ = [
    "CTImage",
    "ClinicalTrialSeries",
    "ClinicalTrialStudy",
    "ClinicalTrialSubject",
    "CommonInstanceReference",
    "ContrastBolus",
    "Device",
    "FrameOfReference",
    "GeneralAcquisition",
    "GeneralEquipment",
    "GeneralImage",
    "GeneralReference",
    "GeneralSeries",
    "GeneralStudy",
    "ICCProfile",
    "ImagePixel",
    "ImagePlane",
    "MRImage",
    "ModalityLUT",
    "MultiEnergyCTImage",
    "OverlayPlane",
    "Patient",
    "PatientStudy",
    "SCEquipment",
    "SCImage",
    "SOPCommon",
    "Specimen",
    "Synchronization",
    "VOILUT",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
