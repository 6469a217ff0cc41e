"""CID 8202 Surface Scan Mode Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8202(ContextGroup, cid=8202, uid="1.2.840.10008.6.1.954", keyword="SurfaceScanModeType", title="Surface Scan Mode Type", version="20121129", extensible=True):
    """Surface Scan Mode Type, extensible."""

    TurntableScanMethod = CodedConcept("114209", "DCM", "Turntable Scan Method")
    HighResolution = CodedConcept("114210", "DCM", "High resolution")
    FastMode = CodedConcept("114211", "DCM", "Fast mode")
    Checkerboard = CodedConcept("114216", "DCM", "Checkerboard")
