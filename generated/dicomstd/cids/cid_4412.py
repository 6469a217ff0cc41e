"""CID 4412 Specimen Stain for Confocal Microscopy, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4412(ContextGroup, cid=4412, uid="1.2.840.10008.6.1.1480", keyword="SpecimenStainForConfocalMicroscopy", title="Specimen Stain for Confocal Microscopy", version="20231115", extensible=True):
    """Specimen Stain for Confocal Microscopy, extensible."""

    AluminumChloride = CodedConcept("387372003", "SCT", "aluminum chloride")
    FluoresceinStain = CodedConcept("85596006", "SCT", "fluorescein stain")
    ImmunofluorescentStain = CodedConcept("255800009", "SCT", "immunofluorescent stain")
    CitricAcid = CodedConcept("75399008", "SCT", "citric acid")
    MethylBlueStain = CodedConcept("9010006", "SCT", "methyl blue stain")
    ToluidineBlueStain = CodedConcept("29522004", "SCT", "toluidine blue stain")
    NileBlueStain = CodedConcept("77073008", "SCT", "nile blue stain")
    PatentBlueVSodiumSaltStain = CodedConcept("48540004", "SCT", "patent blue V sodium salt stain")
    AcridineOrangeStain = CodedConcept("29252006", "SCT", "acridine orange stain")
    AceticAcid = CodedConcept("2869004", "SCT", "Acetic acid")
