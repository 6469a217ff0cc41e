"""XA Defined Procedure Protocol IOD, PS3.3 A.82.5.3. Generated from table_A.82.5.3-1; do not edit."""

from dicodec.schema import Iod, Narrowed, Use, enumerated

IOD = Iod(
    "A.82.5.3-1",
    "XA Defined Procedure Protocol",
    "A.82.5.3",
    ("1.2.840.10008.5.1.4.1.1.200.7",),
    (
        Use("Equipment", "General Equipment", "M", "modules.general_equipment"),
        Use("Equipment", "Enhanced General Equipment", "M", "modules.enhanced_general_equipment"),
        Use("Procedure Protocol", "Protocol Context", "M", "modules.protocol_context"),
        Use("Procedure Protocol", "Clinical Trial Context", "U", "modules.clinical_trial_context"),
        Use("Procedure Protocol", "Patient Specification", "U", "modules.patient_specification"),
        Use("Procedure Protocol", "Equipment Specification", "M", "modules.equipment_specification"),
        Use("Procedure Protocol", "Instructions", "U", "modules.instructions"),
        Use("Procedure Protocol", "Patient Positioning", "U", "modules.patient_positioning"),
        Use("Procedure Protocol", "General Defined Acquisition", "U", "modules.general_defined_acquisition"),
        Use("Procedure Protocol", "General Defined Reconstruction", "U", "modules.general_defined_reconstruction"),
        Use("Procedure Protocol", "Defined Storage", "U", "modules.defined_storage"),
        Use("Procedure Protocol", "SOP Common", "M", "modules.sop_common"),
    ),
    values=(
        Narrowed(0x00080221, enumerated("XA"), "", "A.82.5.3.1.1"),
    ),
)
