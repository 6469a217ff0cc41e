"""Visit Status, PS3.3 C.3.3. Generated from table_C.3-3; do not edit."""

from dicodec.schema import Row, Table, defined

TABLE = Table(
    "C.3-3",
    "Visit Status",
    "C.3.3",
    (
        Row(0, 0x00380008, "", values=(defined("CREATED", "SCHEDULED", "ADMITTED", "DISCHARGED"),)),  # VisitStatusID
        Row(0, 0x00380300, ""),  # CurrentPatientLocation
        Row(0, 0x00380400, ""),  # PatientInstitutionResidence
        Row(0, 0x00384000, ""),  # VisitComments
    ),
)
