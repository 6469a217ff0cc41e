"""CID 6062 Interventional Procedure Complication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6062(ContextGroup, cid=6062, uid="1.2.840.10008.6.1.391", keyword="InterventionalProcedureComplication", title="Interventional Procedure Complication", version="20181110", extensible=True):
    """Interventional Procedure Complication, extensible."""

    HemorrhagePostprocedure = CodedConcept("110265006", "SCT", "Hemorrhage postprocedure")
    AbnormalDischarge = CodedConcept("111491", "DCM", "Abnormal discharge")
    HematomaPostoperative = CodedConcept("213262007", "SCT", "Hematoma - postoperative")
    Weal = CodedConcept("247472004", "SCT", "Weal")
    HealthcareAssociatedInfection = CodedConcept("408678008", "SCT", "Healthcare associated infection")
    PersistentPainFollowingProcedure = CodedConcept("279047007", "SCT", "Persistent pain following procedure")
    Pneumothorax = CodedConcept("36118008", "SCT", "Pneumothorax")
    Rash = CodedConcept("271807003", "SCT", "Rash")
    Swelling = CodedConcept("65124004", "SCT", "Swelling")
    VasovagalSyncope = CodedConcept("398665005", "SCT", "Vasovagal syncope")
    NoComplications = CodedConcept("111492", "DCM", "No complications")
