"""X-Ray Exposure Control Sensing Regions, PS3.3 C.8.19.6.3. Generated from table_C.8.19.6-3; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.8.19.6-3",
    "X-Ray Exposure Control Sensing Regions",
    "C.8.19.6.3",
    (
        Row(0, 0x00189434, "1", items=(1, None)),  # ExposureControlSensingRegionsSequence
        Row(1, 0x00189435, "1", values=(enumerated("RECTANGULAR", "CIRCULAR", "POLYGONAL"),)),  # ExposureControlSensingRegionShape
        Row(1, 0x00189436, "1C", when="ExposureControlSensingRegionShape in {RECTANGULAR}"),  # ExposureControlSensingRegionLeftVerticalEdge
        Row(1, 0x00189437, "1C", when="ExposureControlSensingRegionShape in {RECTANGULAR}"),  # ExposureControlSensingRegionRightVerticalEdge
        Row(1, 0x00189438, "1C", when="ExposureControlSensingRegionShape in {RECTANGULAR}"),  # ExposureControlSensingRegionUpperHorizontalEdge
        Row(1, 0x00189439, "1C", when="ExposureControlSensingRegionShape in {RECTANGULAR}"),  # ExposureControlSensingRegionLowerHorizontalEdge
        Row(1, 0x00189440, "1C", when="ExposureControlSensingRegionShape in {CIRCULAR}"),  # CenterOfCircularExposureControlSensingRegion
        Row(1, 0x00189441, "1C", when="ExposureControlSensingRegionShape in {CIRCULAR}"),  # RadiusOfCircularExposureControlSensingRegion
        Row(1, 0x00189442, "1C", when="ExposureControlSensingRegionShape in {POLYGONAL}"),  # VerticesOfThePolygonalExposureControlSensingRegion
    ),
)
