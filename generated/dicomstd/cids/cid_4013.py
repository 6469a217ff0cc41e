"""CID 4013 Anatomic Region for Mammography, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4013Code

class CID4013(ContextGroup[CID4013Code], cid=4013, uid="1.2.840.10008.6.1.297", keyword="AnatomicRegionForMammography", title="Anatomic Region for Mammography", version="20020904", extensible=False):
    """Anatomic Region for Mammography, not extensible."""

    Breast = CID4013Code("76752008", "SCT", "Breast")
