"""CID 9515 RT Patient Support Device, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9515(ContextGroup, cid=9515, uid="1.2.840.10008.6.1.1225", keyword="RTPatientSupportDevice", title="RT Patient Support Device", version="20210906", extensible=True):
    """RT Patient Support Device, extensible."""

    Table = CodedConcept("86407004", "SCT", "Table")
    Chair = CodedConcept("706699008", "SCT", "Chair")
    Stretcher = CodedConcept("89149003", "SCT", "Stretcher")
    Wall = CodedConcept("224727009", "SCT", "Wall")
    Floor = CodedConcept("709280007", "SCT", "Floor")
