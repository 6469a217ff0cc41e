"""VL Image, PS3.3 C.8.12.1. Generated from table_C.8-77; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8-77",
    "VL Image",
    "C.8.12.1",
    (
        Row(0, 0x00080008, "1", values=(enumerated("ORIGINAL", "DERIVED", at=1), enumerated("PRIMARY", "SECONDARY", at=2), enumerated("STEREO L", "STEREO R", at=3),)),  # ImageType
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8"),)),  # BitsStored
        Row(0, 0x00280102, "1", values=(enumerated("7"),)),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x00280002, "1", values=(enumerated("1", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("3", when="PhotometricInterpretation in {RGB, YBR_FULL_422, YBR_PARTIAL_420, YBR_RCT, YBR_ICT}"),)),  # SamplesPerPixel
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0"),)),  # PlanarConfiguration
        Row(0, 0x00080033, "1C", when="not_checkable(other-instance)"),  # ContentTime
        Row(0, 0x00282110, "2", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00081140, "1C", when="present(ImageType[3]) and ImageType[3] in {\"STEREO L\", \"STEREO R\"}", may="always", items=(1, None)),  # ReferencedImageSequence
        Row(1, 0, include="macros.image_sop_instance_reference"),  # include Image SOP Instance Reference
        Row(1, 0x0040A170, "2", items=(0, 1), groups=(Group("7201", "D"),)),  # PurposeOfReferenceCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00281050, "3"),  # WindowCenter
        Row(0, 0x00281051, "1C", when="present(WindowCenter)"),  # WindowWidth
        Row(0, 0x00200062, "3", values=(enumerated("R", "L", "U", "B"),)),  # ImageLaterality
        Row(0, 0x00082218, "1C", when="present(NumberOfFrames) and not present(SpecimenDescriptionSequence)", may="always", items=(1, 1), groups=(Group("4040", "D", qualified=True), Group("4029", "B", qualified=True), Group("4031", "B", qualified=True), Group("7483", "B", qualified=True),)),  # AnatomicRegionSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00082220, "3", items=(1, None), groups=(Group("2", "B", qualified=True), Group("245", "B", qualified=True),)),  # AnatomicRegionModifierSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0, include="macros.primary_anatomic_structure"),  # include Primary Anatomic Structure
        Row(0, 0x0022001A, "3", groups=(Group("4206", "B"),)),  # ChannelDescriptionCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00280030, "3"),  # PixelSpacing
        Row(0, 0x00181164, "3"),  # ImagerPixelSpacing
    ),
)
