"""CID 8113 Specimen Preparation Step, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8113(ContextGroup, cid=8113, uid="1.2.840.10008.6.1.1051", keyword="SpecimenPreparationStep", title="Specimen Preparation Step", version="20080626", extensible=True):
    """Specimen Preparation Step, extensible."""

    SpecimenMicrowaveHeating = CodedConcept("433455005", "SCT", "Specimen microwave heating")
    SpecimenSteamHeating = CodedConcept("433457002", "SCT", "Specimen steam heating")
    ProteaseDigestionOfTissueSpecimen = CodedConcept("433456006", "SCT", "Protease digestion of tissue specimen")
    SpecimenDehydration = CodedConcept("433470006", "SCT", "Specimen dehydration")
    SpecimenFreezing = CodedConcept("27872000", "SCT", "Specimen freezing")
    SpecimenClearing = CodedConcept("433452008", "SCT", "Specimen clearing")
