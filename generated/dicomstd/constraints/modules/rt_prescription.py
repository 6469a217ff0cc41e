"""RT Prescription, PS3.3 C.8.8.10. Generated from table_C.8-46; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8-46",
    "RT Prescription",
    "C.8.8.10",
    (
        Row(0, 0x300A000E, "3"),  # PrescriptionDescription
        Row(0, 0x300A0010, "3", items=(1, None)),  # DoseReferenceSequence
        Row(1, 0x300A0012, "1"),  # DoseReferenceNumber
        Row(1, 0x300A0013, "3"),  # DoseReferenceUID
        Row(1, 0x300A0014, "1", values=(defined("POINT", "VOLUME", "COORDINATES", "SITE"),)),  # DoseReferenceStructureType
        Row(1, 0x300A061D, "3", values=(defined("TRACKING", "QA"),)),  # DoseValuePurpose
        Row(1, 0x300A068B, "3", values=(enumerated("NOMINAL", "ACTUAL"),)),  # DoseValueInterpretation
        Row(1, 0x300A0016, "3"),  # DoseReferenceDescription
        Row(1, 0x30060084, "1C", when="DoseReferenceStructureType in {POINT, VOLUME}"),  # ReferencedROINumber
        Row(1, 0x300A0018, "1C", when="DoseReferenceStructureType in {COORDINATES}"),  # DoseReferencePointCoordinates
        Row(1, 0x300A001A, "3"),  # NominalPriorDose
        Row(1, 0x300A0020, "1", values=(defined("TARGET", "ORGAN_AT_RISK"),)),  # DoseReferenceType
        Row(1, 0x300A0021, "3"),  # ConstraintWeight
        Row(1, 0x300A0022, "3"),  # DeliveryWarningDose
        Row(1, 0x300A0023, "3"),  # DeliveryMaximumDose
        Row(1, 0x300A0025, "3"),  # TargetMinimumDose
        Row(1, 0x300A0026, "3"),  # TargetPrescriptionDose
        Row(1, 0x300A0027, "3"),  # TargetMaximumDose
        Row(1, 0x300A0028, "3"),  # TargetUnderdoseVolumeFraction
        Row(1, 0x300A002A, "3"),  # OrganAtRiskFullVolumeDose
        Row(1, 0x300A002B, "3"),  # OrganAtRiskLimitDose
        Row(1, 0x300A002C, "3"),  # OrganAtRiskMaximumDose
        Row(1, 0x300A002D, "3"),  # OrganAtRiskOverdoseVolumeFraction
    ),
)
