"""Positron Emission Tomography Image IOD, PS3.3 A.21.3. Generated from table_A.21.3-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.21.3-1",
    "Positron Emission Tomography Image",
    "A.21.3",
    ("1.2.840.10008.5.1.4.1.1.128",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "PET Series", "M", "modules.pet_series"),
        Use("Series", "PET Isotope", "M", "modules.pet_isotope"),
        Use("Series", "PET Multi-gated Acquisition", "C", "modules.pet_multi_gated_acquisition", when="SeriesType[1] in {GATED}"),
        Use("Series", "NM/PET Patient Orientation", "M", "modules.nm_pet_patient_orientation"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Frame of Reference", "Synchronization", "C", "modules.synchronization", when="not_checkable(real-world)"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Plane", "M", "modules.image_plane"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Specimen", "U", "modules.specimen"),
        Use("Image", "PET Image", "M", "modules.pet_image"),
        Use("Image", "Overlay Plane", "U", "modules.overlay_plane"),
        Use("Image", "VOI LUT", "U", "modules.voi_lut"),
        Use("Image", "Acquisition Context", "U", "modules.acquisition_context"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
)
