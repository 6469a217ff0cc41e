"""CID 4050 Drug or Contrast Agent Characteristic, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4050(ContextGroup, cid=4050, uid="1.2.840.10008.6.1.313", keyword="DrugOrContrastAgentCharacteristic", title="Drug or Contrast Agent Characteristic", version="20070124", extensible=True):
    """Drug or Contrast Agent Characteristic, extensible."""

    ActiveIngredient = CodedConcept("127489000", "SCT", "Active Ingredient")
    ActiveIngredientUndilutedConcentration = CodedConcept("121380", "DCM", "Active Ingredient Undiluted Concentration")
    ContrastBolusIngredientOpaque = CodedConcept("121381", "DCM", "Contrast/Bolus Ingredient Opaque")
    Volume = CodedConcept("118565006", "SCT", "Volume")
