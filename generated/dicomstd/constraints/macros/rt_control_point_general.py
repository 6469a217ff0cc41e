"""RT Control Point General, PS3.3 C.36.2.2.5. Generated from table_C.36.2.2.5-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.36.2.2.5-1",
    "RT Control Point General",
    "C.36.2.2.5",
    (
        Row(0, 0x300A0600, "1"),  # RTControlPointIndex
        Row(0, 0x300A063C, "1C", when="(RTRadiationPhysicalAndGeometricContentDetailFlag in {FULL, IDENT_ONLY} or RTRecordFlag in {YES}) and (RTControlPointIndex == 1 or changed(CumulativeMeterset, RTControlPointIndex))", may="RTControlPointIndex == 1 or changed(CumulativeMeterset, RTControlPointIndex)"),  # CumulativeMeterset
        Row(0, 0x300A060B, "1C", when="present(TreatmentPositionSequence) and (RTControlPointIndex == 1 or changed(ReferencedTreatmentPositionIndex, RTControlPointIndex))"),  # ReferencedTreatmentPositionIndex
        Row(0, 0x300A073A, "1C", when="RTRecordFlag in {YES} and SOPClassUID not in {1.2.840.10008.5.1.4.1.1.481.17}", may="RTRecordFlag in {YES}"),  # RecordedRTControlPointDateTime
        Row(0, 0x300A073B, "2C", when="RTRecordFlag in {YES} and not_checkable(other-instance)"),  # ReferencedRadiationRTControlPointIndex
    ),
)
