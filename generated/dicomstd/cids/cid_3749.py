"""CID 3749 PCI Procedure Result, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3749(ContextGroup, cid=3749, uid="1.2.840.10008.6.1.246", keyword="PCIProcedureResult", title="PCI Procedure Result", version="20030327", extensible=True):
    """PCI Procedure Result, extensible."""

    Successful = CodedConcept("100-1", "NCDR", "Successful")
    PartiallySuccessful = CodedConcept("100-2", "NCDR", "Partially successful")
    Unsuccessful = CodedConcept("100-3", "NCDR", "Unsuccessful")
