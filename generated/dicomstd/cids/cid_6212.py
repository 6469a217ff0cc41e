"""CID 6212 Calculated Value for Colon Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6212(ContextGroup, cid=6212, uid="1.2.840.10008.6.1.799", keyword="CalculatedValueForColonFinding", title="Calculated Value for Colon Finding", version="20090402", extensible=True):
    """Calculated Value for Colon Finding, extensible."""

    PolypStalkLength = CodedConcept("395511002", "SCT", "Polyp stalk length")
    PolypSizeLargestDimension = CodedConcept("373197004", "SCT", "Polyp size, largest dimension")
    PolypStalkWidth = CodedConcept("112232", "DCM", "Polyp stalk width")
    DistanceFromAnus = CodedConcept("112233", "DCM", "Distance from anus")
