"""Generic Implant Template Mating Features, PS3.3 C.29.1.4. Generated from table_C.29.1.4-1; do not edit."""

from dicodec.schema import Row, Table, enumerated

TABLE = Table(
    "C.29.1.4-1",
    "Generic Implant Template Mating Features",
    "C.29.1.4",
    (
        Row(0, 0x006863B0, "3", items=(1, None)),  # MatingFeatureSetsSequence
        Row(1, 0x006863C0, "1"),  # MatingFeatureSetID
        Row(1, 0x006863D0, "1"),  # MatingFeatureSetLabel
        Row(1, 0x006863E0, "1", items=(1, None)),  # MatingFeatureSequence
        Row(2, 0x006863F0, "1"),  # MatingFeatureID
        Row(2, 0x006864C0, "1C", when="not present(TwoDMatingFeatureCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)", may="present(TwoDMatingFeatureCoordinatesSequence) and present(ImplantTemplate3DModelSurfaceNumber)"),  # ThreeDMatingPoint
        Row(2, 0x006864D0, "1C", when="present(ThreeDMatingPoint)"),  # ThreeDMatingAxes
        Row(2, 0x00686430, "1C", when="not present(ThreeDMatingPoint) and present(HPGLDocumentSequence)", may="present(ThreeDMatingPoint) and present(HPGLDocumentSequence)", items=(1, None)),  # TwoDMatingFeatureCoordinatesSequence
        Row(3, 0x00686440, "1"),  # ReferencedHPGLDocumentID
        Row(3, 0x00686450, "1"),  # TwoDMatingPoint
        Row(3, 0x00686460, "1"),  # TwoDMatingAxes
        Row(2, 0x00686400, "3", items=(1, None)),  # MatingFeatureDegreeOfFreedomSequence
        Row(3, 0x00686410, "1"),  # DegreeOfFreedomID
        Row(3, 0x00686420, "1", values=(enumerated("TRANSLATION", "ROTATION"),)),  # DegreeOfFreedomType
        Row(3, 0x00686470, "1C", when="present(TwoDMatingFeatureCoordinatesSequence)", items=(1, None)),  # TwoDDegreeOfFreedomSequence
        Row(4, 0x00686440, "1"),  # ReferencedHPGLDocumentID
        Row(4, 0x006864F0, "1"),  # TwoDDegreeOfFreedomAxis
        Row(4, 0x006864A0, "1"),  # RangeOfFreedom
        Row(3, 0x00686490, "1C", when="present(ThreeDMatingPoint)"),  # ThreeDDegreeOfFreedomAxis
        Row(3, 0x006864A0, "1C", when="present(ThreeDMatingPoint)"),  # RangeOfFreedom
    ),
)
