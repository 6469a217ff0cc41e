"""CID 9301 Modality PPS Discontinuation Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9301(ContextGroup, cid=9301, uid="1.2.840.10008.6.1.812", keyword="ModalityPPSDiscontinuationReason", title="Modality PPS Discontinuation Reason", version="20140419", extensible=True):
    """Modality PPS Discontinuation Reason, extensible."""

    DoctorCanceledProcedure = CodedConcept("110500", "DCM", "Doctor canceled procedure")
    EquipmentFailure = CodedConcept("110501", "DCM", "Equipment failure")
    IncorrectProcedureOrdered = CodedConcept("110502", "DCM", "Incorrect procedure ordered")
    PatientAllergicToMediaContrast = CodedConcept("110503", "DCM", "Patient allergic to media/contrast")
    PatientDied = CodedConcept("110504", "DCM", "Patient died")
    PatientRefusedToContinueProcedure = CodedConcept("110505", "DCM", "Patient refused to continue procedure")
    PatientTakenForTreatmentOrSurgery = CodedConcept("110506", "DCM", "Patient taken for treatment or surgery")
    PatientDidNotArrive = CodedConcept("110507", "DCM", "Patient did not arrive")
    PatientPregnant = CodedConcept("110508", "DCM", "Patient pregnant")
    ChangeOfProcedureForCorrectCharging = CodedConcept("110509", "DCM", "Change of procedure for correct charging")
    DuplicateOrder = CodedConcept("110510", "DCM", "Duplicate order")
    NursingUnitCancel = CodedConcept("110511", "DCM", "Nursing unit cancel")
    IncorrectSideOrdered = CodedConcept("110512", "DCM", "Incorrect side ordered")
    DiscontinuedForUnspecifiedReason = CodedConcept("110513", "DCM", "Discontinued for unspecified reason")
    IncorrectWorklistEntrySelected = CodedConcept("110514", "DCM", "Incorrect worklist entry selected")
    PatientConditionPreventedContinuing = CodedConcept("110515", "DCM", "Patient condition prevented continuing")
    EquipmentChange = CodedConcept("110516", "DCM", "Equipment change")
    InjectionSiteExtravasation = CodedConcept("95384003", "SCT", "Injection Site Extravasation")
    RadiopharmaceuticalAdverseReaction = CodedConcept("292094009", "SCT", "Radiopharmaceutical Adverse Reaction")
