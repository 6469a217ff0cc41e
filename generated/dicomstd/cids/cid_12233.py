"""CID 12233 Cardiac Phase, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12233(ContextGroup, cid=12233, uid="1.2.840.10008.6.1.624", keyword="CardiacPhase", title="Cardiac Phase", version="20160314", extensible=True):
    """Cardiac Phase, extensible."""

    Systole = CodedConcept("111973004", "SCT", "Systole")
    Diastole = CodedConcept("90892000", "SCT", "Diastole")
    EndDiastole = CodedConcept("416190007", "SCT", "End Diastole")
    EndSystole = CodedConcept("416430001", "SCT", "End Systole")
    EarlyDiastole = CodedConcept("444389002", "SCT", "Early Diastole")
    PeakSystolic = CodedConcept("255236000", "SCT", "Peak Systolic")
    AtrialSystole = CodedConcept("59972007", "SCT", "Atrial Systole")
    VentricularSystole = CodedConcept("8997002", "SCT", "Ventricular Systole")
    VentricularIsovolumicContraction = CodedConcept("444379001", "SCT", "Ventricular Isovolumic Contraction")
    VentricularEjection = CodedConcept("444371003", "SCT", "Ventricular Ejection")
    VentricularIsovolumicRelaxation = CodedConcept("444361000", "SCT", "Ventricular Isovolumic Relaxation")
    DiastolicRapidInflow = CodedConcept("444392003", "SCT", "Diastolic Rapid Inflow")
    Diastasis = CodedConcept("444469002", "SCT", "Diastasis")
