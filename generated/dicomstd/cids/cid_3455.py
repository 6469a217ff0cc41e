"""CID 3455 Index Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3455(ContextGroup, cid=3455, uid="1.2.840.10008.6.1.101", keyword="IndexMethod", title="Index Method", version="20040614", extensible=True):
    """Index Method, extensible."""

    BSA = CodedConcept("8277-6", "LN", "BSA")
    BSA1219 = CodedConcept("122572", "DCM", "BSA^1.219")
