"""CID 4272 Opt Scan Pattern Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4272(ContextGroup, cid=4272, uid="1.2.840.10008.6.1.1152", keyword="OptScanPatternType", title="Opt Scan Pattern Type", version="20170405", extensible=True):
    """Opt Scan Pattern Type, extensible."""

    CubeBScanPattern = CodedConcept("128279", "DCM", "Cube B-scan pattern")
    RasterBScanPattern = CodedConcept("128280", "DCM", "Raster B-scan pattern")
    LineBScanPattern = CodedConcept("128281", "DCM", "Line B-scan pattern")
    RadialBScanPattern = CodedConcept("128282", "DCM", "Radial B-scan pattern")
    CrossBScanPattern = CodedConcept("128283", "DCM", "Cross B-scan pattern")
    CircleBScanPattern = CodedConcept("128284", "DCM", "Circle B-scan pattern")
    ConcentricCircleBScanPattern = CodedConcept("128285", "DCM", "Concentric circle B-scan pattern")
    CircleRasterBScanPattern = CodedConcept("128286", "DCM", "Circle-raster B-scan pattern")
    CircleRadialBScanPattern = CodedConcept("128287", "DCM", "Circle-radial B-scan pattern")
    GridBScanPattern = CodedConcept("128288", "DCM", "Grid B-scan pattern")
