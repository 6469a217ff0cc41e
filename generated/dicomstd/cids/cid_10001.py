"""CID 10001 UID Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID10001(ContextGroup, cid=10001, uid="1.2.840.10008.6.1.535", keyword="UIDType", title="UID Type", version="20190327", extensible=True):
    """UID Type, extensible."""

    StudyInstanceUID = CodedConcept("110180", "DCM", "Study Instance UID")
    SeriesInstanceUID = CodedConcept("112002", "DCM", "Series Instance UID")
    PerformedProcedureStepSOPInstanceUID = CodedConcept("121126", "DCM", "Performed Procedure Step SOP Instance UID")
    IrradiationEventUID = CodedConcept("113769", "DCM", "Irradiation Event UID")
