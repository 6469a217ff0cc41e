"""CID 7014 Export Additional Information Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7014(ContextGroup, cid=7014, uid="1.2.840.10008.6.1.1178", keyword="ExportAdditionalInformationDocumentTitle", title="Export Additional Information Document Title", version="20170914", extensible=True):
    """Export Additional Information Document Title, extensible."""

    ForTeachingFileExport = CodedConcept("128710", "DCM", "For Teaching File Export")
    ForClinicalTrialExport = CodedConcept("128711", "DCM", "For Clinical Trial Export")
    ForResearchCollectionExport = CodedConcept("128713", "DCM", "For Research Collection Export")
    ForPublicationExport = CodedConcept("128714", "DCM", "For Publication Export")
