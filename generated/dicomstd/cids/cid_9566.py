"""CID 9566 Clinical Tolerance Violation Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9566(ContextGroup, cid=9566, uid="1.2.840.10008.6.1.1323", keyword="ClinicalToleranceViolationType", title="Clinical Tolerance Violation Type", version="20200624", extensible=True):
    """Clinical Tolerance Violation Type, extensible."""

    BeamTargetingToleranceViolation = CodedConcept("130468", "DCM", "Beam Targeting Tolerance Violation")
    MetersetToleranceViolation = CodedConcept("130469", "DCM", "Meterset Tolerance Violation")
    DeliveryRateToleranceViolation = CodedConcept("130470", "DCM", "Delivery Rate Tolerance Violation")
