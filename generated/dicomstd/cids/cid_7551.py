"""CID 7551 Generic Purpose of Reference to Images and Coordinates in Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7551(ContextGroup, cid=7551, uid="1.2.840.10008.6.1.1343", keyword="GenericPurposeOfReferenceToImagesAndCoordinatesInMeasurement", title="Generic Purpose of Reference to Images and Coordinates in Measurement", version="20200920", extensible=True):
    """Generic Purpose of Reference to Images and Coordinates in Measurement, extensible, includes CID 7552, 7553."""

    SourceOfMeasurement = CodedConcept("121112", "DCM", "Source of Measurement")
    ArmOfAngle = CodedConcept("121223", "DCM", "Arm of angle")
    Vector = CodedConcept("121225", "DCM", "Vector")
    ApproximateSpatialLocation = CodedConcept("121226", "DCM", "Approximate spatial location")
