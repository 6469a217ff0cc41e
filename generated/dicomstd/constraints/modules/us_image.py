"""US Image, PS3.3 C.8.5.6. Generated from table_C.8-18; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated, flags

TABLE = Table(
    "C.8-18",
    "US Image",
    "C.8.5.6",
    (
        Row(0, 0x00280002, "1", values=(enumerated("3", when="PhotometricInterpretation in {RGB, YBR_FULL, YBR_FULL_422, YBR_RCT, YBR_ICT, YBR_PARTIAL_420}"), enumerated("1", when="PhotometricInterpretation in {MONOCHROME2, \"PALETTE COLOR\"}"),)),  # SamplesPerPixel
        Row(0, 0x00280004, "1", values=(defined("MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT", "YBR_PARTIAL_420"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8", when="PhotometricInterpretation in {MONOCHROME2, RGB, YBR_FULL, YBR_FULL_422, YBR_RCT, YBR_ICT, YBR_PARTIAL_420}"),)),  # BitsAllocated
        Row(0, 0x00280101, "1"),  # BitsStored
        Row(0, 0x00280102, "1"),  # HighBit
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0", when="PhotometricInterpretation in {YBR_FULL_422, YBR_RCT, YBR_ICT, YBR_PARTIAL_420}"),)),  # PlanarConfiguration
        Row(0, 0x00280103, "1", values=(enumerated("0000H"),)),  # PixelRepresentation
        Row(0, 0x00280009, "1C", when="present(NumberOfFrames)", values=(defined("00181063", "00181065"),)),  # FrameIncrementPointer
        Row(0, 0x00080008, "2", values=(defined("ABDOMINAL", "BREAST", "CHEST", "ENDOCAVITARY", "ENDORECTAL", "ENDOVAGINAL", "EPICARDIAL", "FETAL HEART", "GYNECOLOGY", "INTRACARDIAC", "INTRAOPERATIVE", "INTRAVASCULAR", "MUSCULOSKELETAL", "NEONATAL HEAD", "OBSTETRICAL", "OPHTHALMIC", "PEDIATRIC", "PELVIC", "RETROPERITONEAL", "SCROTAL", "SMALL PARTS", "TEE", "THYROID", "TRANSCRANIAL", "TTE", "US BIOPSY", "VASCULAR", at=3), flags("0001", "0002", "0004", "0008", "0010", "0020", "0040", "0100", "0200", "0400", at=4),)),  # ImageType
        Row(0, 0x00282110, "1C", when="not_checkable(content)", may="always", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00082124, "2C", when="not_checkable(real-world)"),  # NumberOfStages
        Row(0, 0x0008212A, "2C", when="not_checkable(real-world)"),  # NumberOfViewsInStage
        Row(0, 0x00186060, "3"),  # RWaveTimeVector
        Row(0, 0x00280014, "3", values=(enumerated("00", "01"),)),  # UltrasoundColorDataPresent
        Row(0, 0x00082120, "3"),  # StageName
        Row(0, 0x0040000A, "3", items=(1, None), groups=(Group("12002", "B"),)),  # StageCodeSequence
        Row(1, 0, include="macros.code_sequence"),  # include Code Sequence
        Row(0, 0x00082122, "3"),  # StageNumber
        Row(0, 0x00082127, "3"),  # ViewName
        Row(0, 0x00082128, "3"),  # ViewNumber
        Row(0, 0x00082129, "3"),  # NumberOfEventTimers
        Row(0, 0x00082130, "3"),  # EventElapsedTimes
        Row(0, 0x00082132, "3"),  # EventTimerNames
        Row(0, 0, groups=(Group("3010", "D", qualified=True), Group("3015", "D", qualified=True), Group("3019", "D", "AnatomicRegionSequence", qualified=True),), include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(0, 0, include="macros.optional_view_and_slice_progression_direction"),  # include Optional View and Slice Progression Direction
        Row(0, 0x0008002A, "1C", when="Modality in {IVUS}", may="always"),  # AcquisitionDateTime
        Row(0, 0x00181060, "3"),  # TriggerTime
        Row(0, 0x00181062, "3"),  # NominalInterval
        Row(0, 0x00181080, "3", values=(enumerated("Y", "N"),)),  # BeatRejectionFlag
        Row(0, 0x00181081, "3"),  # LowRRValue
        Row(0, 0x00181082, "3"),  # HighRRValue
        Row(0, 0x00181088, "3"),  # HeartRate
        Row(0, 0x00183100, "1C", when="Modality in {IVUS}", values=(defined("MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK"),)),  # IVUSAcquisition
        Row(0, 0x00183101, "1C", when="IVUSAcquisition in {MOTOR_PULLBACK}"),  # IVUSPullbackRate
        Row(0, 0x00183102, "1C", when="IVUSAcquisition in {GATED_PULLBACK}"),  # IVUSGatedRate
        Row(0, 0x00183103, "1C", when="IVUSAcquisition in {MOTOR_PULLBACK, GATED_PULLBACK}"),  # IVUSPullbackStartFrameNumber
        Row(0, 0x00183104, "1C", when="IVUSAcquisition in {MOTOR_PULLBACK, GATED_PULLBACK}"),  # IVUSPullbackStopFrameNumber
        Row(0, 0x00183105, "3"),  # LesionNumber
        Row(0, 0x00185000, "3"),  # OutputPower
        Row(0, 0x00185010, "3"),  # TransducerData
        Row(0, 0x00185011, "3", items=(1, 1)),  # TransducerIdentificationSequence
        Row(1, 0, groups=(Group("12035", "B", "DeviceTypeCodeSequence"),), include="macros.device_identification"),  # include Device Identification
        Row(0, 0x00186031, "3", values=(defined("SECTOR_PHASED", "SECTOR_MECH", "SECTOR_ANNULAR", "LINEAR", "CURVED LINEAR", "SINGLE CRYSTAL", "SPLIT XTAL CWD", "IV_PHASED", "IV_ROT XTAL", "IV_ROT MIRROR", "ENDOCAV_PA", "ENDOCAV_MECH", "ENDOCAV_CLA", "ENDOCAV_AA", "ENDOCAV_LINEAR", "VECTOR_PHASED"),)),  # TransducerType
        Row(0, 0x00185012, "3"),  # FocusDepth
        Row(0, 0x00185020, "3"),  # ProcessingFunction
        Row(0, 0x00185022, "3"),  # MechanicalIndex
        Row(0, 0x00185024, "3"),  # BoneThermalIndex
        Row(0, 0x00185026, "3"),  # CranialThermalIndex
        Row(0, 0x00185027, "3"),  # SoftTissueThermalIndex
        Row(0, 0x00185028, "3"),  # SoftTissueFocusThermalIndex
        Row(0, 0x00185029, "3"),  # SoftTissueSurfaceThermalIndex
        Row(0, 0x00185050, "3"),  # DepthOfScanField
        Row(0, 0x60000045, "1C", when="not_parsed", may="always", values=(defined("ACTIVE 2D/BMODE IMAGE AREA", "ACTIVE VOLUME FLOW IMAGE AREA"),), mask=0xFF00FFFF),  # OverlaySubtype
    ),
)
