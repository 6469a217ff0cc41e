"""CID 3466 Plane Identification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3466(ContextGroup, cid=3466, uid="1.2.840.10008.6.1.108", keyword="PlaneIdentification", title="Plane Identification", version="20130806", extensible=True):
    """Plane Identification, extensible."""

    RightAnteriorOblique = CodedConcept("399356000", "SCT", "Right Anterior Oblique")
    LeftAnteriorOblique = CodedConcept("399135007", "SCT", "Left Anterior Oblique")
    AnteroPosterior = CodedConcept("399348003", "SCT", "Antero-posterior")
    LeftLateral = CodedConcept("399173006", "SCT", "Left Lateral")
    CranialLAO = CodedConcept("408723005", "SCT", "Cranial LAO")
    CranialRAO = CodedConcept("408725003", "SCT", "Cranial RAO")
    CaudalLAO = CodedConcept("408724004", "SCT", "Caudal LAO")
    CaudalRAO = CodedConcept("408726002", "SCT", "Caudal RAO")
