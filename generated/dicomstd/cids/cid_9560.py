"""CID 9560 Robotic Delivery Device Dose Rate Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID9560Code

class CID9560(ContextGroup[CID9560Code], cid=9560, uid="1.2.840.10008.6.1.1311", keyword="RoboticDeliveryDeviceDoseRateUnit", title="Robotic Delivery Device Dose Rate Unit", version="20200117", extensible=False):
    """Robotic Delivery Device Dose Rate Unit, not extensible."""

    GyS = CID9560Code("Gy/s", "UCUM", "Gy/s")
