"""CID 3813 Stent Finding, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3813(ContextGroup, cid=3813, uid="1.2.840.10008.6.1.272", keyword="StentFinding", title="Stent Finding", version="20160314", extensible=True):
    """Stent Finding, extensible."""

    Hypoplasia = CodedConcept("55199003", "SCT", "hypoplasia")
    Stenosis = CodedConcept("415582006", "SCT", "stenosis")
    Endoleak = CodedConcept("122680", "DCM", "endoleak")
    MigrationOfImplantOrInternalDevice = CodedConcept("370512004", "SCT", "migration of implant or internal device")
    StentDisintegration = CodedConcept("122684", "DCM", "stent disintegration")
    StentFracture = CodedConcept("122683", "DCM", "stent fracture")
