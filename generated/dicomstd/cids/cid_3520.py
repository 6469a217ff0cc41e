"""CID 3520 Blood Source Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3520(ContextGroup, cid=3520, uid="1.2.840.10008.6.1.137", keyword="BloodSourceType", title="Blood Source Type", version="20030327", extensible=True):
    """Blood Source Type, extensible."""

    SystemicArteryBlood = CodedConcept("371952000", "SCT", "Systemic Artery Blood")
    MixedVenousBlood = CodedConcept("116176007", "SCT", "Mixed Venous Blood")
    PulmonaryArteryBlood = CodedConcept("371953005", "SCT", "Pulmonary Artery Blood")
    PulmonaryVeinBlood = CodedConcept("371954004", "SCT", "Pulmonary Vein Blood")
