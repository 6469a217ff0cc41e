"""Dermoscopic Photography Image IOD, PS3.3 A.32.11.3. Generated from table_A.32.11-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.32.11-1",
    "Dermoscopic Photography Image",
    "A.32.11.3",
    ("1.2.840.10008.5.1.4.1.1.77.1.7",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Equipment", "VL Photographic Equipment", "U", "modules.vl_photographic_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Acquisition Context", "M", "modules.acquisition_context"),
        Use("Image", "VL Image", "M", "modules.vl_image"),
        Use("Image", "VL Photographic Acquisition", "U", "modules.vl_photographic_acquisition"),
        Use("Image", "Dermoscopic Image", "M", "modules.dermoscopic_image"),
        Use("Image", "ICC Profile", "U", "modules.icc_profile"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
    ),
    values=(
        Narrowed(0x00080060, enumerated("DMS"), "", "A.32.11.4.1"),
    ),
)
