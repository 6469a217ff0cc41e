"""CID 3337 Hemodynamic Annotation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3337(ContextGroup, cid=3337, uid="1.2.840.10008.6.1.63", keyword="HemodynamicAnnotation", title="Hemodynamic Annotation", version="20160314", extensible=True):
    """Hemodynamic Annotation, extensible."""

    N35PercentOfThermalDyeDilutionCO = CodedConcept("109014", "DCM", "35% of thermal/dye dilution CO")
    N70PercentOfThermalDyeDilutionCO = CodedConcept("109015", "DCM", "70% of thermal/dye dilution CO")
    AWavePeakPressure = CodedConcept("109016", "DCM", "A wave peak pressure")
    AWavePressureAverage = CodedConcept("109017", "DCM", "A wave pressure, average")
    BeatDetectedAccepted = CodedConcept("109018", "DCM", "Beat detected (accepted)")
    BeatDetectedRejected = CodedConcept("109019", "DCM", "Beat detected (rejected)")
    AverageDiastolicBloodPressure = CodedConcept("314453003", "SCT", "Average diastolic blood pressure")
    MinimumDiastolicBloodPressure = CodedConcept("314451001", "SCT", "Minimum diastolic blood pressure")
    EndDiastole = CodedConcept("416190007", "SCT", "End diastole")
    EndOfExpiration = CodedConcept("109023", "DCM", "End of expiration")
    EndOfInspiration = CodedConcept("109024", "DCM", "End of inspiration")
    EndOfSystole = CodedConcept("109070", "DCM", "End of systole")
    IndicatorMeanTransitTime = CodedConcept("109071", "DCM", "Indicator mean transit time")
    MaxDpDt = CodedConcept("109025", "DCM", "Max dp/dt")
    MaxNegDpDt = CodedConcept("109026", "DCM", "Max neg dp/dt")
    MeanBloodPressure = CodedConcept("6797001", "SCT", "Mean blood pressure")
    PeakOfThermalCardiacOutputBolus = CodedConcept("109028", "DCM", "Peak of thermal cardiac output bolus")
    StartOfExpiration = CodedConcept("109029", "DCM", "Start of expiration")
    StartOfInspiration = CodedConcept("109030", "DCM", "Start of inspiration")
    StartOfThermalCO = CodedConcept("109031", "DCM", "Start of thermal CO")
    AverageSystolicBloodPressure = CodedConcept("314440001", "SCT", "Average systolic blood pressure")
    MaximumSystolicBloodPressure = CodedConcept("314439003", "SCT", "Maximum systolic blood pressure")
    Tau = CodedConcept("109072", "DCM", "Tau")
    VMaxMyocardial = CodedConcept("109073", "DCM", "V max myocardial")
    VWavePeakPressure = CodedConcept("109034", "DCM", "V wave peak pressure")
    VWavePressureAverage = CodedConcept("109035", "DCM", "V wave pressure, average")
    ValveClose = CodedConcept("109036", "DCM", "Valve close")
    ValveOpen = CodedConcept("109037", "DCM", "Valve open")
