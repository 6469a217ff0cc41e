"""CID 12291 Cardiac Ultrasound Aorta Finding Site, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12291(ContextGroup, cid=12291, uid="1.2.840.10008.6.1.871", keyword="CardiacUltrasoundAortaFindingSite", title="Cardiac Ultrasound Aorta Finding Site", version="20170914", extensible=True):
    """Cardiac Ultrasound Aorta Finding Site, extensible."""

    RootOfAorta = CodedConcept("8128003", "SCT", "Root of Aorta")
    StructureSinusOfValsalva = CodedConcept("81128002", "SCT", "Structure Sinus of Valsalva")
    LeftSinusOfValsalva = CodedConcept("36371001", "SCT", "Left Sinus of Valsalva")
    RightSinusOfValsalva = CodedConcept("89093001", "SCT", "Right Sinus of Valsalva")
    NonCoronarySinus = CodedConcept("24865005", "SCT", "Non-coronary Sinus")
    AorticSinotubularJunction = CodedConcept("443167003", "SCT", "Aortic Sinotubular Junction")
    AscendingAorta = CodedConcept("54247002", "SCT", "Ascending Aorta")
    AorticArch = CodedConcept("57034009", "SCT", "Aortic Arch")
    AorticIsthmus = CodedConcept("88593004", "SCT", "Aortic Isthmus")
    CoarctationOfAorta = CodedConcept("7305005", "SCT", "Coarctation of Aorta")
    ThoracicAorta = CodedConcept("113262008", "SCT", "Thoracic Aorta")
    AbdominalAorta = CodedConcept("7832008", "SCT", "Abdominal Aorta")
    SupraRenalAorta = CodedConcept("1918003", "SCT", "Supra Renal Aorta")
    InfraRenalAorta = CodedConcept("28205006", "SCT", "Infra-Renal Aorta")
    InnominateArtery = CodedConcept("12691009", "SCT", "Innominate Artery")
    RightCommonCarotidArtery = CodedConcept("65355003", "SCT", "Right Common Carotid Artery")
    RightSubclavianArtery = CodedConcept("29700009", "SCT", "Right Subclavian Artery")
    LeftCommonCarotidArtery = CodedConcept("113263003", "SCT", "Left Common Carotid Artery")
    LeftSubclavianArtery = CodedConcept("85235006", "SCT", "Left Subclavian Artery")
