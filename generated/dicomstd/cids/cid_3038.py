"""CID 3038 Pattern Event, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3038(ContextGroup, cid=3038, uid="1.2.840.10008.6.1.1336", keyword="PatternEvent", title="Pattern Event", version="20200623", extensible=True):
    """Pattern Event, extensible."""

    IrregularHeartRate = CodedConcept("3:3158", "MDC", "Irregular heart rate")
    Apnea = CodedConcept("3:3072", "MDC", "Apnea")
    Apnea15Sec = CodedConcept("3:3284", "MDC", "Apnea 15 sec")
    Apnea30Sec = CodedConcept("3:3292", "MDC", "Apnea 30 sec")
    Desaturation = CodedConcept("3:3246", "MDC", "Desaturation")
    Asystole = CodedConcept("3:3076", "MDC", "Asystole")
    ArrhythmiaEvent = CodedConcept("3:3266", "MDC", "Arrhythmia event")
    ClinicalSeizureDischarge = CodedConcept("3:3264", "MDC", "Clinical seizure discharge")
    SupraventricularExtrasystole = CodedConcept("3:3190", "MDC", "Supraventricular extrasystole")
    PacerArtifact = CodedConcept("3:3294", "MDC", "Pacer artifact")
    FirstDegreeAVBlock = CodedConcept("3:3146", "MDC", "First-degree AV block")
    SecondDegreeAVBlock = CodedConcept("3:3148", "MDC", "Second-degree AV block")
    ThirdDegreeAVBlock = CodedConcept("3:3258", "MDC", "Third-degree AV block")
    Bradycardia = CodedConcept("3:3084", "MDC", "Bradycardia")
    AtrialFibrillation = CodedConcept("3:3128", "MDC", "Atrial fibrillation")
    AtrialFlutter = CodedConcept("3:3276", "MDC", "Atrial flutter")
    IrregularRhythm = CodedConcept("3:3118", "MDC", "Irregular rhythm")
    SinusTachycardia = CodedConcept("3:3262", "MDC", "Sinus tachycardia")
    SharpSpikes = CodedConcept("3:3270", "MDC", "Sharp spikes")
    SpikesAndWaves = CodedConcept("3:3254", "MDC", "Spikes and waves")
    Hyperventilation = CodedConcept("68978004", "SCT", "Hyperventilation")
    HyperventilationBegin = CodedConcept("130413", "DCM", "Hyperventilation begin")
    HyperventilationEnd = CodedConcept("130414", "DCM", "Hyperventilation end")
    PostHyperventilation = CodedConcept("130415", "DCM", "Post-hyperventilation")
