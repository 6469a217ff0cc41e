"""CID 9577 Patient Treatment Preparation Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9577(ContextGroup, cid=9577, uid="1.2.840.10008.6.1.1424", keyword="PatientTreatmentPreparationProcedure", title="Patient Treatment Preparation Procedure", version="20210906", extensible=True):
    """Patient Treatment Preparation Procedure, extensible."""

    Sedation = CodedConcept("72641008", "SCT", "Sedation")
    CollisionChecks = CodedConcept("130652", "DCM", "Collision Checks")
    VitalSignsMonitoring = CodedConcept("304495004", "SCT", "Vital signs monitoring")
    PlacingRestraint = CodedConcept("68894007", "SCT", "Placing restraint")
    PatientShieldingProcedure = CodedConcept("130636", "DCM", "Patient Shielding Procedure")
    PatientFixationProcedure = CodedConcept("130637", "DCM", "Patient Fixation Procedure")
    PatientAlignmentProcedure = CodedConcept("130638", "DCM", "Patient Alignment Procedure")
    PatientMotionManagementSetupProcedure = CodedConcept("130639", "DCM", "Patient Motion Management Setup Procedure")
