"""CID 13 Imaging Contrast Agent Ingredient, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID13(ContextGroup, cid=13, uid="1.2.840.10008.6.1.11", keyword="ImagingContrastAgentIngredient", title="Imaging Contrast Agent Ingredient", version="20190817", extensible=True):
    """Imaging Contrast Agent Ingredient, extensible."""

    Iodine = CodedConcept("44588005", "SCT", "Iodine")
    Gadolinium = CodedConcept("58281002", "SCT", "Gadolinium")
    CarbonDioxide = CodedConcept("31811003", "SCT", "Carbon Dioxide")
    Barium = CodedConcept("39290007", "SCT", "Barium")
    Xenon = CodedConcept("83598005", "SCT", "Xenon")
    Air = CodedConcept("15158005", "SCT", "Air")
    Oxygen = CodedConcept("24099007", "SCT", "Oxygen")
    Water = CodedConcept("11713004", "SCT", "Water")
    Iron = CodedConcept("3829006", "SCT", "Iron")
