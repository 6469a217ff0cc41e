"""CID 3641 Hemodynamic Assessment, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3641(ContextGroup, cid=3641, uid="1.2.840.10008.6.1.177", keyword="HemodynamicAssessment", title="Hemodynamic Assessment", version="20160314", extensible=True):
    """Hemodynamic Assessment, extensible."""

    LeftVentricularSystolicPressure = CodedConcept("276780008", "SCT", "Left Ventricular Systolic Pressure")
    LeftVentricularEndDiastolicPressure = CodedConcept("276781007", "SCT", "Left Ventricular End-Diastolic Pressure")
    PulmonaryArteryPressure = CodedConcept("250767002", "SCT", "Pulmonary Artery Pressure")
    PulmonaryVascularResistance = CodedConcept("276901002", "SCT", "Pulmonary Vascular Resistance")
    PulmonaryCapillaryWedgePressure = CodedConcept("118433006", "SCT", "Pulmonary Capillary Wedge Pressure")
    RightVentricularSystolicPressure = CodedConcept("276772001", "SCT", "Right Ventricular Systolic Pressure")
    RightVentricularEndDiastolicPressure = CodedConcept("276774000", "SCT", "Right Ventricular End-Diastolic Pressure")
    RightAtrialPressure = CodedConcept("276755008", "SCT", "Right Atrial Pressure")
    VascularResistance = CodedConcept("88619007", "SCT", "Vascular Resistance")
    DiastolicPressure = CodedConcept("271650006", "SCT", "Diastolic Pressure")
