"""CID 4005 Partial View Section for Mammography, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4005Code

class CID4005(ContextGroup[CID4005Code], cid=4005, uid="1.2.840.10008.6.1.292", keyword="PartialViewSectionForMammography", title="Partial View Section for Mammography", version="20050110", extensible=False):
    """Partial View Section for Mammography, not extensible."""

    Anterior = CID4005Code("255549009", "SCT", "Anterior")
    Posterior = CID4005Code("255551008", "SCT", "Posterior")
    Superior = CID4005Code("264217000", "SCT", "Superior")
    Inferior = CID4005Code("261089000", "SCT", "Inferior")
    Medial = CID4005Code("255561001", "SCT", "Medial")
    Lateral = CID4005Code("49370004", "SCT", "Lateral")
    Central = CID4005Code("26216008", "SCT", "Central")
