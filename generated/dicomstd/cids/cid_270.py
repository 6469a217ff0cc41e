"""CID 270 Observer Type, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID270Code

class CID270(ContextGroup[CID270Code], cid=270, uid="1.2.840.10008.6.1.40", keyword="ObserverType", title="Observer Type", version="20040920", extensible=False):
    """Observer Type, not extensible."""

    Person = CID270Code("121006", "DCM", "Person")
    Device = CID270Code("121007", "DCM", "Device")
