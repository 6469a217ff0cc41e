"""CID 12112 Abdominopelvic Artery (Unpaired), PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12112(ContextGroup, cid=12112, uid="1.2.840.10008.6.1.579", keyword="AbdominopelvicArteryUnpaired", title="Abdominopelvic Artery (Unpaired)", version="20200310", extensible=True):
    """Abdominopelvic Artery (Unpaired), extensible."""

    AbdominalAorta = CodedConcept("7832008", "SCT", "Abdominal aorta")
    InfraRenalAorta = CodedConcept("28205006", "SCT", "Infra-renal Aorta")
    SupraRenalAorta = CodedConcept("1918003", "SCT", "Supra-renal Aorta")
    CeliacAxis = CodedConcept("57850000", "SCT", "Celiac Axis")
    CommonHepaticArtery = CodedConcept("66559000", "SCT", "Common Hepatic Artery")
    GastroduodenalArtery = CodedConcept("37274004", "SCT", "Gastroduodenal Artery")
    InferiorMesentericArtery = CodedConcept("33795007", "SCT", "Inferior Mesenteric Artery")
    ProperHepaticArtery = CodedConcept("18112008", "SCT", "Proper Hepatic Artery")
    RightBranchOfHepaticArtery = CodedConcept("69421009", "SCT", "Right Branch of Hepatic Artery")
    LeftBranchOfHepaticArtery = CodedConcept("21807003", "SCT", "Left Branch of Hepatic Artery")
    SplenicArtery = CodedConcept("22083002", "SCT", "Splenic Artery")
    SuperiorMesentericArtery = CodedConcept("42258001", "SCT", "Superior Mesenteric Artery")
