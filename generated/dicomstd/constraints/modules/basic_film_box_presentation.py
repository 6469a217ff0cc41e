"""Basic Film Box Presentation, PS3.3 C.13.3. Generated from table_C.13-3; do not edit."""

from dicodec.schema import Row, Table, defined, enumerated

TABLE = Table(
    "C.13-3",
    "Basic Film Box Presentation",
    "C.13.3",
    (
        Row(0, 0x20100010, "", values=(enumerated("STANDARD\\C,R", "ROW\\R1,R2,R3, etc.", "COL\\C1,C2,C3, etc.", "SLIDE", "SUPERSLIDE", "CUSTOM\\i", when="not_parsed"),)),  # ImageDisplayFormat
        Row(0, 0x20100030, ""),  # AnnotationDisplayFormatID
        Row(0, 0x20100040, "", values=(enumerated("PORTRAIT", "LANDSCAPE"),)),  # FilmOrientation
        Row(0, 0x20100050, "", values=(defined("8INX10IN", "8_5INX11IN", "10INX12IN", "10INX14IN", "11INX14IN", "11INX17IN", "14INX14IN", "14INX17IN", "24CMX24CM", "24CMX30CM", "A4", "A3"),)),  # FilmSizeID
        Row(0, 0x20100060, "", values=(defined("REPLICATE", "BILINEAR", "CUBIC", "NONE"),)),  # MagnificationType
        Row(0, 0x20100080, ""),  # SmoothingType
        Row(0, 0x20100100, "", values=(defined("BLACK", "WHITE"),)),  # BorderDensity
        Row(0, 0x20100110, "", values=(defined("BLACK", "WHITE"),)),  # EmptyImageDensity
        Row(0, 0x20100120, ""),  # MinDensity
        Row(0, 0x20100130, ""),  # MaxDensity
        Row(0, 0x20100140, "", values=(enumerated("YES", "NO"),)),  # Trim
        Row(0, 0x20100150, "", values=(defined("CS000-CS999", when="not_parsed"),)),  # ConfigurationInformation
        Row(0, 0x2010015E, ""),  # Illumination
        Row(0, 0x20100160, ""),  # ReflectedAmbientLight
        Row(0, 0x20200050, "", values=(defined("STANDARD", "HIGH"),)),  # RequestedResolutionID
        Row(0, 0x00282000, ""),  # ICCProfile
    ),
)
