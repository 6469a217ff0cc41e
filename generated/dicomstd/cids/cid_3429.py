"""CID 3429 Catheterization Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3429(ContextGroup, cid=3429, uid="1.2.840.10008.6.1.91", keyword="CatheterizationDevice", title="Catheterization Device", version="20230630", extensible=True):
    """Catheterization Device, extensible, includes CID 3411."""

    IntraAorticBalloonPumpIABP = CodedConcept("129113006", "SCT", "Intra-Aortic Balloon Pump (IABP)")
    FluidFilledCatheter = CodedConcept("371798007", "SCT", "Fluid filled catheter")
    FiberopticCatheter = CodedConcept("371801001", "SCT", "Fiberoptic catheter")
    ThermistorCatheter = CodedConcept("371800000", "SCT", "Thermistor catheter")
    TipManometer = CodedConcept("371802008", "SCT", "Tip manometer")
    SwannGanzCatheter = CodedConcept("397755005", "SCT", "Swann-Ganz catheter")
    Sheath = CodedConcept("268461001", "SCT", "Sheath")
    TransseptalCatheter = CodedConcept("386124003", "SCT", "Transseptal catheter")
    Bioptome = CodedConcept("122052", "DCM", "Bioptome")
    PercutaneousTransluminalAngioplastyBalloon = CodedConcept("102319006", "SCT", "Percutaneous Transluminal Angioplasty Balloon")
    CuttingBalloonAngioplastyCBADevice = CodedConcept("371794009", "SCT", "Cutting Balloon Angioplasty (CBA) Device")
    Stent = CodedConcept("65818007", "SCT", "Stent")
    DirectionalCoronaryAtherectomyDCADevice = CodedConcept("371796006", "SCT", "Directional Coronary Atherectomy (DCA) Device")
    RotationalAtherectomyDevice = CodedConcept("102313007", "SCT", "Rotational Atherectomy Device")
    SalineThrombectomy = CodedConcept("371797002", "SCT", "Saline Thrombectomy")
    TransluminalExtractionCatheterTEC = CodedConcept("21870002", "SCT", "Transluminal Extraction Catheter (TEC)")
    Laser = CodedConcept("38586004", "SCT", "Laser")
    IntravascularUltrasoundIVUSDevice = CodedConcept("371795005", "SCT", "Intravascular Ultrasound (IVUS) Device")
    IntracoronaryDopplerGuideWire = CodedConcept("371788001", "SCT", "Intracoronary Doppler guide wire")
    IntracoronaryPressureGuideWire = CodedConcept("371789009", "SCT", "Intracoronary pressure guide wire")
    BrachytherapyDevice = CodedConcept("228748004", "SCT", "Brachytherapy Device")
    RadiofrequencyAblationDevice = CodedConcept("371791001", "SCT", "Radiofrequency Ablation Device")
    IntravascularOpticalCoherenceTomographyDevice = CodedConcept("445282004", "SCT", "Intravascular Optical Coherence Tomography Device")
    GuideWire = CodedConcept("272224001", "SCT", "Guide Wire")
    GuidingCatheter = CodedConcept("102317008", "SCT", "Guiding Catheter")
