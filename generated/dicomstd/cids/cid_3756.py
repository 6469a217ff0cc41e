"""CID 3756 Cardiac Patient Risk Factor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3756(ContextGroup, cid=3756, uid="1.2.840.10008.6.1.251", keyword="CardiacPatientRiskFactor", title="Cardiac Patient Risk Factor", version="20170914", extensible=True):
    """Cardiac Patient Risk Factor, extensible."""

    HistoryOfCongestiveHeartFailure = CodedConcept("161505003", "SCT", "History of congestive heart failure")
    HistoryOfDiabetes = CodedConcept("161445009", "SCT", "History of Diabetes")
    HistoryOfRenalFailure = CodedConcept("414417004", "SCT", "History of renal failure")
    HistoryOfChronicLungDisease = CodedConcept("414415007", "SCT", "History of chronic lung disease")
    HistoryOfCerebrovascularDisease = CodedConcept("308064009", "SCT", "History of cerebrovascular disease")
    PeripheralVascularDisease = CodedConcept("400047006", "SCT", "Peripheral vascular disease")
    HistoryOfMyocardialInfarction = CodedConcept("399211009", "SCT", "History of myocardial infarction")
    HistoryOfHypertension = CodedConcept("161501007", "SCT", "History of Hypertension")
    HistoryOfHypercholesterolemia = CodedConcept("414416008", "SCT", "History of hypercholesterolemia")
    Arrhythmia = CodedConcept("44808001", "SCT", "Arrhythmia")
    HIVPositive = CodedConcept("165816005", "SCT", "HIV Positive")
    InfantOfMotherWithGestationalDiabetes = CodedConcept("C0456029", "UMLS", "Infant of mother with gestational diabetes")
    InsulinDependentMotherIDM = CodedConcept("444161008", "SCT", "Insulin dependent mother (IDM)")
