"""CID 9522 Multi-source Radiotherapy Procedure Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9522(ContextGroup, cid=9522, uid="1.2.840.10008.6.1.1232", keyword="MultisourceRadiotherapyProcedureTechnique", title="Multi-source Radiotherapy Procedure Technique", version="20181112", extensible=True):
    """Multi-source Radiotherapy Procedure Technique, extensible."""

    MultipleFixedSources = CodedConcept("130138", "DCM", "Multiple Fixed Sources")
