"""CID 6116 Muscular Anatomy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6116(ContextGroup, cid=6116, uid="1.2.840.10008.6.1.436", keyword="MuscularAnatomy", title="Muscular Anatomy", version="20170914", extensible=True):
    """Muscular Anatomy, extensible."""

    ChordaeTendineaeCordis = CodedConcept("102298001", "SCT", "Chordae tendineae cordis")
    DeltoidMuscle = CodedConcept("35259002", "SCT", "Deltoid muscle")
    Diaphragm = CodedConcept("5798000", "SCT", "Diaphragm")
    ErectorSpinaeMuscle = CodedConcept("44947003", "SCT", "Erector spinae muscle")
    ExternalIntercostalMuscle = CodedConcept("53967007", "SCT", "External intercostal muscle")
    IliocostalisMuscle = CodedConcept("57651003", "SCT", "Iliocostalis muscle")
    InfraspinatusMuscle = CodedConcept("72573008", "SCT", "Infraspinatus muscle")
    InnermostIntercostalMuscles = CodedConcept("24062007", "SCT", "Innermost intercostal muscles")
    InteratrialSeptum = CodedConcept("58095006", "SCT", "Interatrial septum")
    InternalIntercostalMuscle = CodedConcept("41313007", "SCT", "Internal intercostal muscle")
    InterventricularSeptum = CodedConcept("589001", "SCT", "Interventricular septum")
    LatissimusDorsiMuscle = CodedConcept("15665001", "SCT", "Latissimus dorsi muscle")
    LevatoresCostarumMuscles = CodedConcept("73930003", "SCT", "Levatores costarum muscles")
    LongissimusMuscle = CodedConcept("88340001", "SCT", "Longissimus muscle")
    PectoralisMajorMuscle = CodedConcept("60005003", "SCT", "Pectoralis major muscle")
    PectoralisMinorMuscle = CodedConcept("18686000", "SCT", "Pectoralis minor muscle")
    ScalenousAnteriorMuscle = CodedConcept("50755001", "SCT", "Scalenous anterior muscle")
    SerratusAnteriorMuscle = CodedConcept("18346003", "SCT", "Serratus anterior muscle")
    SpinalisMuscle = CodedConcept("4317002", "SCT", "Spinalis muscle")
    SternocleidomastoidMuscle = CodedConcept("22823000", "SCT", "Sternocleidomastoid muscle")
    SubcostalMuscle = CodedConcept("64658001", "SCT", "Subcostal muscle")
    SubscapularisMuscle = CodedConcept("90588001", "SCT", "Subscapularis muscle")
    SupraspinatusMuscle = CodedConcept("6423006", "SCT", "Supraspinatus muscle")
    TeresMajorMuscle = CodedConcept("1193009", "SCT", "Teres major muscle")
    TeresMinorMuscle = CodedConcept("51159009", "SCT", "Teres minor muscle")
    TrabeculaeCarnae = CodedConcept("118755002", "SCT", "Trabeculae carnae")
    TransversusThoracis = CodedConcept("88454005", "SCT", "Transversus thoracis")
    TrapeziusMuscle = CodedConcept("31764008", "SCT", "Trapezius muscle")
