"""X-Ray Image, PS3.3 C.8.7.1. Generated from table_C.8-26; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-26",
    "X-Ray Image",
    "C.8.7.1",
    (
        Row(0, 0x00280009, "1C", when="not_checkable(content)", values=(enumerated("00181063", "00181065"),)),  # FrameIncrementPointer
        Row(0, 0x00282110, "1C", when="not_checkable(content)", may="always", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00080008, "1", values=(enumerated("ORIGINAL", "DERIVED", at=1), enumerated("PRIMARY", "SECONDARY", at=2), enumerated("SINGLE PLANE", "BIPLANE A", "BIPLANE B", at=3),)),  # ImageType
        Row(0, 0x00281040, "1", values=(defined("LIN", "LOG", "DISP"),)),  # PixelIntensityRelationship
        Row(0, 0x00280002, "1"),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", "16"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8", "10", "12", "16"),)),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280103, "1"),  # PixelRepresentation
        Row(0, 0x00180022, "3", values=(defined("EKG", "PHY", "TOMO", "CHASE", "ROTA"),)),  # ScanOptions
        Row(0, 0, include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(0, 0x00286040, "3"),  # RWavePointer
        Row(0, 0x00081140, "1C", when="ImageType[3] in {\"BIPLANE A\", \"BIPLANE B\"}", may="always", items=(1, None)),  # ReferencedImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "3", items=(1, 1), groups=(Group("7201", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00082111, "3"),  # DerivationDescription
        Row(0, 0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Row(0, 0x00182002, "3"),  # FrameLabelVector
        Row(0, 0x0028000A, "3", may="not_parsed", values=(defined("00181063", "00181065", when="not_parsed"), defined("00181520", "00181521", when="not_parsed"), defined("00181135", "00181137", "00181136", when="not_parsed"), defined("00182002", when="not_parsed"),)),  # FrameDimensionPointer
        Row(0, 0x00500004, "3", values=(enumerated("YES", "NO"),)),  # CalibrationImage
        Row(0, 0, include="macros.general_procedure_protocol_reference"),  # include General Procedure Protocol Reference
    ),
)
