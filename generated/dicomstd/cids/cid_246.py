"""CID 246 Relative Laterality, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID246Code

class CID246(ContextGroup[CID246Code], cid=246, uid="1.2.840.10008.6.1.1279", keyword="RelativeLaterality", title="Relative Laterality", version="20190326", extensible=False):
    """Relative Laterality, not extensible."""

    Ipsilateral = CID246Code("255208005", "SCT", "Ipsilateral")
    Contralateral = CID246Code("255209002", "SCT", "Contralateral")
