"""US Region Calibration, PS3.3 C.8.5.5. Generated from table_C.8-17; do not edit."""

from dicodec.schema import Group, Row, Table, enumerated

TABLE = Table(
    "C.8-17",
    "US Region Calibration",
    "C.8.5.5",
    (
        Row(0, 0x00186011, "1", items=(1, None)),  # SequenceOfUltrasoundRegions
        Row(1, 0x00186018, "1"),  # RegionLocationMinX0
        Row(1, 0x0018601A, "1"),  # RegionLocationMinY0
        Row(1, 0x0018601C, "1"),  # RegionLocationMaxX1
        Row(1, 0x0018601E, "1"),  # RegionLocationMaxY1
        Row(1, 0x00186024, "1", values=(enumerated("0000H", "0001H", "0002H", "0003H", "0004H", "0005H", "0006H", "0007H", "0008H", "0009H", "000AH", "000BH", "000CH"),)),  # PhysicalUnitsXDirection
        Row(1, 0x00186026, "1", values=(enumerated("0000H", "0001H", "0002H", "0003H", "0004H", "0005H", "0006H", "0007H", "0008H", "0009H", "000AH", "000BH", "000CH"),)),  # PhysicalUnitsYDirection
        Row(1, 0x0018602C, "1"),  # PhysicalDeltaX
        Row(1, 0x0018602E, "1"),  # PhysicalDeltaY
        Row(1, 0x00186020, "3"),  # ReferencePixelX0
        Row(1, 0x00186022, "3"),  # ReferencePixelY0
        Row(1, 0x00186028, "3"),  # ReferencePixelPhysicalValueX
        Row(1, 0x0018602A, "3"),  # ReferencePixelPhysicalValueY
        Row(1, 0x00186012, "1", values=(enumerated("0000H", "0001H", "0002H", "0003H", "0004H", "0005H"),)),  # RegionSpatialFormat
        Row(1, 0x00186014, "1", values=(enumerated("0000H", "0001H", "0002H", "0003H", "0004H", "0005H", "0006H", "0007H", "0008H", "000AH", "000BH", "000CH", "000DH", "000EH", "000FH", "0010H", "0011H", "0012H"),)),  # RegionDataType
        Row(1, 0x00186016, "1", values=(enumerated("0", "1", bits=(0, 0)), enumerated("0", "1", bits=(1, 1)), enumerated("0", "1", bits=(2, 2)), enumerated("00", "01", "10", "11", bits=(3, 4)),)),  # RegionFlags
        Row(1, 0x00186044, "1C", when="not_checkable(content)", values=(enumerated("0", "1", "2", "3"),)),  # PixelComponentOrganization
        Row(1, 0x00186046, "1C", when="PixelComponentOrganization == 0"),  # PixelComponentMask
        Row(1, 0x00186048, "1C", when="PixelComponentOrganization == 1"),  # PixelComponentRangeStart
        Row(1, 0x0018604A, "1C", when="PixelComponentOrganization == 1"),  # PixelComponentRangeStop
        Row(1, 0x0018604C, "1C", when="present(PixelComponentOrganization)", values=(enumerated("0000H", "0001H", "0002H", "0003H", "0004H", "0005H", "0006H", "0007H", "0008H", "0009H", "000AH", "000BH", "000CH"),)),  # PixelComponentPhysicalUnits
        Row(1, 0x0018604E, "1C", when="present(PixelComponentOrganization)", values=(enumerated("0000H", "0001H", "0002H", "0003H", "0004H", "0005H", "0006H", "0007H", "0008H", "0009H", "000AH"),)),  # PixelComponentDataType
        Row(1, 0x00186050, "1C", when="PixelComponentOrganization == 0 or PixelComponentOrganization == 1"),  # NumberOfTableBreakPoints
        Row(1, 0x00186052, "1C", when="PixelComponentOrganization == 0 or PixelComponentOrganization == 1"),  # TableOfXBreakPoints
        Row(1, 0x00186054, "1C", when="PixelComponentOrganization == 0 or PixelComponentOrganization == 1"),  # TableOfYBreakPoints
        Row(1, 0x00186056, "1C", when="PixelComponentOrganization == 2 or PixelComponentOrganization == 3"),  # NumberOfTableEntries
        Row(1, 0x00186058, "1C", when="PixelComponentOrganization == 2"),  # TableOfPixelValues
        Row(1, 0x0018605A, "1C", when="PixelComponentOrganization == 2"),  # TableOfParameterValues
        Row(1, 0x00409098, "1C", when="PixelComponentOrganization == 3", groups=(Group("3497", "B"),)),  # PixelValueMappingCodeSequence
        Row(2, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(1, 0x00186030, "3"),  # TransducerFrequency
        Row(1, 0x00186032, "3"),  # PulseRepetitionFrequency
        Row(1, 0x00186034, "3"),  # DopplerCorrectionAngle
        Row(1, 0x00186036, "3"),  # SteeringAngle
        Row(1, 0x00186039, "3"),  # DopplerSampleVolumeXPosition
        Row(1, 0x0018603B, "3"),  # DopplerSampleVolumeYPosition
        Row(1, 0x0018603D, "3"),  # TMLinePositionX0
        Row(1, 0x0018603F, "3"),  # TMLinePositionY0
        Row(1, 0x00186041, "3"),  # TMLinePositionX1
        Row(1, 0x00186043, "3"),  # TMLinePositionY1
        Row(1, 0x00186070, "3"),  # ActiveImageAreaOverlayGroup
    ),
)
