"""CID 3676 Lead Measurement Technique, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3676(ContextGroup, cid=3676, uid="1.2.840.10008.6.1.190", keyword="LeadMeasurementTechnique", title="Lead Measurement Technique", version="20180325", extensible=True):
    """Lead Measurement Technique, extensible."""

    Averaged = CodedConcept("373098007", "SCT", "Averaged")
    Routine = CodedConcept("373115008", "SCT", "Routine")
    Median = CodedConcept("373099004", "SCT", "Median")
    Representative = CodedConcept("371916004", "SCT", "Representative")
    SingleBeats = CodedConcept("371871002", "SCT", "Single Beats")
