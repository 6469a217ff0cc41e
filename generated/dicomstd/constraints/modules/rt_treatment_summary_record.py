"""RT Treatment Summary Record, PS3.3 C.8.8.23. Generated from table_C.8-59; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-59",
    "RT Treatment Summary Record",
    "C.8.8.23",
    (
        Row(0, 0x30080200, "1", values=(enumerated("NOT_STARTED", "ON_TREATMENT", "ON_BREAK", "SUSPENDED", "STOPPED", "COMPLETED"),)),  # CurrentTreatmentStatus
        Row(0, 0x30080202, "3"),  # TreatmentStatusComment
        Row(0, 0x30080054, "2"),  # FirstTreatmentDate
        Row(0, 0x30080056, "2"),  # MostRecentTreatmentDate
        Row(0, 0x30080220, "3", items=(1, None)),  # FractionGroupSummarySequence
        Row(1, 0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Row(1, 0x30080224, "2", values=(enumerated("EXTERNAL_BEAM", "BRACHY"),)),  # FractionGroupType
        Row(1, 0x300A0078, "2"),  # NumberOfFractionsPlanned
        Row(1, 0x3008005A, "2"),  # NumberOfFractionsDelivered
        Row(1, 0x30080240, "3", items=(1, None)),  # FractionStatusSummarySequence
        Row(2, 0x30080223, "1"),  # ReferencedFractionNumber
        Row(2, 0x30080250, "2"),  # TreatmentDate
        Row(2, 0x30080251, "2"),  # TreatmentTime
        Row(2, 0x3008002A, "2", values=(enumerated("NORMAL", "OPERATOR", "MACHINE", "UNKNOWN"),)),  # TreatmentTerminationStatus
        Row(0, 0x300800E0, "3", items=(1, None)),  # TreatmentSummaryMeasuredDoseReferenceSequence
        Row(1, 0x300C0051, "3"),  # ReferencedDoseReferenceNumber
        Row(1, 0x300A0016, "3"),  # DoseReferenceDescription
        Row(1, 0x30080052, "1"),  # CumulativeDoseToDoseReference
        Row(0, 0x30080050, "3", items=(1, None)),  # TreatmentSummaryCalculatedDoseReferenceSequence
        Row(1, 0x300C0051, "3"),  # ReferencedDoseReferenceNumber
        Row(1, 0x300A0016, "3"),  # DoseReferenceDescription
        Row(1, 0x30080052, "1"),  # CumulativeDoseToDoseReference
    ),
)
