"""CID 3205 Indications for Pharmacological Stress Test, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3205(ContextGroup, cid=3205, uid="1.2.840.10008.6.1.760", keyword="IndicationsForPharmacologicalStressTest", title="Indications for Pharmacological Stress Test", version="20160314", extensible=True):
    """Indications for Pharmacological Stress Test, extensible."""

    LeftBundleBranchBlock = CodedConcept("63467002", "SCT", "Left bundle branch block")
    PatientHasPacemaker = CodedConcept("441509002", "SCT", "Patient has pacemaker")
    ParalyticSyndrome = CodedConcept("29426003", "SCT", "Paralytic syndrome")
    AtaxiaOrIncoordination = CodedConcept("20262006", "SCT", "Ataxia or incoordination")
    PeripheralVascularDisease = CodedConcept("400047006", "SCT", "Peripheral vascular disease")
    PulmonaryDisease = CodedConcept("19829001", "SCT", "Pulmonary disease")
    GaitProblem = CodedConcept("22325002", "SCT", "Gait problem")
    TransientLimbParalysis = CodedConcept("274662006", "SCT", "Transient limb paralysis")
    AstheniaDebility = CodedConcept("13791008", "SCT", "Asthenia (debility)")
    Cachexia = CodedConcept("238108007", "SCT", "Cachexia")
    FractureOfLowerLimb = CodedConcept("46866001", "SCT", "Fracture of lower limb")
    OpenWoundOfLowerLimb = CodedConcept("26947005", "SCT", "Open wound of lower limb")
    LowerLimbAmputation = CodedConcept("161622006", "SCT", "Lower limb amputation")
    RequestByPhysician = CodedConcept("103321005", "SCT", "Request by Physician")
    DependenceOnEnablingMachineOrDevice = CodedConcept("105501005", "SCT", "Dependence on enabling machine or device")
    RecentMyocardialInfarction = CodedConcept("428752002", "SCT", "Recent Myocardial infarction")
    CannotReachTargetHeartRate = CodedConcept("429733000", "SCT", "Cannot reach target heart rate")
    PatientWeightExceedsEquipmentLimit = CodedConcept("122764", "DCM", "Patient weight exceeds equipment limit")
