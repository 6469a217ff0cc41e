"""Performed Storage, PS3.3 C.34.14. Generated from table_C.34.14-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.34.14-1",
    "Performed Storage",
    "C.34.14",
    (
        Row(0, 0x00189936, "1", items=(1, None)),  # StorageProtocolElementSequence
        Row(1, 0, include="macros.protocol_element_identification"),  # include Protocol Element Identification
        Row(1, 0x00189938, "1C", when="not present(SourceReconstructionProtocolElementNumber)"),  # SourceAcquisitionProtocolElementNumber
        Row(1, 0x0018993A, "1C", when="not present(SourceAcquisitionProtocolElementNumber)"),  # SourceReconstructionProtocolElementNumber
        Row(1, 0x00189939, "1C", when="SOPClassUID in {1.2.840.10008.5.1.4.1.1.200.2, 1.2.840.10008.5.1.4.1.1.200.8} and present(SourceAcquisitionProtocolElementNumber) and not_checkable(real-world)"),  # SourceAcquisitionBeamNumber
        Row(1, 0x00081150, "1C", when="not_checkable(other-instance)", values=(enumerated("1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8"),)),  # ReferencedSOPClassUID
        Row(1, 0x00081155, "1C", when="not_checkable(other-instance)"),  # ReferencedSOPInstanceUID
        Row(1, 0x00404033, "1", items=(1, None)),  # OutputInformationSequence
        Row(2, 0, include="macros.storage"),  # include Storage
    ),
)
