"""CID 7018 Miscellaneous Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7018(ContextGroup, cid=7018, uid="1.2.840.10008.6.1.1182", keyword="MiscellaneousDocumentTitle", title="Miscellaneous Document Title", version="20170914", extensible=True):
    """Miscellaneous Document Title, extensible."""

    AdditionalTeachingFileInformation = CodedConcept("128712", "DCM", "Additional Teaching File Information")
