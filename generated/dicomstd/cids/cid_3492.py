"""CID 3492 Vascular Dissection Classification, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3492(ContextGroup, cid=3492, uid="1.2.840.10008.6.1.126", keyword="VascularDissectionClassification", title="Vascular Dissection Classification", version="20180325", extensible=True):
    """Vascular Dissection Classification, extensible."""

    MedialDissection = CodedConcept("122399", "DCM", "Medial Dissection")
    IntimalDissection = CodedConcept("122398", "DCM", "Intimal Dissection")
    AdventitialDissection = CodedConcept("122397", "DCM", "Adventitial Dissection")
    IntramuralHematoma = CodedConcept("54493002", "SCT", "Intramural hematoma")
    IntraStentDissection = CodedConcept("122388", "DCM", "Intra-stent Dissection")
