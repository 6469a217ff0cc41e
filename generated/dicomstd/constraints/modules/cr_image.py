"""CR Image, PS3.3 C.8.1.2. Generated from table_C.8-2; do not edit."""

from dicodec.schema import Group, Row, Table, defined, enumerated

TABLE = Table(
    "C.8-2",
    "CR Image",
    "C.8.1.2",
    (
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME1", "MONOCHROME2"),)),  # PhotometricInterpretation
        Row(0, 0x00180060, "3"),  # KVP
        Row(0, 0x00181004, "3"),  # PlateID
        Row(0, 0x00181110, "3"),  # DistanceSourceToDetector
        Row(0, 0x00181111, "3"),  # DistanceSourceToPatient
        Row(0, 0x00181150, "3"),  # ExposureTime
        Row(0, 0x00181151, "3"),  # XRayTubeCurrent
        Row(0, 0x00181152, "3"),  # Exposure
        Row(0, 0x00181153, "3"),  # ExposureInuAs
        Row(0, 0x00181164, "3"),  # ImagerPixelSpacing
        Row(0, 0, include="macros.basic_pixel_spacing_calibration"),  # include Basic Pixel Spacing Calibration
        Row(0, 0x00181170, "3"),  # GeneratorPower
        Row(0, 0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Row(0, 0x00181401, "3"),  # AcquisitionDeviceProcessingCode
        Row(0, 0x00181402, "3", values=(enumerated("LANDSCAPE", "PORTRAIT"),)),  # CassetteOrientation
        Row(0, 0x00181403, "3", values=(defined("18CMX24CM", "8INX10IN", "24CMX30CM", "10INX12IN", "30CMX35CM", "30CMX40CM", "11INX14IN", "35CMX35CM", "14INX14IN", "35CMX43CM", "14INX17IN"),)),  # CassetteSize
        Row(0, 0x00181404, "3"),  # ExposuresOnPlate
        Row(0, 0x00181405, "3"),  # RelativeXRayExposure
        Row(0, 0x00186000, "3"),  # Sensitivity
        Row(0, 0, groups=(Group("4009", "D", "AnatomicRegionSequence", qualified=True), Group("7482", "D", "AnatomicRegionSequence", qualified=True),), include="macros.general_anatomy_optional"),  # include General Anatomy Optional
        Row(0, 0, include="macros.exposure_index"),  # include Exposure Index
    ),
)
