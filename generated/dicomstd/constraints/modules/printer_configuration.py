"""Printer Configuration, PS3.3 C.13.13. Generated from table_C.13-13; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.13-13",
    "Printer Configuration",
    "C.13.13",
    (
        Row(0, 0x2000001E, ""),  # PrinterConfigurationSequence
        Row(1, 0x0008115A, ""),  # SOPClassesSupported
        Row(1, 0x20000061, ""),  # MaximumMemoryAllocation
        Row(1, 0x200000A0, ""),  # MemoryBitDepth
        Row(1, 0x200000A1, ""),  # PrintingBitDepth
        Row(1, 0x200000A2, ""),  # MediaInstalledSequence
        Row(2, 0x00200019, ""),  # ItemNumber
        Row(2, 0x20000030, ""),  # MediumType
        Row(2, 0x20100050, ""),  # FilmSizeID
        Row(2, 0x20100120, ""),  # MinDensity
        Row(2, 0x20100130, ""),  # MaxDensity
        Row(1, 0x200000A4, ""),  # OtherMediaAvailableSequence
        Row(2, 0x20000030, ""),  # MediumType
        Row(2, 0x20100050, ""),  # FilmSizeID
        Row(2, 0x20100120, ""),  # MinDensity
        Row(2, 0x20100130, ""),  # MaxDensity
        Row(1, 0x200000A8, ""),  # SupportedImageDisplayFormatsSequence
        Row(2, 0x00280010, ""),  # Rows
        Row(2, 0x00280011, ""),  # Columns
        Row(2, 0x20100010, ""),  # ImageDisplayFormat
        Row(2, 0x20100040, ""),  # FilmOrientation
        Row(2, 0x20100050, ""),  # FilmSizeID
        Row(2, 0x20100052, ""),  # PrinterResolutionID
        Row(2, 0x20100376, ""),  # PrinterPixelSpacing
        Row(2, 0x202000A0, "", values=(enumerated("NO", "YES"),)),  # RequestedImageSizeFlag
        Row(1, 0x20100054, ""),  # DefaultPrinterResolutionID
        Row(1, 0x201000A6, ""),  # DefaultMagnificationType
        Row(1, 0x201000A7, ""),  # OtherMagnificationTypesAvailable
        Row(1, 0x201000A8, ""),  # DefaultSmoothingType
        Row(1, 0x201000A9, ""),  # OtherSmoothingTypesAvailable
        Row(1, 0x20100152, ""),  # ConfigurationInformationDescription
        Row(1, 0x20100154, ""),  # MaximumCollatedFilms
        Row(1, 0x202000A2, "", values=(enumerated("DECIMATE", "CROP", "FAIL", when="not_parsed"), enumerated("DEF DECIMATE", "DEF CROP", "DEF FAIL", when="not_parsed"),)),  # DecimateCropResult
    ),
)
