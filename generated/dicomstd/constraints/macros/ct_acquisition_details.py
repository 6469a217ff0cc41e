"""CT Acquisition Details, PS3.3 C.8.15.3.3. Generated from table_C.8-119; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8-119",
    "CT Acquisition Details",
    "C.8.15.3.3",
    (
        Row(0, 0x00189304, "1", items=(1, 1)),  # CTAcquisitionDetailsSequence
        Row(1, 0x00189378, "1C", when="MultienergyCTAcquisition in {YES}"),  # ReferencedPathIndex
        Row(1, 0x00181140, "1C", when="(FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}) and AcquisitionType not in {CONSTANT_ANGLE}", may="(FrameType[1] in {DERIVED} or ImageType[1] in {DERIVED}) and AcquisitionType not in {CONSTANT_ANGLE}", values=(enumerated("CW", "CC"),)),  # RotationDirection
        Row(1, 0x00189305, "1C", when="(FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}) and AcquisitionType not in {CONSTANT_ANGLE}", may="(FrameType[1] in {DERIVED} or ImageType[1] in {DERIVED}) and AcquisitionType not in {CONSTANT_ANGLE}"),  # RevolutionTime
        Row(1, 0x00189306, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # SingleCollimationWidth
        Row(1, 0x00189307, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # TotalCollimationWidth
        Row(1, 0x00181130, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # TableHeight
        Row(1, 0x00181120, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # GantryDetectorTilt
        Row(1, 0x00180090, "1C", when="FrameType[1] in {ORIGINAL} or ImageType[1] in {ORIGINAL}", may="always"),  # DataCollectionDiameter
    ),
)
