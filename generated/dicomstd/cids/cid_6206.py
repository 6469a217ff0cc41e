"""CID 6206 Recumbent Patient Orientation for Colon, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6206(ContextGroup, cid=6206, uid="1.2.840.10008.6.1.793", keyword="RecumbentPatientOrientationForColon", title="Recumbent Patient Orientation for Colon", version="20090402", extensible=True):
    """Recumbent Patient Orientation for Colon, extensible."""

    Prone = CodedConcept("1240000", "SCT", "Prone")
    Supine = CodedConcept("40199007", "SCT", "Supine")
    RightLateralDecubitus = CodedConcept("102535000", "SCT", "right lateral decubitus")
    LeftLateralDecubitus = CodedConcept("102536004", "SCT", "left lateral decubitus")
