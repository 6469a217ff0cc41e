"""CID 641 Virus, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID641(ContextGroup, cid=641, uid="1.2.840.10008.6.1.1106", keyword="Virus", title="Virus", version="20151110", extensible=True):
    """Virus, extensible."""

    TheilersMurineEncephalomyelitisVirus = CodedConcept("42024000", "SCT", "Theiler's murine encephalomyelitis virus")
    AdenoAssociatedVirusGroup = CodedConcept("112381006", "SCT", "Adeno-associated virus group")
