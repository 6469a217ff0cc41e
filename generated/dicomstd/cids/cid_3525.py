"""CID 3525 Blood Gas Content, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3525(ContextGroup, cid=3525, uid="1.2.840.10008.6.1.139", keyword="BloodGasContent", title="Blood Gas Content", version="20030327", extensible=True):
    """Blood Gas Content, extensible."""

    BloodCarbonDioxideContent = CodedConcept("20565-8", "LN", "Blood Carbon dioxide content")
    ArterialBloodCarbonDioxideContent = CodedConcept("2026-3", "LN", "Arterial Blood Carbon dioxide content")
    VenousBloodCarbonDioxideContent = CodedConcept("2027-1", "LN", "Venous Blood Carbon dioxide content")
    BloodOxygenContent = CodedConcept("122185", "DCM", "Blood Oxygen content")
    ArterialOxygenContent = CodedConcept("19218-7", "LN", "Arterial Oxygen content")
    VenousOxygenContent = CodedConcept("19220-3", "LN", "Venous Oxygen content")
    AorticRootOxygenContent = CodedConcept("10232-7", "LN", "Aortic Root Oxygen content")
    PulmonaryArteryMainOxygenContent = CodedConcept("10245-9", "LN", "Pulmonary Artery Main Oxygen content")
    PulmonaryWedgeOxygenContent = CodedConcept("10247-5", "LN", "Pulmonary Wedge Oxygen content")
