"""CID 76 Premedication Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID76(ContextGroup, cid=76, uid="1.2.840.10008.6.1.1266", keyword="PremedicationType", title="Premedication Type", version="20181115", extensible=True):
    """Premedication Type, extensible."""

    PreMedication = CodedConcept("123012", "DCM", "Pre-Medication")
    ContrastReactionProphylacticAgent = CodedConcept("130259", "DCM", "Contrast Reaction Prophylactic Agent")
    Sedative = CodedConcept("372614000", "SCT", "Sedative")
    Antiemetic = CodedConcept("52017007", "SCT", "Antiemetic")
