"""CID 12323 Ultrasound Relevant Patient Condition, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12323(ContextGroup, cid=12323, uid="1.2.840.10008.6.1.1450", keyword="UltrasoundRelevantPatientCondition", title="Ultrasound Relevant Patient Condition", version="20220628", extensible=True):
    """Ultrasound Relevant Patient Condition, extensible."""

    HepaticCongestion = CodedConcept("76281005", "SCT", "Hepatic Congestion")
    AcuteHepatitis = CodedConcept("37871000", "SCT", "Acute Hepatitis")
    NotFasting = CodedConcept("440565004", "SCT", "Not Fasting")
    PatientHasPacemaker = CodedConcept("441509002", "SCT", "Patient has pacemaker")
