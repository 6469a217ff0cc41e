"""CID 9 Image Guided Therapeutic Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9(ContextGroup, cid=9, uid="1.2.840.10008.6.1.7", keyword="ImageGuidedTherapeuticProcedure", title="Image Guided Therapeutic Procedure", version="20160314", extensible=True):
    """Image Guided Therapeutic Procedure, extensible."""

    Vasoconstriction = CodedConcept("32318003", "SCT", "Vasoconstriction")
    Vasodilatation = CodedConcept("30017007", "SCT", "Vasodilatation")
    Biopsy = CodedConcept("86273004", "SCT", "Biopsy")
    RemovalOfForeignBody = CodedConcept("10849003", "SCT", "Removal of foreign body")
    IntraArterialInfusionOfThrombolyticAgent = CodedConcept("69245005", "SCT", "Intra-arterial infusion of thrombolytic agent")
    IrrigationFollowingInsertionOfCatheter = CodedConcept("8592001", "SCT", "Irrigation following insertion of catheter")
    Catheterization = CodedConcept("45211000", "SCT", "Catheterization")
    Atherectomy = CodedConcept("6832004", "SCT", "Atherectomy")
    AtherectomyByRotaryCutter = CodedConcept("65659003", "SCT", "Atherectomy by rotary cutter")
    AtherectomyByLaser = CodedConcept("76611008", "SCT", "Atherectomy by laser")
    SelectiveEmbolizationOfArtery = CodedConcept("57238002", "SCT", "Selective embolization of artery")
    PercutaneousTransluminalBalloonAngioplasty = CodedConcept("68457009", "SCT", "Percutaneous transluminal balloon angioplasty")
    TranscatheterTherapyForEmbolization = CodedConcept("16736007", "SCT", "Transcatheter therapy for embolization")
    PercutaneousRemovalOfIntravascularForeignBody = CodedConcept("240946003", "SCT", "Percutaneous removal of intravascular foreign body")
    FailedAttemptedProcedure = CodedConcept("103709008", "SCT", "Failed attempted procedure")
    StentPlacement = CodedConcept("103716009", "SCT", "Stent placement")
    CatheterManipulation = CodedConcept("103712006", "SCT", "Catheter manipulation")
    CatheterReplacement = CodedConcept("103713001", "SCT", "Catheter replacement")
    OcclusionOfCatheter = CodedConcept("103714007", "SCT", "Occlusion of catheter")
    RemovalOfCatheter = CodedConcept("103715008", "SCT", "Removal of catheter")
    TranscatheterDeploymentOfDetachableBalloon = CodedConcept("105372003", "SCT", "Transcatheter deployment of detachable balloon")
    PercutaneousInsertionOfIntravascularFilter = CodedConcept("105373008", "SCT", "Percutaneous insertion of intravascular filter")
    Amniocentesis = CodedConcept("34536000", "SCT", "Amniocentesis")
    UltrasonicGuidanceForAmniocentesis = CodedConcept("65388005", "SCT", "Ultrasonic guidance for amniocentesis")
    AmnioinfusionInjectionOfAmnion = CodedConcept("15415002", "SCT", "Amnioinfusion [injection of amnion]")
    IntrauterineCordocentesis = CodedConcept("6708002", "SCT", "Intrauterine cordocentesis")
    Thoracentesis = CodedConcept("91602002", "SCT", "Thoracentesis")
    BreechVersionObstetricalVersion = CodedConcept("65240009", "SCT", "Breech Version [Obstetrical Version]")
    IntrauterineTransfusion = CodedConcept("45460008", "SCT", "Intrauterine transfusion")
    FetocideSelectiveReduction = CodedConcept("133874006", "SCT", "Fetocide (selective reduction)")
    ProstaglandinInjection = CodedConcept("133875007", "SCT", "Prostaglandin injection")
