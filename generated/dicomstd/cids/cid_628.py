"""CID 628 Ancillary Medications for Small Animal Anesthesia, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID628(ContextGroup, cid=628, uid="1.2.840.10008.6.1.1093", keyword="AncillaryMedicationsForSmallAnimalAnesthesia", title="Ancillary Medications for Small Animal Anesthesia", version="20151110", extensible=True, listed=False):
    """Ancillary Medications for Small Animal Anesthesia, extensible."""
