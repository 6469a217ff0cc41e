"""Modality Performed Procedure Step IOD, PS3.3 B.17.2. Generated from table_B.17.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.17.2-1",
    "Modality Performed Procedure Step",
    "B.17.2",
    ("1.2.840.10008.3.1.2.3.3", "1.2.840.10008.3.1.2.3.4", "1.2.840.10008.3.1.2.3.5"),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Performed Procedure Step Relationship", "", "modules.performed_procedure_step_relationship"),
        Use("", "Performed Procedure Step Information", "", "modules.performed_procedure_step_information"),
        Use("", "Image Acquisition Results", "", "modules.image_acquisition_results"),
        Use("", "Billing and Material Management Code", "", "modules.billing_and_material_management_code"),
    ),
    kind="normalized",
)
