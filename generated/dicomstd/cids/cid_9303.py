"""CID 9303 Interpretation Request Discontinuation Reason, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9303(ContextGroup, cid=9303, uid="1.2.840.10008.6.1.1198", keyword="InterpretationRequestDiscontinuationReason", title="Interpretation Request Discontinuation Reason", version="20171122", extensible=True):
    """Interpretation Request Discontinuation Reason, extensible."""

    ResourcePreEmpted = CodedConcept("110526", "DCM", "Resource pre-empted")
    DoctorCanceledProcedure = CodedConcept("110500", "DCM", "Doctor canceled procedure")
    IncorrectProcedureOrdered = CodedConcept("110502", "DCM", "Incorrect procedure ordered")
    PatientDied = CodedConcept("110504", "DCM", "Patient died")
    ChangeOfProcedureForCorrectCharging = CodedConcept("110509", "DCM", "Change of procedure for correct charging")
    DuplicateOrder = CodedConcept("110510", "DCM", "Duplicate order")
    DiscontinuedForUnspecifiedReason = CodedConcept("110513", "DCM", "Discontinued for unspecified reason")
    WorkitemAssignmentRejectedByAssignedResource = CodedConcept("110530", "DCM", "Workitem assignment rejected by assigned resource")
    ObjectSetIncomplete = CodedConcept("110523", "DCM", "Object Set incomplete")
    InsufficientQualityForInterpretation = CodedConcept("110531", "DCM", "Insufficient quality for interpretation")
    InterpretationRequiresSpecialistExpertise = CodedConcept("110532", "DCM", "Interpretation requires specialist expertise")
