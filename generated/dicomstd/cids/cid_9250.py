"""CID 9250 Scheduled Processing Parameter Concept Codes for RT Treatment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9250(ContextGroup, cid=9250, uid="1.2.840.10008.6.1.971", keyword="ScheduledProcessingParameterConceptCodesForRTTreatment", title="Scheduled Processing Parameter Concept Codes for RT Treatment", version="20170413", extensible=True):
    """Scheduled Processing Parameter Concept Codes for RT Treatment, extensible."""

    TreatmentDeliveryType = CodedConcept("121740", "DCM", "Treatment Delivery Type")
