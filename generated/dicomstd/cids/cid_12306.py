"""CID 12306 Echo Flow Direction, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID12306Code

class CID12306(ContextGroup[CID12306Code], cid=12306, uid="1.2.840.10008.6.1.1147", keyword="EchoFlowDirection", title="Echo Flow Direction", version="20161109", extensible=False):
    """Echo Flow Direction, not extensible."""

    AntegradeDirection = CID12306Code("263677008", "SCT", "Antegrade Direction")
    RetrogradeDirection = CID12306Code("312004007", "SCT", "Retrograde Direction")
