"""CID 66 Imaging Agent Administration Medication, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID66(ContextGroup, cid=66, uid="1.2.840.10008.6.1.1256", keyword="ImagingAgentAdministrationMedication", title="Imaging Agent Administration Medication", version="20181115", extensible=True):
    """Imaging Agent Administration Medication, extensible."""

    Propofol = CodedConcept("387423006", "SCT", "Propofol")
    Midazolam = CodedConcept("373476007", "SCT", "Midazolam")
    Sufentanil = CodedConcept("49998007", "SCT", "Sufentanil")
    Remifentanil = CodedConcept("386839004", "SCT", "Remifentanil")
    Alfentanil = CodedConcept("387560008", "SCT", "Alfentanil")
