"""CID 1015 Patient Alignment Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID1015(ContextGroup, cid=1015, uid="1.2.840.10008.6.1.1130", keyword="PatientAlignmentMethod", title="Patient Alignment Method", version="20160905", extensible=True):
    """Patient Alignment Method, extensible."""

    LaserCrossHairs = CodedConcept("128151", "DCM", "Laser Cross-hairs")
