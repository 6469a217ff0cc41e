"""Image Box Pixel Presentation, PS3.3 C.13.5. Generated from table_C.13-5; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.13-5",
    "Image Box Pixel Presentation",
    "C.13.5",
    (
        Row(0, 0x20200010, ""),  # ImageBoxPosition
        Row(0, 0x20200020, "", values=(enumerated("NORMAL", "REVERSE"),)),  # Polarity
        Row(0, 0x20100060, ""),  # MagnificationType
        Row(0, 0x20100080, ""),  # SmoothingType
        Row(0, 0x20100150, ""),  # ConfigurationInformation
        Row(0, 0x20200030, ""),  # RequestedImageSize
        Row(0, 0x20200040, "", values=(enumerated("DECIMATE", "CROP", "FAIL"),)),  # RequestedDecimateCropBehavior
        Row(0, 0x20200110, "", items=(0, 1)),  # BasicGrayscaleImageSequence
        Row(1, 0x00280002, "", values=(enumerated("1"),)),  # SamplesPerPixel
        Row(1, 0x00280004, "", values=(enumerated("MONOCHROME1", "MONOCHROME2"),)),  # PhotometricInterpretation
        Row(1, 0x00280010, ""),  # Rows
        Row(1, 0x00280011, ""),  # Columns
        Row(1, 0x00280034, ""),  # PixelAspectRatio
        Row(1, 0x00280100, "", values=(enumerated("8", when="BitsStored == 8"), enumerated("16", when="BitsStored == 12"),)),  # BitsAllocated
        Row(1, 0x00280101, "", values=(enumerated("8", "12"),)),  # BitsStored
        Row(1, 0x00280102, "", values=(enumerated("7", when="BitsStored == 8"), enumerated("11", when="BitsStored == 12"),)),  # HighBit
        Row(1, 0x00280103, "", values=(enumerated("0"),)),  # PixelRepresentation
        Row(1, 0x7FE00010, ""),  # PixelData
        Row(0, 0x20200111, "", items=(0, 1)),  # BasicColorImageSequence
        Row(1, 0x00280002, "", values=(enumerated("3"),)),  # SamplesPerPixel
        Row(1, 0x00280004, "", values=(enumerated("RGB"),)),  # PhotometricInterpretation
        Row(1, 0x00280006, "", values=(enumerated("1"),)),  # PlanarConfiguration
        Row(1, 0x00280010, ""),  # Rows
        Row(1, 0x00280011, ""),  # Columns
        Row(1, 0x00280034, ""),  # PixelAspectRatio
        Row(1, 0x00280100, "", values=(enumerated("8"),)),  # BitsAllocated
        Row(1, 0x00280101, "", values=(enumerated("8"),)),  # BitsStored
        Row(1, 0x00280102, "", values=(enumerated("7"),)),  # HighBit
        Row(1, 0x00280103, "", values=(enumerated("0000H"),)),  # PixelRepresentation
        Row(1, 0x7FE00010, ""),  # PixelData
        Row(0, 0x213000C0, "", items=(1, 1)),  # OriginalImageSequence
        Row(1, 0x0020000D, ""),  # StudyInstanceUID
        Row(1, 0x0020000E, ""),  # SeriesInstanceUID
        Row(1, 0x00100020, ""),  # PatientID
        Row(1, 0x00081150, ""),  # ReferencedSOPClassUID
        Row(1, 0x00081155, ""),  # ReferencedSOPInstanceUID
    ),
)
