"""Confocal Microscopy Image, PS3.3 C.8.35.1. Generated from table_C.8.35.1-1; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.8.35.1-1",
    "Confocal Microscopy Image",
    "C.8.35.1",
    (
        Row(0, 0x00080008, "1", values=(defined("VOLUME", "THUMBNAIL", "NONTILED", at=3), defined("NONE", "RESAMPLED", at=4),)),  # ImageType
        Row(0, 0x00280004, "1", values=(enumerated("MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_RCT", "YBR_ICT"),)),  # PhotometricInterpretation
        Row(0, 0x00280100, "1", values=(enumerated("8"),)),  # BitsAllocated
        Row(0, 0x00280101, "1", values=(enumerated("8"),)),  # BitsStored
        Row(0, 0x00280102, "1", values=(enumerated("7"),)),  # HighBit
        Row(0, 0x00280103, "1", values=(enumerated("0"),)),  # PixelRepresentation
        Row(0, 0x00280002, "1", values=(enumerated("1", when="PhotometricInterpretation in {MONOCHROME2}"), enumerated("3", when="PhotometricInterpretation in {RGB, YBR_FULL_422, YBR_PARTIAL_420, YBR_RCT, YBR_ICT}"),)),  # SamplesPerPixel
        Row(0, 0x00280006, "1C", when="SamplesPerPixel > 1", values=(enumerated("0"),)),  # PlanarConfiguration
        Row(0, 0x00282110, "1", values=(enumerated("00", "01"),)),  # LossyImageCompression
        Row(0, 0x00480114, "1", values=(enumerated("REFLECTANCE", "FLUORESCENCE"),)),  # ConfocalMode
        Row(0, 0x00480115, "1", values=(enumerated("INVIVO", "EXVIVO"),)),  # TissueLocation
    ),
)
