"""CID 12310 Myocardial Strain Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12310(ContextGroup, cid=12310, uid="1.2.840.10008.6.1.1427", keyword="MyocardialStrainMethod", title="Myocardial Strain Method", version="20211112", extensible=True):
    """Myocardial Strain Method, extensible."""

    EndocardialMethod = CodedConcept("130683", "DCM", "Endocardial Method")
    EpicardialMethod = CodedConcept("130684", "DCM", "Epicardial Method")
    MyocardialMidlayerMethod = CodedConcept("130685", "DCM", "Myocardial Midlayer Method")
