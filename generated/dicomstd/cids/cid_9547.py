"""CID 9547 RT Beam Limiting Device Orientation Label, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9547(ContextGroup, cid=9547, uid="1.2.840.10008.6.1.1294", keyword="RTBeamLimitingDeviceOrientationLabel", title="RT Beam Limiting Device Orientation Label", version="20190715", extensible=True):
    """RT Beam Limiting Device Orientation Label, extensible."""

    XOrientation = CodedConcept("130334", "DCM", "X Orientation")
    YOrientation = CodedConcept("130335", "DCM", "Y Orientation")
