"""CID 3339 Electrophysiology Annotation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3339(ContextGroup, cid=3339, uid="1.2.840.10008.6.1.64", keyword="ElectrophysiologyAnnotation", title="Electrophysiology Annotation", version="20020904", extensible=True):
    """Electrophysiology Annotation, extensible."""

    AblationOff = CodedConcept("109038", "DCM", "Ablation off")
    AblationOn = CodedConcept("109039", "DCM", "Ablation on")
    HISBundleWave = CodedConcept("109040", "DCM", "HIS bundle wave")
    PWave = CodedConcept("109041", "DCM", "P wave")
    QWave = CodedConcept("109042", "DCM", "Q wave")
    RWave = CodedConcept("109043", "DCM", "R wave")
    SWave = CodedConcept("109044", "DCM", "S wave")
    StartOfAtrialContraction = CodedConcept("109045", "DCM", "Start of atrial contraction")
    StartOfAtrialContractionSubsequent = CodedConcept("109046", "DCM", "Start of atrial contraction (subsequent)")
    StimulationAtRate1Interval = CodedConcept("109047", "DCM", "Stimulation at rate 1 interval")
    StimulationAtRate2Interval = CodedConcept("109048", "DCM", "Stimulation at rate 2 interval")
    StimulationAtRate3Interval = CodedConcept("109049", "DCM", "Stimulation at rate 3 interval")
    StimulationAtRate4Interval = CodedConcept("109050", "DCM", "Stimulation at rate 4 interval")
    TWave = CodedConcept("109051", "DCM", "T wave")
    VWave = CodedConcept("109052", "DCM", "V wave")
    VWaveOfNextBeat = CodedConcept("109053", "DCM", "V wave of next beat")
