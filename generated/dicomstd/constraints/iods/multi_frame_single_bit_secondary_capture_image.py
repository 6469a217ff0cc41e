"""Multi-frame Single Bit Secondary Capture Image IOD, PS3.3 A.8.2.3. Generated from table_A.8-2; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.8-2",
    "Multi-frame Single Bit Secondary Capture Image",
    "A.8.2.3",
    ("1.2.840.10008.5.1.4.1.1.7.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Equipment", "General Equipment", "U", "modules.general_equipment"),
        Use("Equipment", "SC Equipment", "M", "modules.sc_equipment"),
        Use("Acquisition", "General Acquisition", "M", "modules.general_acquisition"),
        Use("Image", "General Image", "M", "modules.general_image"),
        Use("Image", "General Reference", "U", "modules.general_reference"),
        Use("Image", "Image Pixel", "M", "modules.image_pixel"),
        Use("Image", "Cine", "C", "modules.cine", when="FrameIncrementPointer in {00181063, 00181065}"),
        Use("Image", "Multi-frame", "M", "modules.multi_frame"),
        Use("Image", "Frame Pointers", "U", "modules.frame_pointers"),
        Use("Image", "Device", "U", "modules.device"),
        Use("Image", "Specimen", "U", "modules.specimen"),
        Use("Image", "SC Image", "U", "modules.sc_image"),
        Use("Image", "SC Multi-frame Image", "M", "modules.sc_multi_frame_image"),
        Use("Image", "SC Multi-frame Vector", "C", "modules.sc_multi_frame_vector", when="NumberOfFrames > 1"),
        Use("Image", "SOP Common", "M", "modules.sop_common"),
        Use("Image", "Common Instance Reference", "U", "modules.common_instance_reference"),
        Use("Image", "Frame Extraction", "C", "modules.frame_extraction", when="not_checkable(exchange)"),
    ),
    values=(
        Narrowed(0x00280002, enumerated("1"), "", "A.8.2.4"),
        Narrowed(0x00280004, enumerated("MONOCHROME2"), "", "A.8.2.4"),
        Narrowed(0x00280100, enumerated("1"), "", "A.8.2.4"),
        Narrowed(0x00280101, enumerated("1"), "", "A.8.2.4"),
        Narrowed(0x00280102, enumerated("0"), "", "A.8.2.4"),
        Narrowed(0x00280103, enumerated("0"), "", "A.8.2.4"),
    ),
)
