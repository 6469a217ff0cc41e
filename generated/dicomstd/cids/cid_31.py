"""CID 31 Abstract Prior, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID31(ContextGroup, cid=31, uid="1.2.840.10008.6.1.21", keyword="AbstractPrior", title="Abstract Prior", version="20170914", extensible=True):
    """Abstract Prior, extensible."""

    OnAdmission = CodedConcept("278307001", "SCT", "On admission")
    Intraoperative = CodedConcept("277671009", "SCT", "Intraoperative")
    PreAdmission = CodedConcept("281379000", "SCT", "Pre-admission")
    PreDose = CodedConcept("255235001", "SCT", "Pre-dose")
    PostDose = CodedConcept("255566006", "SCT", "Post-dose")
    PreOperative = CodedConcept("262068006", "SCT", "Pre-operative")
    PostOperative = CodedConcept("262061000", "SCT", "Post-operative")
    OnAdmissionToUnit = CodedConcept("109120", "DCM", "On admission to unit")
    OnDischarge = CodedConcept("109121", "DCM", "On discharge")
    OnDischargeFromUnit = CodedConcept("109122", "DCM", "On discharge from unit")
    PreIntervention = CodedConcept("109123", "DCM", "Pre-intervention")
    PostIntervention = CodedConcept("109124", "DCM", "Post-intervention")
    AtLastAppointment = CodedConcept("109125", "DCM", "At last appointment")
