"""Performed CT Reconstruction, PS3.3 C.34.12. Generated from table_C.34.12-1; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    " C.34.12-1",
    "Performed CT Reconstruction",
    "C.34.12",
    (
        Row(0, 0x00189934, "1", items=(1, None)),  # ReconstructionProtocolElementSequence
        Row(1, 0, include="macros.protocol_element_identification"),  # include Protocol Element Identification
        Row(1, 0x00189938, "1"),  # SourceAcquisitionProtocolElementNumber
        Row(1, 0x00189939, "1"),  # SourceAcquisitionBeamNumber
        Row(1, 0x00081150, "1C", when="not_checkable(other-instance)"),  # ReferencedSOPClassUID
        Row(1, 0x00081155, "1C", when="not_checkable(other-instance)"),  # ReferencedSOPInstanceUID
        Row(1, 0x0018993B, "1", items=(1, 1)),  # ReconstructionStartLocationSequence
        Row(2, 0, groups=(Group("1000", "B", qualified=True), Group("1010", "B", "ReferenceBasisCodeSequence", qualified=True),), include="macros.reference_location"),  # include Reference Location
        Row(1, 0x0018993C, "1", items=(1, 1)),  # ReconstructionEndLocationSequence
        Row(2, 0, groups=(Group("1000", "B", qualified=True), Group("1010", "B", "ReferenceBasisCodeSequence", qualified=True),), include="macros.reference_location"),  # include Reference Location
        Row(1, 0x0018993D, "3", items=(1, 1)),  # ReconstructionAlgorithmSequence
        Row(2, 0, groups=(Group("10033", "B", qualified=True),), include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0x00181210, "1"),  # ConvolutionKernel
        Row(1, 0x00189316, "1", values=(defined("BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"),)),  # ConvolutionKernelGroup
        Row(1, 0x00181100, "1C", when="not present(ReconstructionFieldOfView)"),  # ReconstructionDiameter
        Row(1, 0x00189317, "1C", when="not present(ReconstructionDiameter)"),  # ReconstructionFieldOfView
        Row(1, 0x00189318, "3"),  # ReconstructionTargetCenterPatient
        Row(1, 0x0018993E, "3"),  # ReconstructionTargetCenterLocationSequence
        Row(2, 0, groups=(Group("1000", "B", qualified=True), Group("1010", "B", "ReferenceBasisCodeSequence", qualified=True),), include="macros.reference_location"),  # include Reference Location
        Row(1, 0x00189322, "1"),  # ReconstructionPixelSpacing
        Row(1, 0x00280010, "1"),  # Rows
        Row(1, 0x00280011, "1"),  # Columns
        Row(1, 0x00189319, "1"),  # ReconstructionAngle
        Row(1, 0x00189320, "3"),  # ImageFilter
        Row(1, 0x00189941, "3"),  # ImageFilterDescription
        Row(1, 0x00089215, "3"),  # DerivationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00180050, "1"),  # SliceThickness
        Row(1, 0x00180088, "1"),  # SpacingBetweenSlices
        Row(1, 0x00281050, "3"),  # WindowCenter
        Row(1, 0x00281051, "3"),  # WindowWidth
        Row(1, 0x00189937, "3"),  # RequestedSeriesDescription
        Row(1, 0x001811C1, "3", items=(1, 1)),  # RequestedSeriesDescriptionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189004, "3", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
    ),
)
