"""VL Photographic Geolocation, PS3.3 C.8.12.12. Generated from table_C.8.12.12-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.12.12-1",
    "VL Photographic Geolocation",
    "C.8.12.12",
    (
        Row(0, 0x00160070, "3"),  # GPSVersionID
        Row(0, 0x00160071, "3", values=(enumerated("N", "S"),)),  # GPSLatitudeRef
        Row(0, 0x00160072, "3"),  # GPSLatitude
        Row(0, 0x00160073, "3", values=(enumerated("E", "W"),)),  # GPSLongitudeRef
        Row(0, 0x00160074, "3"),  # GPSLongitude
        Row(0, 0x00160075, "3"),  # GPSAltitudeRef
        Row(0, 0x00160076, "3"),  # GPSAltitude
        Row(0, 0x00160077, "3"),  # GPSTimeStamp
        Row(0, 0x00160078, "3"),  # GPSSatellites
        Row(0, 0x00160079, "3", values=(enumerated("A", "V"),)),  # GPSStatus
        Row(0, 0x0016007A, "3", values=(enumerated("2", "3"),)),  # GPSMeasureMode
        Row(0, 0x0016007B, "3"),  # GPSDOP
        Row(0, 0x0016007C, "3", values=(enumerated("K", "M", "N"),)),  # GPSSpeedRef
        Row(0, 0x0016007D, "3"),  # GPSSpeed
        Row(0, 0x0016007E, "3", values=(enumerated("T", "M"),)),  # GPSTrackRef
        Row(0, 0x0016007F, "3"),  # GPSTrack
        Row(0, 0x00160080, "3", values=(enumerated("T", "M"),)),  # GPSImgDirectionRef
        Row(0, 0x00160081, "3"),  # GPSImgDirection
        Row(0, 0x00160082, "3"),  # GPSMapDatum
        Row(0, 0x00160083, "3", values=(enumerated("N", "S"),)),  # GPSDestLatitudeRef
        Row(0, 0x00160084, "3"),  # GPSDestLatitude
        Row(0, 0x00160085, "3", values=(enumerated("E", "W"),)),  # GPSDestLongitudeRef
        Row(0, 0x00160086, "3"),  # GPSDestLongitude
        Row(0, 0x00160087, "3", values=(enumerated("T", "M"),)),  # GPSDestBearingRef
        Row(0, 0x00160088, "3"),  # GPSDestBearing
        Row(0, 0x00160089, "3", values=(enumerated("K", "M", "N"),)),  # GPSDestDistanceRef
        Row(0, 0x0016008A, "3"),  # GPSDestDistance
        Row(0, 0x0016008B, "3"),  # GPSProcessingMethod
        Row(0, 0x0016008C, "3"),  # GPSAreaInformation
        Row(0, 0x0016008D, "3"),  # GPSDateStamp
        Row(0, 0x0016008E, "3"),  # GPSDifferential
    ),
)
