"""CID 9571 Patient Treatment Preparation Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9571(ContextGroup, cid=9571, uid="1.2.840.10008.6.1.1418", keyword="PatientTreatmentPreparationMethod", title="Patient Treatment Preparation Method", version="20210906", extensible=True):
    """Patient Treatment Preparation Method, extensible."""

    IsocentricSetupMethod = CodedConcept("130630", "DCM", "Isocentric Setup Method")
    ControlledSSDSetupMethod = CodedConcept("130631", "DCM", "Controlled SSD Setup Method")
    TBISetupMethod = CodedConcept("130632", "DCM", "TBI Setup Method")
    StereotacticSetupMethod = CodedConcept("130633", "DCM", "Stereotactic Setup Method")
    SkinAppositionSetupMethod = CodedConcept("130634", "DCM", "Skin Apposition Setup Method")
    OcularGazeSetupMethod = CodedConcept("130635", "DCM", "Ocular Gaze Setup Method")
