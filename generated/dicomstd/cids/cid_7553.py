"""CID 7553 Generic Purpose of Reference to Coordinates in Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7553(ContextGroup, cid=7553, uid="1.2.840.10008.6.1.1345", keyword="GenericPurposeOfReferenceToCoordinatesInMeasurement", title="Generic Purpose of Reference to Coordinates in Measurement", version="20200920", extensible=True):
    """Generic Purpose of Reference to Coordinates in Measurement, extensible."""

    ArmOfAngle = CodedConcept("121223", "DCM", "Arm of angle")
    Vector = CodedConcept("121225", "DCM", "Vector")
    ApproximateSpatialLocation = CodedConcept("121226", "DCM", "Approximate spatial location")
