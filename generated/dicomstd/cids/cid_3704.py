"""CID 3704 Myocardium Wall Morphology Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3704(ContextGroup, cid=3704, uid="1.2.840.10008.6.1.206", keyword="MyocardiumWallMorphologyFinding", title="Myocardium Wall Morphology Finding", version="20030327", extensible=True):
    """Myocardium Wall Morphology Finding, extensible."""

    NormalMyocardium = CodedConcept("122112", "DCM", "Normal Myocardium")
    VentricularAneurysm = CodedConcept("90539001", "SCT", "Ventricular Aneurysm")
    ScarredMyocardium = CodedConcept("122113", "DCM", "Scarred Myocardium")
    ThinningMyocardium = CodedConcept("122114", "DCM", "Thinning Myocardium")
