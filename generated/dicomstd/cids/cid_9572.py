"""CID 9572 Patient Shielding Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9572(ContextGroup, cid=9572, uid="1.2.840.10008.6.1.1419", keyword="PatientShieldingDevice", title="Patient Shielding Device", version="20210906", extensible=True):
    """Patient Shielding Device, extensible."""

    GonadRadiationShield = CodedConcept("470204007", "SCT", "Gonad radiation shield")
    EyeRadiationShield = CodedConcept("469266003", "SCT", "Eye radiation shield")
    CavityRadiationShield = CodedConcept("130640", "DCM", "Cavity radiation shield")
    IndependentRadiationShield = CodedConcept("130641", "DCM", "Independent radiation shield")
