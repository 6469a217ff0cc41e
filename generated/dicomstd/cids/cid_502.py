"""CID 502 Volumetric View Modifier, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID502(ContextGroup, cid=502, uid="1.2.840.10008.6.1.1058", keyword="VolumetricViewModifier", title="Volumetric View Modifier", version="20150915", extensible=True):
    """Volumetric View Modifier, extensible, includes CID 6, 23, 4011."""

    Coronal = CodedConcept("81654009", "SCT", "Coronal")
    Longitudinal = CodedConcept("38717003", "SCT", "Longitudinal")
    Sagittal = CodedConcept("30730003", "SCT", "Sagittal")
    Parasagittal = CodedConcept("103343002", "SCT", "Parasagittal")
    Oblique = CodedConcept("21114003", "SCT", "Oblique")
    LongAxis = CodedConcept("103339001", "SCT", "Long axis")
    OffAxis = CodedConcept("103341000", "SCT", "Off axis")
    ShortAxis = CodedConcept("103340004", "SCT", "Short axis")
    FiveChamber = CodedConcept("398994001", "SCT", "Five chamber")
    TwoChamber = CodedConcept("399232001", "SCT", "Two chamber")
    FourChamber = CodedConcept("399214001", "SCT", "Four chamber")
    Transverse = CodedConcept("62824007", "SCT", "Transverse")
    Cephalic = CodedConcept("66787007", "SCT", "Cephalic")
    Caudal = CodedConcept("3583002", "SCT", "Caudal")
    Cephalad = CodedConcept("399196006", "SCT", "cephalad")
    Caudad = CodedConcept("399162004", "SCT", "caudad")
    Transthoracic = CodedConcept("272476000", "SCT", "transthoracic")
    Transforamenal = CodedConcept("272466003", "SCT", "transforamenal")
    Transoral = CodedConcept("118438002", "SCT", "transoral")
    Transorbital = CodedConcept("278318001", "SCT", "transorbital")
    Crosstable = CodedConcept("111069", "DCM", "Crosstable")
    MouthClosed = CodedConcept("286866000", "SCT", "Mouth closed")
