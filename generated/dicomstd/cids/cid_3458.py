"""CID 3458 Contour Realignment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3458(ContextGroup, cid=3458, uid="1.2.840.10008.6.1.103", keyword="ContourRealignment", title="Contour Realignment", version="20040614", extensible=True):
    """Contour Realignment, extensible."""

    CenterOfGravity = CodedConcept("122475", "DCM", "Center of Gravity")
    LongAxisBased = CodedConcept("122476", "DCM", "Long Axis Based")
    NoRealignment = CodedConcept("122477", "DCM", "No Realignment")
