"""Performed XA Reconstruction, PS3.3 C.34.18. Generated from table_C.34.18-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.34.18-1",
    "Performed XA Reconstruction",
    "C.34.18",
    (
        Row(0, 0x00189934, "1", items=(1, None)),  # ReconstructionProtocolElementSequence
        Row(1, 0, include="macros.protocol_element_identification"),  # include Protocol Element Identification
        Row(1, 0, include="macros.general_procedure_protocol_reference"),  # include General Procedure Protocol Reference
        Row(1, 0x00189938, "1"),  # SourceAcquisitionProtocolElementNumber
        Row(1, 0x00189939, "1"),  # SourceAcquisitionBeamNumber
        Row(1, 0x00081150, "1C", when="not_checkable(other-instance)"),  # ReferencedSOPClassUID
        Row(1, 0x00081155, "1C", when="not_checkable(other-instance)"),  # ReferencedSOPInstanceUID
        Row(1, 0x001811BE, "1", values=(enumerated("2D", "3D"),)),  # ReconstructionPipelineType
        Row(1, 0x00281050, "3"),  # WindowCenter
        Row(1, 0x00281051, "3"),  # WindowWidth
        Row(1, 0x001811BF, "3", items=(1, None)),  # ImageFilterDetailsSequence
        Row(2, 0x00189320, "1"),  # ImageFilter
        Row(2, 0x00189941, "3"),  # ImageFilterDescription
        Row(1, 0x001811C0, "3", values=(enumerated("YES", "NO"),)),  # AppliedMaskSubtractionFlag
        Row(1, 0x00289478, "3"),  # MaskVisibilityPercentage
        Row(1, 0x00280010, "3"),  # Rows
        Row(1, 0x00280011, "3"),  # Columns
        Row(1, 0x00700042, "3", values=(enumerated("270", "180", "90", "0"),)),  # ImageRotation
        Row(1, 0x00700041, "3", values=(enumerated("Y", "N"),)),  # ImageHorizontalFlip
        Row(1, 0x00189527, "3", values=(defined("FILTER_BACK_PROJ", "ITERATIVE"),)),  # AlgorithmType
        Row(1, 0x00181210, "3"),  # ConvolutionKernel
        Row(1, 0x00540081, "3"),  # NumberOfSlices
        Row(1, 0x00180050, "3"),  # SliceThickness
        Row(1, 0x00180088, "3"),  # SpacingBetweenSlices
        Row(1, 0x00189317, "3"),  # ReconstructionFieldOfView
        Row(1, 0x00089215, "3"),  # DerivationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189937, "3"),  # RequestedSeriesDescription
        Row(1, 0x001811C1, "3", items=(1, 1)),  # RequestedSeriesDescriptionCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00189004, "3", values=(enumerated("PRODUCT", "RESEARCH", "SERVICE"),)),  # ContentQualification
    ),
)
