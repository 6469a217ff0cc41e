"""CID 7210 Related Series Purpose of Reference, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7210(ContextGroup, cid=7210, uid="1.2.840.10008.6.1.512", keyword="RelatedSeriesPurposeOfReference", title="Related Series Purpose of Reference", version="20140627", extensible=True):
    """Related Series Purpose of Reference, extensible."""

    SimultaneouslyAcquired = CodedConcept("122400", "DCM", "Simultaneously Acquired")
    SameAnatomy = CodedConcept("122401", "DCM", "Same Anatomy")
    SameIndication = CodedConcept("122402", "DCM", "Same Indication")
    ForAttenuationCorrection = CodedConcept("122403", "DCM", "For Attenuation Correction")
    SourceSeriesForImageProcessingOperation = CodedConcept("121323", "DCM", "Source series for image processing operation")
