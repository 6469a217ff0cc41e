"""Structure Set, PS3.3 C.8.8.5. Generated from table_C.8-41; do not edit."""

from dicodec.schema import Group, Row, Table, defined

TABLE = Table(
    "C.8-41",
    "Structure Set",
    "C.8.8.5",
    (
        Row(0, 0x30060002, "1"),  # StructureSetLabel
        Row(0, 0x30060004, "3"),  # StructureSetName
        Row(0, 0x30060006, "3"),  # StructureSetDescription
        Row(0, 0x00200013, "3"),  # InstanceNumber
        Row(0, 0x30060008, "2"),  # StructureSetDate
        Row(0, 0x30060009, "2"),  # StructureSetTime
        Row(0, 0x30060010, "3", items=(1, None)),  # ReferencedFrameOfReferenceSequence
        Row(1, 0x00200052, "1"),  # FrameOfReferenceUID
        Row(1, 0x30060012, "3", items=(1, None)),  # RTReferencedStudySequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x30060014, "1", items=(1, None)),  # RTReferencedSeriesSequence
        Row(3, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(3, 0x30060016, "1", items=(1, None)),  # ContourImageSequence
        Row(4, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(0, 0x3006004C, "3", items=(1, None)),  # SourceSeriesInformationSequence
        Row(1, 0x00080060, "1"),  # Modality
        Row(1, 0x00080021, "1"),  # SeriesDate
        Row(1, 0x00080031, "1"),  # SeriesTime
        Row(1, 0x0008103E, "1"),  # SeriesDescription
        Row(1, 0x0020000E, "1"),  # SeriesInstanceUID
        Row(1, 0x00200011, "1"),  # SeriesNumber
        Row(0, 0x30060020, "1", items=(1, None)),  # StructureSetROISequence
        Row(1, 0x30060022, "1"),  # ROINumber
        Row(1, 0x301000A0, "3", items=(1, 1)),  # ConceptualVolumeIdentificationSequence
        Row(2, 0, include="macros.conceptual_volume"),  # include Conceptual Volume
        Row(1, 0x30060024, "1"),  # ReferencedFrameOfReferenceUID
        Row(1, 0x30060026, "2"),  # ROIName
        Row(1, 0x30060028, "3"),  # ROIDescription
        Row(1, 0x3006002C, "3"),  # ROIVolume
        Row(1, 0x3006002D, "3"),  # ROIDateTime
        Row(1, 0x30060036, "2", values=(defined("AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"),)),  # ROIGenerationAlgorithm
        Row(1, 0x30060038, "3"),  # ROIGenerationDescription
        Row(1, 0x3010005B, "3", items=(1, None)),  # RTProtocolCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x3006004D, "3", items=(1, 1)),  # ROICreatorSequence
        Row(2, 0, groups=(Group("9555", "D", "OrganizationalRoleCodeSequence"),), include="macros.identified_person_or_device"),  # include Identified Person or Device
        Row(1, 0x30060037, "3", items=(1, 1)),  # ROIDerivationAlgorithmIdentificationSequence
        Row(2, 0, include="macros.algorithm_identification"),  # include Algorithm Identification
        Row(1, 0x00089215, "3", items=(1, None)),  # DerivationCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00081156, "3", items=(1, 1)),  # DefinitionSourceSequence
        Row(2, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
        Row(2, 0x0062000B, "1C", when="ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.4}"),  # ReferencedSegmentNumber
        Row(2, 0x0070031B, "1C", when="ReferencedSOPClassUID in {1.2.840.10008.5.1.4.1.1.66.2}"),  # ReferencedFiducialUID
        Row(0, 0x30060018, "3", items=(1, 1)),  # PredecessorStructureSetSequence
        Row(1, 0, include="macros.sop_instance_reference"),  # include SOP Instance Reference
    ),
)
