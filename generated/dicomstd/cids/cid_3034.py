"""CID 3034 Body Position Channel, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3034(ContextGroup, cid=3034, uid="1.2.840.10008.6.1.1332", keyword="BodyPositionChannel", title="Body Position Channel", version="20200623", extensible=True):
    """Body Position Channel, extensible."""

    PatientPosition = CodedConcept("130410", "DCM", "Patient position")
    PatientRotationLongitudinal = CodedConcept("130411", "DCM", "Patient rotation longitudinal")
    PatientElevation = CodedConcept("130412", "DCM", "Patient elevation")
