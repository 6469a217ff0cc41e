"""CID 630 Local Anesthetics for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID630(ContextGroup, cid=630, uid="1.2.840.10008.6.1.1095", keyword="LocalAnestheticsForSmallAnimalAnesthesia", title="Local Anesthetics for Small Animal Anesthesia", version="20151110", extensible=True):
    """Local Anesthetics for Small Animal Anesthesia, extensible."""

    Bupivacaine = CodedConcept("387150008", "SCT", "Bupivacaine")
    LidocainePlusPrilocaine = CodedConcept("346553009", "SCT", "Lidocaine + Prilocaine")
    Lidocaine = CodedConcept("387480006", "SCT", "Lidocaine")
