"""CID 3402 Patient Status and Event, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3402(ContextGroup, cid=3402, uid="1.2.840.10008.6.1.67", keyword="PatientStatusAndEvent", title="Patient Status and Event", version="20090615", extensible=True):
    """Patient Status and Event, extensible."""

    PatientCalledToProcedureRoom = CodedConcept("122001", "DCM", "Patient called to procedure room")
    PatientAdmittedToProcedureRoom = CodedConcept("122002", "DCM", "Patient admitted to procedure room")
    PatientGivenPreProcedureInstruction = CodedConcept("122003", "DCM", "Patient given pre-procedure instruction")
    PatientInformedConsentGiven = CodedConcept("122004", "DCM", "Patient informed consent given")
    PatientAdvanceDirectiveGiven = CodedConcept("122005", "DCM", "Patient advance directive given")
    NilPerOsNPOStatusConfirmed = CodedConcept("122006", "DCM", "Nil Per Os (NPO) status confirmed")
    PatientAssistedToTable = CodedConcept("122007", "DCM", "Patient assisted to table")
    PatientPreppedAndDraped = CodedConcept("122008", "DCM", "Patient prepped and draped")
    PatientConnectedToContinuousMonitoring = CodedConcept("122009", "DCM", "Patient connected to continuous monitoring")
    PatientTransferredToHoldingArea = CodedConcept("122010", "DCM", "Patient transferred to holding area")
    PatientTransferredToSurgery = CodedConcept("122011", "DCM", "Patient transferred to surgery")
    PatientTransferredToCCU = CodedConcept("122012", "DCM", "Patient transferred to CCU")
    PatientDisoriented = CodedConcept("122020", "DCM", "Patient disoriented")
    PatientReportsNausea = CodedConcept("122021", "DCM", "Patient reports nausea")
    PatientReportsDiscomfort = CodedConcept("122022", "DCM", "Patient reports discomfort")
    PatientReportsChestPain = CodedConcept("122023", "DCM", "Patient reports chest pain")
    PatientReportsNoPain = CodedConcept("122024", "DCM", "Patient reports no pain")
    PatientAlert = CodedConcept("122025", "DCM", "Patient alert")
    PatientRestless = CodedConcept("122026", "DCM", "Patient restless")
    PatientSedated = CodedConcept("122027", "DCM", "Patient sedated")
    PatientAsleep = CodedConcept("122028", "DCM", "Patient asleep")
    PatientUnresponsive = CodedConcept("122029", "DCM", "Patient unresponsive")
    PatientHasRespiratoryDifficulty = CodedConcept("122030", "DCM", "Patient has respiratory difficulty")
    PatientCoughed = CodedConcept("122031", "DCM", "Patient coughed")
    PatientDisconnectedFromContinuousMonitoring = CodedConcept("122032", "DCM", "Patient disconnected from continuous monitoring")
    HemostasisAchieved = CodedConcept("122033", "DCM", "Hemostasis achieved")
    HemostasisNotAchievedOozing = CodedConcept("122034", "DCM", "Hemostasis not achieved - oozing")
    HemostasisNotAchievedActivelyBleeding = CodedConcept("122035", "DCM", "Hemostasis not achieved - actively bleeding")
    PatientGivenPostProcedureInstruction = CodedConcept("122036", "DCM", "Patient given post-procedure instruction")
    PatientPronouncedDead = CodedConcept("122038", "DCM", "Patient pronounced dead")
    PatientTransferredToMorgue = CodedConcept("122039", "DCM", "Patient transferred to morgue")
    PatientDischargedFromDepartment = CodedConcept("122037", "DCM", "Patient discharged from department")
