"""CID 7063 Model Scale Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID7063Code

class CID7063(ContextGroup[CID7063Code], cid=7063, uid="1.2.840.10008.6.1.1204", keyword="ModelScaleUnit", title="Model Scale Unit", version="20180403", extensible=False):
    """Model Scale Unit, not extensible."""

    M = CID7063Code("m", "UCUM", "m")
    Cm = CID7063Code("cm", "UCUM", "cm")
    Mm = CID7063Code("mm", "UCUM", "mm")
    Um = CID7063Code("um", "UCUM", "um")
