"""CID 12307 Cardiac Phase and Time Point, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12307(ContextGroup, cid=12307, uid="1.2.840.10008.6.1.1148", keyword="CardiacPhaseAndTimePoint", title="Cardiac Phase and Time Point", version="20211112", extensible=True):
    """Cardiac Phase and Time Point, extensible."""

    ElectromechanicalDelay = CodedConcept("125320", "DCM", "Electromechanical Delay")
    PreEjectionPeriod = CodedConcept("125321", "DCM", "Pre-ejection Period")
    Systole = CodedConcept("111973004", "SCT", "Systole")
    VentricularIsovolumicContraction = CodedConcept("444379001", "SCT", "Ventricular Isovolumic Contraction")
    VentricularEjectionSWave = CodedConcept("444371003", "SCT", "Ventricular Ejection (S-wave)")
    EndSystole = CodedConcept("416430001", "SCT", "End Systole")
    Diastole = CodedConcept("90892000", "SCT", "Diastole")
    VentricularIsovolumicRelaxation = CodedConcept("444361000", "SCT", "Ventricular Isovolumic Relaxation")
    AtrialDiastolicFillingDWave = CodedConcept("125322", "DCM", "Atrial Diastolic Filling (D-wave)")
    DiastolicRapidInflowEWave = CodedConcept("444392003", "SCT", "Diastolic Rapid Inflow (E-wave)")
    Diastasis = CodedConcept("444469002", "SCT", "Diastasis")
    AtrialSystoleAWave = CodedConcept("59972007", "SCT", "Atrial Systole (A-wave)")
    ARWave = CodedConcept("125323", "DCM", "AR-wave")
    EndDiastole = CodedConcept("416190007", "SCT", "End Diastole")
    FullCardiacCycle = CodedConcept("125324", "DCM", "Full Cardiac Cycle")
    AorticValveClosure = CodedConcept("130701", "DCM", "Aortic Valve Closure")
    AorticValveOpening = CodedConcept("130702", "DCM", "Aortic Valve Opening")
    MitralValveClosure = CodedConcept("130699", "DCM", "Mitral Valve Closure")
    MitralValveOpening = CodedConcept("130700", "DCM", "Mitral Valve Opening")
