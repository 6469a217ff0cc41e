"""CID 12279 Cardiac Ultrasound Fetal General Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12279(ContextGroup, cid=12279, uid="1.2.840.10008.6.1.859", keyword="CardiacUltrasoundFetalGeneralMeasurement", title="Cardiac Ultrasound Fetal General Measurement", version="20100317", extensible=True):
    """Cardiac Ultrasound Fetal General Measurement, extensible, includes CID 12004."""

    ThoracicCircumference = CodedConcept("11988-3", "LN", "Thoracic Circumference")
    ThoracicArea = CodedConcept("33068-8", "LN", "Thoracic Area")
    CardiacCircumferenceTransverseByUS = CodedConcept("59073-7", "LN", "Cardiac Circumference, transverse by US")
    CardiothoracicCircumferenceRatio = CodedConcept("59074-5", "LN", "Cardiothoracic Circumference Ratio")
    CardiacCrossSectionalAreaTransverseByUS = CodedConcept("59075-2", "LN", "Cardiac Cross-sectional Area, transverse by US")
    CardiothoracicAreaRatio = CodedConcept("59076-0", "LN", "Cardiothoracic Area Ratio")
    BiparietalDiameter = CodedConcept("11820-8", "LN", "Biparietal Diameter")
    NuchalTranslucency = CodedConcept("33069-6", "LN", "Nuchal Translucency")
    FemurLength = CodedConcept("11963-6", "LN", "Femur Length")
    AbdominalCircumference = CodedConcept("11979-2", "LN", "Abdominal Circumference")
    AnteriorPosteriorAbdominalDiameter = CodedConcept("11818-2", "LN", "Anterior-Posterior Abdominal Diameter")
    AnteriorPosteriorTrunkDiameter = CodedConcept("11819-0", "LN", "Anterior-Posterior Trunk Diameter")
    BPDAreaCorrected = CodedConcept("11824-0", "LN", "BPD area corrected")
    CisternaMagnaLength = CodedConcept("11860-4", "LN", "Cisterna Magna Length")
    HeadCircumference = CodedConcept("11984-2", "LN", "Head Circumference")
    OccipitalFrontalDiameter = CodedConcept("11851-3", "LN", "Occipital-Frontal Diameter")
    TransverseAbdominalDiameter = CodedConcept("11862-0", "LN", "Transverse Abdominal Diameter")
    TransverseCerebellarDiameter = CodedConcept("11863-8", "LN", "Transverse Cerebellar Diameter")
    TransverseThoracicDiameter = CodedConcept("11864-6", "LN", "Transverse Thoracic Diameter")
    ForamenOvaleDiameterAorticRootDiameter = CodedConcept("59077-8", "LN", "Foramen Ovale Diameter/Aortic Root Diameter")
    LeftVentricleRightVentricleDiameterRatio = CodedConcept("59078-6", "LN", "Left Ventricle/Right Ventricle Diameter Ratio")
    NumberOfUmbilicalArteries = CodedConcept("249192005", "SCT", "Number of umbilical arteries")
    HCAC = CodedConcept("11947-9", "LN", "HC/AC")
    FLAC = CodedConcept("11871-1", "LN", "FL/AC")
    FLBPD = CodedConcept("11872-9", "LN", "FL/BPD")
    CephalicIndex = CodedConcept("11823-2", "LN", "Cephalic Index")
    FLHC = CodedConcept("11873-7", "LN", "FL/HC")
