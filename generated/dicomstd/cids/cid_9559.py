"""CID 9559 Robotic Delivery Device Dosimeter Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9559Code

class CID9559(ContextGroup[CID9559Code], cid=9559, uid="1.2.840.10008.6.1.1310", keyword="RoboticDeliveryDeviceDosimeterUnit", title="Robotic Delivery Device Dosimeter Unit", version="20200117", extensible=False):
    """Robotic Delivery Device Dosimeter Unit, not extensible."""

    MonitorUnits = CID9559Code("{MU}", "UCUM", "Monitor Units")
