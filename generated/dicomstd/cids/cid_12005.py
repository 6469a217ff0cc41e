"""CID 12005 Fetal Biometry Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12005(ContextGroup, cid=12005, uid="1.2.840.10008.6.1.554", keyword="FetalBiometryMeasurement", title="Fetal Biometry Measurement", version="20210120", extensible=True):
    """Fetal Biometry Measurement, extensible."""

    AbdominalCircumference = CodedConcept("11979-2", "LN", "Abdominal Circumference")
    AnteriorPosteriorAbdominalDiameter = CodedConcept("11818-2", "LN", "Anterior-Posterior Abdominal Diameter")
    AnteriorPosteriorTrunkDiameter = CodedConcept("11819-0", "LN", "Anterior-Posterior Trunk Diameter")
    BiparietalDiameter = CodedConcept("11820-8", "LN", "Biparietal Diameter")
    BPDAreaCorrected = CodedConcept("11824-0", "LN", "BPD area corrected")
    CisternaMagnaLength = CodedConcept("11860-4", "LN", "Cisterna Magna Length")
    FemurLength = CodedConcept("11963-6", "LN", "Femur Length")
    FootLength = CodedConcept("11965-1", "LN", "Foot length")
    HeadCircumference = CodedConcept("11984-2", "LN", "Head Circumference")
    LeftFetalEarLength = CodedConcept("53684-7", "LN", "Left Fetal Ear Length")
    OccipitalFrontalDiameter = CodedConcept("11851-3", "LN", "Occipital-Frontal Diameter")
    RightFetalEarLength = CodedConcept("53668-0", "LN", "Right Fetal Ear Length")
    ThoracicCircumference = CodedConcept("11988-3", "LN", "Thoracic Circumference")
    ThoracicArea = CodedConcept("33068-8", "LN", "Thoracic Area")
    TransverseAbdominalDiameter = CodedConcept("11862-0", "LN", "Transverse Abdominal Diameter")
    TransverseCerebellarDiameter = CodedConcept("11863-8", "LN", "Transverse Cerebellar Diameter")
    TransverseThoracicDiameter = CodedConcept("11864-6", "LN", "Transverse Thoracic Diameter")
    LeftKidneyThickness = CodedConcept("11853-9", "LN", "Left Kidney thickness")
    LeftKidneyLength = CodedConcept("11834-9", "LN", "Left Kidney length")
    LeftKidneyWidth = CodedConcept("11825-7", "LN", "Left Kidney width")
    RightKidneyThickness = CodedConcept("11855-4", "LN", "Right Kidney thickness")
    RightKidneyLength = CodedConcept("11836-4", "LN", "Right Kidney length")
    RightKidneyWidth = CodedConcept("11827-3", "LN", "Right Kidney width")
    APADTAD = CodedConcept("33191-8", "LN", "APAD * TAD")
