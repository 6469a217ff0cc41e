"""CID 9576 Reasons for RT Radiation Treatment Omission, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9576(ContextGroup, cid=9576, uid="1.2.840.10008.6.1.1423", keyword="ReasonsForRTRadiationTreatmentOmission", title="Reasons for RT Radiation Treatment Omission", version="20210906", extensible=True):
    """Reasons for RT Radiation Treatment Omission, extensible."""

    RTRadiationPreviouslyDelivered = CodedConcept("130663", "DCM", "RT Radiation previously delivered")
    TreatmentUnnecessary = CodedConcept("130664", "DCM", "Treatment unnecessary")
    TreatmentExceedsPatientTolerance = CodedConcept("130665", "DCM", "Treatment exceeds patient tolerance")
