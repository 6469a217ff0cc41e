"""Surface Scan Mesh IOD, PS3.3 A.68.3. Generated from table_A.68-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "A.68-1",
    "Surface Scan Mesh",
    "A.68.3",
    ("1.2.840.10008.5.1.4.1.1.68.1",),
    (
        Use("Patient", "Patient", "M", "modules.patient"),
        Use("Patient", "Clinical Trial Subject", "U", "modules.clinical_trial_subject"),
        Use("Study", "General Study", "M", "modules.general_study"),
        Use("Study", "Patient Study", "U", "modules.patient_study"),
        Use("Study", "Clinical Trial Study", "U", "modules.clinical_trial_study"),
        Use("Series", "General Series", "M", "modules.general_series"),
        Use("Series", "Clinical Trial Series", "U", "modules.clinical_trial_series"),
        Use("Series", "Optical Surface Scanner Series", "M", "modules.optical_surface_scanner_series"),
        Use("Frame of Reference", "Frame of Reference", "M", "modules.frame_of_reference"),
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Surface", "Surface Mesh", "M", "modules.surface_mesh"),
        Use("Surface", "UV Mapping", "U", "modules.uv_mapping"),
        Use("Surface", "Scan Procedure", "M", "modules.scan_procedure"),
        Use("Surface", "Specimen", "U", "modules.specimen"),
        Use("Surface", "SOP Common", "M", "modules.sop_common"),
    ),
)
