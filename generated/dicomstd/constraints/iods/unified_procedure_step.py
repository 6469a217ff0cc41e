"""Unified Procedure Step IOD, PS3.3 B.26.2. Generated from table_B.26.2-1; do not edit."""

from dicodec.schema import Iod, Use

IOD = Iod(
    "B.26.2-1",
    "Unified Procedure Step",
    "B.26.2",
    ("1.2.840.10008.5.1.4.34.6.1", "1.2.840.10008.5.1.4.34.6.2", "1.2.840.10008.5.1.4.34.6.3", "1.2.840.10008.5.1.4.34.6.4", "1.2.840.10008.5.1.4.34.6.5"),
    (
        Use("", "SOP Common", "", "modules.sop_common"),
        Use("", "Unified Procedure Step Relationship", "", "modules.unified_procedure_step_relationship"),
        Use("", "Unified Procedure Step Scheduled Procedure Information", "", "modules.unified_procedure_step_scheduled_procedure_information"),
        Use("", "Unified Procedure Step Progress Information", "", "modules.unified_procedure_step_progress_information"),
        Use("", "Unified Procedure Step Performed Procedure Information", "", "modules.unified_procedure_step_performed_procedure_information"),
        Use("", "Patient Demographic", "", "modules.patient_demographic"),
        Use("", "Patient Medical", "", "modules.patient_medical"),
        Use("", "Visit Identification", "", "modules.visit_identification"),
        Use("", "Visit Status", "", "modules.visit_status"),
        Use("", "Visit Admission", "", "modules.visit_admission"),
    ),
    kind="normalized",
)
